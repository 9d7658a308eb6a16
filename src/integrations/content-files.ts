/** Reads the content folder from disk: for checks, scripts and the gate of the build. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitFrontMatter as split } from '../mdx/front-matter.ts';
import { decodeText } from './decode-text.ts';
import { keepParsed } from './read-once.ts';
import { readYaml, type YamlError } from './read-yaml.ts';

/** A file of the content folder. Text files carry their text; `data` is the parsed front matter or YAML. */
export interface ContentFile {
	/** Path below the content folder, with `/`. */
	path: string;
	/** Whole text of `.mdx`, `.yaml`; missing for photos and attachments. */
	text?: string;
	data?: unknown;
	/** Why the YAML could not be read, in the parser's words. */
	yamlError?: YamlError;
	/** Set when the bytes are no UTF-8 but could be read all the same. */
	encoding?: 'utf-16';
	/** Absolute path, for readers of bytes. */
	absolute: string;
}

/** Where the content of this site is: `CONTENT_DIR`, else `content` of the working folder. */
export function contentFolder(): string {
	return process.env.CONTENT_DIR ?? 'content';
}

/** The YAML between the two `---` lines (empty while the second is missing), and the line on which the body begins. */
export function splitFrontMatter(text: string): { yaml: string; body: string; bodyLine: number } {
	const plain = plainYaml(text);
	const { frontMatter = '', body, bodyLine, closed } = split(plain);
	return closed
		? { yaml: frontMatter.replace(/\n$/, ''), body, bodyLine }
		: { yaml: '', body: plain, bodyLine: 1 };
}

/** A YAML file's text without byte order mark, with `\n` line ends. */
export function plainYaml(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
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
	const { text, encoding } = decodeText(await readFile(absolute));
	const file = { path, absolute, text, ...(encoding !== undefined && { encoding }) };
	return { ...file, ...readData(path, text) };
}

/** What the front matter or the YAML of a file says, or why it cannot be read. */
export function readData(path: string, text: string): Pick<ContentFile, 'data' | 'yamlError'> {
	const isMdx = path.endsWith('.mdx');
	const read = readYaml(isMdx ? splitFrontMatter(text).yaml : plainYaml(text));
	if ('error' in read)
		return { yamlError: { ...read.error, line: read.error.line + (isMdx ? 1 : 0) } };
	if (isMdx) keepParsed(text, read.data);
	return read;
}
