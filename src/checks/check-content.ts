/** All problems of all content, each once, in the order of files and lines. */
import { CODES, type CodeGuide } from './codes.ts';
import { type CheckContext, type CheckInput, createContext } from './context.ts';
import { byPlace, type Problem } from './problem.ts';
import { RULES } from './rules.ts';
import { valueAt } from './source-file.ts';

/** Runs every rule. Pure: same files and day, same problems. Each article is read once. */
export function checkContent(input: CheckInput): Problem[] {
	const context = createContext(input);
	const asked = new Set(context.asked.map(({ path }) => path));
	const problems = RULES.flatMap((rule) => rule(context)).filter(({ file }) =>
		isAsked(file, asked),
	);
	return gentleOnDrafts(problems, context).sort(byPlace);
}

/** A problem of a folder that holds asked files counts as theirs. */
function isAsked(file: string, asked: ReadonlySet<string>): boolean {
	return asked.has(file) || [...asked].some((path) => path.startsWith(`${file}/`));
}

/** What a file still being written may lack is shown to its author, but stops nobody. */
function gentleOnDrafts(problems: readonly Problem[], context: CheckContext): Problem[] {
	return problems.map((problem) => {
		const guide: CodeGuide = CODES[problem.code];
		return guide.mayWaitInDraft && isUnfinished(problem.file, context)
			? { ...problem, severity: 'warning' }
			: problem;
	});
}

/** A draft, a table of registrations without a row, or an agency that has published nothing yet. */
function isUnfinished(path: string, { file, files }: CheckContext): boolean {
	const { role, data } = file(path) ?? {};
	if (role?.kind === 'registration') return isEmpty(valueAt(data, ['rows']));
	if (role?.kind !== 'agency') return isDraft(data);
	return files.every(
		(other) =>
			other.role.kind !== 'entry' || other.role.agency !== role.agency || isDraft(other.data),
	);
}

const isDraft = (data: unknown): boolean => valueAt(data, ['state']) === 'draft';

const isEmpty = (rows: unknown): boolean =>
	rows === undefined || rows === null || (Array.isArray(rows) && rows.length === 0);
