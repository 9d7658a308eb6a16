/** All problems of all content, each once, in the order of files and lines. */
import { CODES, type CodeGuide } from './codes.ts';
import { type CheckContext, type CheckInput, createContext } from './context.ts';
import { byPlace, type Problem } from './problem.ts';
import { RULES } from './rules.ts';

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

/** What an entry still being written may lack is shown to its author, but stops nobody. */
function gentleOnDrafts(problems: readonly Problem[], context: CheckContext): Problem[] {
	return problems.map((problem) => {
		const guide: CodeGuide = CODES[problem.code];
		return guide.mayWaitInDraft && isDraft(context.file(problem.file)?.data)
			? { ...problem, severity: 'warning' }
			: problem;
	});
}

function isDraft(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'state' in data && data.state === 'draft';
}
