/** Reads a content folder and checks it: what `npm run check` and the gate of the build have in common. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { checkContent } from '../checks/check-content.ts';
import type { Problem } from '../checks/problem.ts';
import type { CheckFile } from '../checks/source-file.ts';
import type { AttachmentReading } from '../domain/attachment.ts';
import { isAttachment, MOST_BYTES, readAttachment } from '../intake/attachment/read-attachment.ts';
import { filmTraces, pictureTraces } from '../intake/attachment/traces.ts';
import { compileMdx } from '../mdx/compile.ts';
import { CODEOWNERS_FILE } from '../site/codeowners.ts';
import {
	type ContentFile,
	plainYaml,
	readContentFiles,
	splitFrontMatter,
} from './content-files.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif)$/i;
const FILM = /\.(?:mp4|webm|mov)$/i;

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

/** The files of a folder as checks want them: with the lines of their YAML, their pictures and their insides. */
async function readCheckFiles(folder: string): Promise<CheckFile[]> {
	const found = await readContentFiles(folder);
	const files: CheckFile[] = [];
	for (let start = 0; start < found.length; start += AT_ONCE)
		files.push(...(await Promise.all(found.slice(start, start + AT_ONCE).map(toCheckFile))));
	for (const file of files.filter(({ path }) => isAttachment(path)))
		file.attachment = await insideOf(join(folder, file.path), file.bytes);
	return files;
}

/** One after another, since an inside may be many times as large as its file. */
async function insideOf(path: string, size = 0): Promise<AttachmentReading> {
	return size > MOST_BYTES ? 'too-large' : readAttachment(path, await readFile(path));
}

async function toCheckFile({ absolute, ...file }: ContentFile): Promise<CheckFile> {
	const { path, text } = file;
	if (text === undefined) {
		const { size } = await stat(absolute);
		if (FILM.test(path))
			return { ...file, bytes: size, traces: filmTraces(await readFile(absolute)) };
		return PICTURE.test(path)
			? { ...file, bytes: size, ...(await pictureOf(absolute)) }
			: { ...file, bytes: size };
	}
	if (!path.endsWith('.mdx')) return { ...file, yaml: { text: plainYaml(text), line: 1 } };
	return { ...file, yaml: { text: splitFrontMatter(text).yaml, line: 2 } };
}

async function pictureOf(path: string): Promise<Pick<CheckFile, 'picture' | 'traces'>> {
	try {
		const { width, height, ...notes } = await sharp(path).metadata();
		return { picture: { width, height }, traces: pictureTraces(notes) };
	} catch {
		return { picture: 'unreadable' };
	}
}
