/** Knows whether `dist/` still shows what the project's files say. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the built site is made from. */
const SOURCES = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'src'];

/**
 * Whether `dist/` is missing or older than any source file or folder. A folder's own time moves
 * when a file is added or removed, so deletions count. Builds made with other switches
 * (`BASE_PATH`, `PREVIEW` …) are not told apart: run `npm run build` after changing one.
 *
 * @param root folder of the project
 */
export async function isOlderThanSources(root: string): Promise<boolean> {
	const built = await timeOf(join(root, 'dist', 'index.html'));
	if (built === undefined) return true;
	const newest = await Promise.all(SOURCES.map((source) => newestTime(join(root, source))));
	return Math.max(...newest) > built;
}

/** Latest modification time, in milliseconds, of a file or of everything in a folder. 0 if absent. */
async function newestTime(path: string): Promise<number> {
	const own = await timeOf(path);
	if (own === undefined) return 0;
	const entries = await readdir(path, { recursive: true }).catch(() => []);
	const times = await Promise.all(entries.map((entry) => timeOf(join(path, entry))));
	return times.reduce<number>((latest, time) => Math.max(latest, time ?? 0), own);
}

async function timeOf(path: string): Promise<number | undefined> {
	return (await stat(path).catch(() => undefined))?.mtimeMs;
}
