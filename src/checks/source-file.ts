/** A content file with the lines of what is written in it, so that every problem can name its place. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { AttachmentReading, Trace } from '../domain/attachment.ts';
import type { FileRole } from '../domain/library/paths.ts';
import type { CompiledBody } from './body.ts';

/** Keys and indexes that lead to a value of the file's data. */
export type DataPath = readonly PropertyKey[];

/** A file as its reader hands it over. */
export interface CheckFile {
	/** Path below the content folder, with `/`. */
	path: string;
	/** Whole text of `.mdx` and `.yaml`; missing for photos and attachments. */
	text?: string;
	/** The YAML part, and the line of the file on which it begins. */
	yaml?: { text: string; line: number };
	/** What the YAML part says. */
	data?: unknown;
	/** Why the YAML could not be read, in the parser's words. */
	yamlError?: { message: string; line: number };
	/** Set when the file's bytes are no UTF-8, though they could be read. */
	encoding?: 'utf-16';
	/** Size in bytes of a file that is not text. */
	bytes?: number;
	/** Size of a picture in pixels, or that it could not be opened. */
	picture?: { width: number; height: number } | 'unreadable';
	/** The inside of a file that readers may download. */
	attachment?: AttachmentReading;
	/** What a picture or film notes of its place and of people. */
	traces?: readonly Trace[];
}

export interface SourceFile extends CheckFile {
	role: FileRole;
	/** Line of the key or list item at a path; nothing when it is not there. */
	lineOf(path: DataPath): number | undefined;
	/** Line of the value at the path, or of the nearest thing around it that is written. */
	lineNear(path: DataPath): number | undefined;
	/** First line of the article that holds these words as written. */
	lineOfWords(words: string): number | undefined;
	/** A line's text, from 1; empty past the end. */
	lineText(line: number | undefined): string;
	/** Line of the first mark that git left between two versions of a passage. */
	unmergedLine(): number | undefined;
	/** The article, read once; nothing for files that have none. */
	body(): CompiledBody | undefined;
}

/** What git writes around two versions of one passage. */
const UNMERGED = /^(?:<{7}|>{7})(?:\s|$)/;

/** Gives a file its line look-ups. The YAML is read again, with lines, only when the first line is asked for. */
export function withLines(
	file: CheckFile,
	role: FileRole,
	compile: () => CompiledBody | undefined,
): SourceFile {
	const finder = once(() => createFinder(file.yamlError === undefined ? file.yaml : undefined));
	const body = once(compile);
	const lines = once(() => (file.text ?? '').normalize('NFC').split(/\r\n?|\n/));
	const lineOf = (path: DataPath) => finder()(path);
	const lineNear = (path: DataPath): number | undefined =>
		path.length === 0 ? undefined : (lineOf(path) ?? lineNear(path.slice(0, -1)));
	const lineOfWords = (words: string) => {
		const index = lines().findIndex((line, at) => at >= bodyStart(file) && line.includes(words));
		return index === -1 ? undefined : index + 1;
	};
	const lineText = (line: number | undefined) => lines()[(line ?? 0) - 1] ?? '';
	const unmergedLine = once(() => {
		const index = lines().findIndex((line) => UNMERGED.test(line));
		return index === -1 ? undefined : index + 1;
	});
	return { ...file, role, unmergedLine, lineOf, lineNear, lineOfWords, lineText, body };
}

/** Index of the first line below the front matter. */
function bodyStart({ yaml }: CheckFile): number {
	return yaml === undefined ? 0 : yaml.line + yaml.text.split(/\r\n?|\n/).length;
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

function createFinder(yaml: CheckFile['yaml']): (path: DataPath) => number | undefined {
	if (yaml === undefined) return () => undefined;
	const lineCounter = new LineCounter();
	const document = parseDocument(yaml.text, { lineCounter });
	return (path) => {
		let node: unknown = document.contents;
		let written: Node | undefined;
		for (const step of path) {
			if (isAlias(node)) node = node.resolve(document);
			if (isMap(node)) {
				const pair = node.items.find(
					({ key }) => isScalar(key) && String(key.value) === String(step),
				);
				written = isScalar(pair?.key) ? pair.key : undefined;
				node = pair?.value;
			} else if (isSeq<Node>(node)) {
				written = node.items[Number(step)];
				node = written;
			} else return undefined;
			if (written === undefined) return undefined;
		}
		const offset = written?.range?.[0];
		return offset === undefined ? undefined : lineCounter.linePos(offset).line + yaml.line - 1;
	};
}

/** The value at a path of some data, `undefined` when it is not there. */
export function valueAt(data: unknown, path: DataPath): unknown {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null) return undefined;
		value = Object.entries(value).find(([key]) => key === String(step))?.[1];
	}
	return value;
}
