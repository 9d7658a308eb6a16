/** The search index of a site: takes its pages, then writes its files beside them. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { pageRecord } from './page-record.ts';
import { settleOrder } from './settle-order.ts';

/** Folder of the index below the built site. */
const INDEX_FOLDER = 'pagefind';

/** Records that Pagefind may still be working on. */
const AHEAD = 256;

/** Pagefind's own interfaces, 400 KB that our search page never asks for. */
const UNUSED_FILES: readonly string[] = [
	...['pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js'],
	...['pagefind-modular-ui.css', 'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js'],
];

export interface SearchIndex {
	/**
	 * Adds a page if it carries search data. `url` is its path below the site's base. Pagefind numbers pages as they come:
	 * the same pages in the same order give the same files, byte for byte.
	 *
	 * @throws when the page's search data is broken, or Pagefind refused a record.
	 */
	add(url: string, html: string): Promise<void>;
	/** Writes the index into `folder`, the built site, and returns how many pages it holds. Nothing can be added after. */
	write(folder: string): Promise<number>;
}

/** @throws when Pagefind does not start. */
export async function openIndex(): Promise<SearchIndex> {
	const { index, errors } = await createIndex({ forceLanguage: 'vi' });
	if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const waiting: ReturnType<typeof index.addCustomRecord>[] = [];
	let count = 0;
	return {
		async add(url, html) {
			const record = pageRecord(url, html);
			if (record === undefined) return;
			if (waiting.length === AHEAD) accept(await waiting.shift());
			waiting.push(index.addCustomRecord(record));
			count += 1;
		},
		async write(folder) {
			try {
				for (const answer of await Promise.all(waiting)) accept(answer);
				const outputPath = join(folder, INDEX_FOLDER);
				await rm(outputPath, { recursive: true, force: true });
				accept(await index.writeFiles({ outputPath }));
				await settleOrder(outputPath);
				await Promise.all(UNUSED_FILES.map((file) => rm(join(outputPath, file), { force: true })));
				return count;
			} finally {
				await close();
			}
		},
	};
}

function accept(answer: { errors: string[] } | undefined): void {
	if (answer?.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
}
