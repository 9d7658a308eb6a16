/** Reads the content folder from disk: for checks, scripts and the gate of the build. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { keepParsed } from './read-once.ts';

/** A file of the content folder. Text files carry their text; `data` is the parsed front matter or YAML. */
export interface ContentFile {
	/** Path below the content folder, with `/`. */
	path: string;
	/** Whole text of `.mdx`, `.yaml`; missing for photos and attachments. */
	text?: string;
	data?: unknown;
	/** Why the YAML could not be read, in the parser's words. */
	yamlError?: { message: string; line: number };
	/** Absolute path, for readers of bytes. */
	absolute: string;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/;

/** Where the content of this site is: `CONTENT_DIR`, else `content` of the working folder. */
export function contentFolder(): string {
	return process.env.CONTENT_DIR ?? 'content';
}

/** The YAML between the two `---` lines, and the number of lines before the body. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } {
	const match = FRONT_MATTER.exec(text);
	if (match === null) return { yaml: '', body: text, bodyLine: 1 };
	return {
		yaml: match[1] ?? '',
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length,
	};
}

/** All files of the folder, sorted by path. With `agencies`, only theirs and the shared ones. */
export async function readContentFiles(
	folder: string,
	agencies: readonly string[] = [],
): Promise<ContentFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((absolute) => ({
			absolute,
			path: absolute.slice(join(folder, '/').length).replaceAll('\\', '/'),
		}))
		.filter(({ path }) => isWanted(path, agencies))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	return Promise.all(paths.map(({ absolute, path }) => readOne(absolute, path)));
}

function isWanted(path: string, agencies: readonly string[]): boolean {
	return (
		agencies.length === 0 ||
		path.startsWith('_shared/') ||
		agencies.some((id) => path.startsWith(`${id}/`))
	);
}

async function readOne(absolute: string, path: string): Promise<ContentFile> {
	if (!/\.(mdx|ya?ml)$/.test(path)) return { path, absolute };
	const text = await readFile(absolute, 'utf8');
	const isMdx = path.endsWith('.mdx');
	const yaml = isMdx ? splitFrontMatter(text).yaml : text.replace(/^\uFEFF/, '');
	try {
		const data: unknown = parseYaml(yaml);
		if (isMdx) keepParsed(text, data);
		return { path, absolute, text, data };
	} catch (error) {
		return {
			path,
			absolute,
			text,
			yamlError: { message: String(error), line: yamlErrorLine(error) + (isMdx ? 1 : 0) },
		};
	}
}

function yamlErrorLine(error: unknown): number {
	const position =
		typeof error === 'object' && error !== null && 'linePos' in error ? error.linePos : undefined;
	const first: unknown = Array.isArray(position) ? position[0] : undefined;
	return typeof first === 'object' &&
		first !== null &&
		'line' in first &&
		typeof first.line === 'number'
		? first.line
		: 1;
}
