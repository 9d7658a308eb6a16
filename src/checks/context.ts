/** What every rule is given: all files, what they say, and the Library they make. */
import type { DataOf, LibraryInput, ParsedEntry } from '../domain/library/input.ts';
import { buildLibrary, type Library } from '../domain/library/library.ts';
import { parseFiles, type Rejected } from '../domain/library/parse.ts';
import { roleOf } from '../domain/library/paths.ts';
import { inlineFactsOf } from '../site/inline-facts.ts';
import type { BodyContext, CompileBody } from './body.ts';
import type { Problem } from './problem.ts';
import { type CheckFile, type SourceFile, withLines } from './source-file.ts';
import { withStandIns } from './stand-ins.ts';

export interface CheckInput {
	/** All files of the content folder, also those that no problem is asked for: references lead anywhere. */
	files: readonly CheckFile[];
	compile: CompileBody;
	/** Today, `YYYY-MM-DD`. */
	today: string;
	/** Report only problems of these agencies; all when empty. */
	agencies?: readonly string[];
	/** The list of who is asked about changes, where the site has one. */
	codeowners?: string;
}

/** An entry whose schema accepted it. */
export type CheckedEntry<K extends keyof DataOf = keyof DataOf> = {
	[Kind in K]: Omit<ParsedEntry<Kind>, 'data'> & { data: DataOf[Kind]; source: SourceFile };
}[K];

export interface CheckContext {
	today: string;
	files: readonly SourceFile[];
	/** The files that problems are asked for. */
	asked: readonly SourceFile[];
	file(path: string): SourceFile | undefined;
	input: LibraryInput;
	rejected: readonly Rejected[];
	/** With drafts and entries that wait for their day. */
	library: Library;
	/** Entries that are not withdrawn, of all agencies. */
	entries: readonly CheckedEntry[];
	/** Those of the agencies that problems are asked for. */
	askedEntries: readonly CheckedEntry[];
	/** The list of who is asked about changes, where the site has one. */
	codeowners?: string;
}

export type CheckRule = (context: CheckContext) => Problem[];

/** Parses everything once. Articles are read when a rule first asks for one. */
export function createContext(given: CheckInput): CheckContext {
	const { files, compile, today, agencies = [], codeowners } = given;
	const { input, rejected } = parseFiles(files.map(({ path, data }) => ({ path, data })));
	const terms = Object.fromEntries(
		input.vocabularies.glossary.map(({ id, term, meaning }) => [id, { word: term, meaning }]),
	);
	const beside = filesBeside(files);
	const sources = files.map((file) => {
		const folder = file.path.slice(0, file.path.lastIndexOf('/'));
		const context = (): BodyContext => ({
			facts: inlineFactsOf(file.data),
			terms,
			files: beside.get(folder) ?? new Map(),
		});
		const source = withLines(file, roleOf(file.path), () =>
			hasArticle(file) && source.unmergedLine() === undefined
				? compile(file.text, context())
				: undefined,
		);
		return source;
	});
	const byPath = new Map(sources.map((source) => [source.path, source]));
	const isAsked = ({ path }: { path: string }) =>
		agencies.length === 0 || agencies.some((agency) => path.startsWith(`${agency}/`));
	const entries = input.entries.flatMap((entry) => wholeEntry(entry, byPath.get(entry.file)));
	return {
		today,
		files: sources,
		asked: sources.filter(isAsked),
		file: (path) => byPath.get(path),
		input,
		rejected,
		library: buildLibrary(withStandIns(input), { today, drafts: true }),
		entries,
		askedEntries: entries.filter(({ source }) => isAsked(source)),
		...(codeowners !== undefined && { codeowners }),
	};
}

function hasArticle(file: CheckFile): file is CheckFile & { text: string } {
	const role = roleOf(file.path);
	const withdrawn = isRecord(file.data) && file.data.withdrawn !== undefined;
	return role.kind === 'entry' && role.entry !== 'plan' && file.text !== undefined && !withdrawn;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

/** For each folder of an entry the files beside `index.mdx`, as `./ten-tep`, with their bytes. */
function filesBeside(files: readonly CheckFile[]): Map<string, Map<string, number>> {
	const folders = new Map<string, Map<string, number>>();
	for (const { path, bytes = 0 } of files) {
		const role = roleOf(path);
		if (role.kind !== 'beside') continue;
		const folder = path.slice(0, path.lastIndexOf('/'));
		const known = folders.get(folder) ?? new Map<string, number>();
		folders.set(folder, known.set(`./${role.name}`, bytes));
	}
	return folders;
}

function wholeEntry(entry: ParsedEntry, source: SourceFile | undefined): CheckedEntry[] {
	if (source === undefined || entry.data.withdrawn !== undefined || !('title' in entry.data))
		return [];
	// The kind chose the schema that made the data, so both belong together.
	return [{ ...entry, source } as CheckedEntry];
}
