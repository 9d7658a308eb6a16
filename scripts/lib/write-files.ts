/** Puts files into a folder so that nothing is ever half there and nothing that somebody wrote is lost. */
import { constants } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

export interface NewFile {
	/** Below the root, with `/`. */
	path: string;
	/** Text is written as UTF-8. */
	content: string | Uint8Array;
}

export interface WriteResult {
	/** Paths that now hold new content. A file that already held it is in no list. */
	written: string[];
	/** Paths that existed with other content while `replace` was not given; then nothing was written. */
	kept: string[];
	/** Where the earlier versions of replaced files are: hidden files beside them, which no build reads. */
	saved: string[];
}

export interface WriteOptions {
	/** Replaces files that have other content. */
	replace?: boolean;
	/** `false` keeps no earlier version of what is replaced: for files that are generated. */
	backup?: boolean;
}

interface Change {
	path: string;
	target: string;
	temporary: string;
	content: Uint8Array;
	exists: boolean;
}

/**
 * Writes a set of files below `root`: all of them or none. Each is written and synced to a temporary
 * file beside its place and moved there when all are ready; when one move fails the others are undone.
 * A file with other content stops the whole set (`kept`), unless `replace` is given; its earlier
 * version is then kept as `.<name>.<n>.bak` beside it.
 * @throws RangeError for a path outside `root` or given twice, and the file system's errors, after undoing.
 */
export async function writeFiles(
	root: string,
	files: readonly NewFile[],
	options: WriteOptions = {},
): Promise<WriteResult> {
	const changes = await changesOf(root, files);
	const existing = changes.filter(({ exists }) => exists);
	if (existing.length > 0 && options.replace !== true)
		return { written: [], kept: existing.map(({ path }) => path), saved: [] };
	const folders: string[] = [];
	const saved = new Map<Change, string>();
	const placed: Change[] = [];
	try {
		for (const change of changes) {
			const made = await mkdir(dirname(change.target), { recursive: true });
			if (made !== undefined) folders.push(...foldersFrom(made, dirname(change.target)));
			await writeSynced(change.temporary, change.content);
		}
		for (const change of existing) saved.set(change, await saveEarlier(change.target));
		for (const change of changes) {
			await rename(change.temporary, change.target);
			placed.push(change);
		}
	} catch (error) {
		await undo({ changes, placed, saved, folders });
		throw error;
	}
	if (options.backup === false) {
		for (const [{ target }, name] of saved) await rm(join(dirname(target), name), { force: true });
		saved.clear();
	}
	return {
		written: changes.map(({ path }) => path),
		kept: [],
		saved: [...saved].map(([{ path }, file]) => `${path.slice(0, -basename(path).length)}${file}`),
	};
}

/** The files whose content differs from what is there. */
async function changesOf(root: string, files: readonly NewFile[]): Promise<Change[]> {
	const targets = new Set<string>();
	const changes: Change[] = [];
	for (const { path, content } of files) {
		const target = resolve(root, path);
		if (!target.startsWith(resolve(root) + sep)) throw new RangeError(`${path} is outside ${root}`);
		if (targets.has(target)) throw new RangeError(`${path} is given twice`);
		targets.add(target);
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		const earlier = await readIfThere(target);
		if (earlier !== undefined && Buffer.from(bytes).equals(earlier)) continue;
		const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
		changes.push({ path, target, temporary, content: bytes, exists: earlier !== undefined });
	}
	return changes;
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
}

async function writeSynced(path: string, content: Uint8Array): Promise<void> {
	const file = await open(path, 'w');
	try {
		await file.writeFile(content);
		await file.sync();
	} finally {
		await file.close();
	}
}

/** Copies a file to the first free `.<name>.<n>.bak` beside it; gives that name. */
async function saveEarlier(target: string): Promise<string> {
	for (let number = 1; ; number++) {
		const name = `.${basename(target)}.${number}.bak`;
		try {
			await copyFile(target, join(dirname(target), name), constants.COPYFILE_EXCL);
			return name;
		} catch (error) {
			if (codeOf(error) !== 'EEXIST') throw error;
		}
	}
}

/** The folders from `first` down to `last`. */
function foldersFrom(first: string, last: string): string[] {
	const folders = [last];
	for (let folder = last; folder !== first && folder.startsWith(first); ) {
		folder = dirname(folder);
		folders.unshift(folder);
	}
	return folders;
}

interface Begun {
	changes: readonly Change[];
	placed: readonly Change[];
	saved: ReadonlyMap<Change, string>;
	folders: readonly string[];
}

async function undo({ changes, placed, saved, folders }: Begun): Promise<void> {
	for (const change of placed)
		if (!change.exists) await rm(change.target, { force: true }).catch(() => undefined);
	for (const [{ target }, name] of saved)
		await rename(join(dirname(target), name), target).catch(() => undefined);
	for (const { temporary } of changes) await rm(temporary, { force: true }).catch(() => undefined);
	for (const folder of folders.toReversed()) await rmdir(folder).catch(() => undefined);
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string'
		? error.code
		: undefined;
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'không có quyền ghi vào thư mục này',
	EPERM: 'không có quyền ghi vào thư mục này, hoặc tệp đang mở ở chương trình khác',
	EBUSY: 'tệp đang mở ở chương trình khác',
	EROFS: 'ổ đĩa chỉ cho đọc',
	ENOSPC: 'ổ đĩa đã đầy',
	EDQUOT: 'đã dùng hết phần ổ đĩa được cấp',
	EIO: 'ổ đĩa báo lỗi',
	EMFILE: 'máy đang mở quá nhiều tệp',
	ENAMETOOLONG: 'tên tệp dài quá mức ổ đĩa cho phép',
	EISDIR: 'chỗ của tệp đang là một thư mục',
	ENOTDIR: 'chỗ của thư mục đang là một tệp',
	EEXIST: 'chỗ của thư mục đang là một tệp',
};

/** Why writing failed, in Vietnamese, for a command to print: nothing has been changed. */
export function whyNotWritten(error: unknown): string {
	const code = codeOf(error);
	const reason = code === undefined ? undefined : REASONS[code];
	if (reason === undefined) throw error;
	return `Không ghi được: ${reason}. Chưa có gì thay đổi; hãy xử lý rồi chạy lại lệnh.`;
}
