/** Writes the search index of a built site beside its pages. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { pageRecord } from './page-record.ts';
import { settleOrder } from './settle-order.ts';

/** Folder of the index below the built site. */
const INDEX_FOLDER = 'pagefind';

/** Records that Pagefind may still be working on. */
const AHEAD = 16;

/** Pagefind's own interfaces, 400 KB that our search page never asks for. */
const UNUSED_FILES: readonly string[] = [
	...['pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js'],
	...['pagefind-modular-ui.css', 'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js'],
];

/**
 * Indexes every page of `folder` that carries search data and returns how many there are. The same pages give the same
 * files, byte for byte.
 *
 * @throws when a page's search data is broken, or Pagefind refuses a record.
 */
export async function indexPages(folder: string): Promise<number> {
	const { index, errors } = await createIndex({ forceLanguage: 'vi' });
	if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	try {
		const count = await addPages(index, folder);
		const outputPath = join(folder, INDEX_FOLDER);
		await rm(outputPath, { recursive: true, force: true });
		accept(await index.writeFiles({ outputPath }));
		await settleOrder(outputPath);
		await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
		return count;
	} finally {
		await close();
	}
}

async function addPages(index: PagefindIndex, folder: string): Promise<number> {
	let count = 0;
	const waiting: ReturnType<PagefindIndex['addCustomRecord']>[] = [];
	// In a fixed order, since Pagefind numbers pages as they come; it works on some while the next are read.
	for (const file of await pagesOf(folder)) {
		const record = pageRecord(urlOf(file), await readFile(join(folder, file), 'utf8'));
		if (record === undefined) continue;
		if (waiting.length === AHEAD) accept(await waiting.shift());
		waiting.push(index.addCustomRecord(record));
		count += 1;
	}
	for (const answer of await Promise.all(waiting)) accept(answer);
	return count;
}

async function pagesOf(folder: string): Promise<string[]> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((file) => file.endsWith('.html')).sort();
}

/** `guong/a/b/index.html` → `/guong/a/b/`. */
function urlOf(file: string): string {
	return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

function accept(answer: { errors: string[] } | undefined): void {
	if (answer?.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
}
