/** Reads a content folder and checks it: what `npm run check` and the gate of the build have in common. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { checkContent } from '../checks/check-content.ts';
import type { Problem } from '../checks/problem.ts';
import type { CheckFile } from '../checks/source-file.ts';
import { compileMdx } from '../mdx/compile.ts';
import { CODEOWNERS_FILE } from '../site/codeowners.ts';
import { type ContentFile, readContentFiles, splitFrontMatter } from './content-files.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Files read at a time, so that thousands of photos do not open at once. */
const AT_ONCE = 64;

export interface CheckOptions {
	/** Report only problems of these agencies. */
	agencies?: readonly string[];
	/** Today, `YYYY-MM-DD`. */
	today?: string;
}

/** Today in Vietnam, `YYYY-MM-DD`; `BUILD_DATE` for tests. */
export function today(): string {
	const { BUILD_DATE } = process.env;
	return (
		BUILD_DATE ||
		new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date())
	);
}

/** All problems of a content folder. Everything is read, since references lead anywhere. */
export async function checkFolder(
	folder: string,
	{ agencies = [], today: day = today() }: CheckOptions = {},
): Promise<Problem[]> {
	const files = await readCheckFiles(folder);
	const owners = await readFile(join(dirname(folder), CODEOWNERS_FILE), 'utf8').catch(ifThere);
	return checkContent({
		...{ files, compile: compileMdx, today: day, agencies },
		...(owners !== undefined && { codeowners: owners }),
	});
}

/** A file that may be missing, but not unreadable. */
function ifThere(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
}

/** The files of a folder as checks want them: with the lines of their YAML and the sizes of their pictures. */
async function readCheckFiles(folder: string): Promise<CheckFile[]> {
	const found = await readContentFiles(folder);
	const files: CheckFile[] = [];
	for (let start = 0; start < found.length; start += AT_ONCE)
		files.push(...(await Promise.all(found.slice(start, start + AT_ONCE).map(toCheckFile))));
	return files;
}

async function toCheckFile({ absolute, ...file }: ContentFile): Promise<CheckFile> {
	const { path, text } = file;
	if (text === undefined) {
		const { size } = await stat(absolute);
		return PICTURE.test(path)
			? { ...file, bytes: size, picture: await pictureSize(absolute) }
			: { ...file, bytes: size };
	}
	if (!path.endsWith('.mdx'))
		return { ...file, yaml: { text: text.replace(/^\uFEFF/, ''), line: 1 } };
	return { ...file, yaml: { text: splitFrontMatter(text).yaml, line: 2 } };
}

async function pictureSize(path: string): Promise<NonNullable<CheckFile['picture']>> {
	try {
		const { width, height } = await sharp(path).metadata();
		return { width, height };
	} catch {
		return 'unreadable';
	}
}
