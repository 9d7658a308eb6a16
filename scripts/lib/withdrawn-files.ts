/** Files of a withdrawal on disk: everything that lies in the content folder, copies outside it, removal. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredFile } from '../../src/intake/withdraw/mentions.ts';
import { writeFiles } from './write-files.ts';

/** Files that can hold words: entries, lists, notes, and hidden earlier versions of them. */
const TEXT = /\.(?:mdx?|ya?ml|txt|csv|json)(?:\.\d+\.(?:bak|tmp))?$/;

/**
 * Every file below the content folder, hidden ones too; nothing when there is no folder. Text comes with its words;
 * another file with a digest where its size is that of a second one, so that it may be the same.
 */
export async function storedFiles(folder: string): Promise<StoredFile[] | undefined> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		() => undefined,
	);
	if (entries === undefined) return undefined;
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'),
		)
		.sort();
	const sizes = new Map<string, number>();
	for (const path of paths.filter((name) => !TEXT.test(name)))
		sizes.set(path, (await stat(join(folder, path))).size);
	const times = Map.groupBy(sizes.values(), (size) => size);
	const files: StoredFile[] = [];
	for (const path of paths) {
		const size = sizes.get(path);
		if (size === undefined) files.push({ path, text: await readFile(join(folder, path), 'utf8') });
		else if ((times.get(size)?.length ?? 0) < 2) files.push({ path });
		else files.push({ path, digest: digestOf(await readFile(join(folder, path))) });
	}
	return files;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Where withdrawn files are kept, beside the content folder: no build reads it, git ignores it by its own rule. */
const KEPT = '.withdrawn';

/** The first folder of the day that is not there yet: `.withdrawn/2026-11-21`, then `.withdrawn/2026-11-21-2` … */
export async function freeFolder(root: string, day: string): Promise<string> {
	const taken = new Set(await readdir(join(root, KEPT)).catch(() => []));
	let name = day;
	for (let number = 2; taken.has(name); number++) name = `${day}-${number}`;
	return join(root, KEPT, name);
}

/**
 * Copies files of the content folder, all or none, to `target`, a folder that git will ignore.
 * @throws what reading and `writeFiles` throw; then nothing was copied.
 */
export async function copyAway(
	folder: string,
	paths: readonly string[],
	target: string,
): Promise<void> {
	const files = await Promise.all(
		paths.map(async (path) => ({ path, content: await readFile(join(folder, path)) })),
	);
	await writeFiles(dirname(target), [{ path: '.gitignore', content: '*\n' }], {
		replace: true,
		backup: false,
	});
	await writeFiles(target, files);
}

/** Removes files and the folders they leave empty. Gives the paths that could not be removed. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<string[]> {
	const left: string[] = [];
	for (const path of paths)
		await rm(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOENT') left.push(path);
		});
	// Deepest first: a folder is empty when those in it are gone.
	const folders = [...new Set(paths.map((path) => dirname(path)))].sort(
		(a, b) => b.length - a.length,
	);
	for (const path of folders) await rmdir(join(folder, path)).catch(() => undefined);
	return left;
}
