/** Stock Pagefind: one custom record a page, its own ranking, asked in a browser through the script it writes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { PageRecord } from '../../../src/search/index/page-record.ts';
import { serveFolder } from '../static-server.ts';
import { type Engine, wholeText } from './engines.ts';

export const PAGEFIND_FOLDER = 'pagefind';

/** A page that can search: loads Pagefind at the first call, then the ten best pages, as lists of results do. */
const PAGE = `<!doctype html><html lang="vi"><title>Pagefind</title><script type="module">
	globalThis.find = async (query) => {
		const pagefind = await import('/${PAGEFIND_FOLDER}/pagefind.js');
		const { results } = await pagefind.search(query);
		const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
		return pages.map(({ url }) => url);
	};
</script>`;

/**
 * Writes the index and the page that asks it into `folder`.
 *
 * @throws with Pagefind's own messages.
 */
export async function writePagefind(folder: string, records: readonly PageRecord[]): Promise<void> {
	const { index, errors } = await createIndex();
	if (index === undefined) throw new Error(errors.join('\n'));
	try {
		for (const record of records) {
			const added = await index.addCustomRecord({
				url: record.path,
				content: wholeText(record),
				language: 'vi',
				meta: { title: record.title },
			});
			if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
		}
		const written = await index.writeFiles({ outputPath: join(folder, PAGEFIND_FOLDER) });
		if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
		await writeFile(join(folder, 'index.html'), PAGE);
	} finally {
		await close();
	}
}

/** Asks the page that `writePagefind` wrote. */
export async function askPagefind(page: Page, query: string): Promise<string[]> {
	return z.array(z.string()).parse(await page.evaluate(`find(${JSON.stringify(query)})`));
}

/** `folder` holds what `writePagefind` wrote. */
export async function openPagefind(folder: string, browser: Browser): Promise<Engine> {
	const server = await serveFolder({ folder });
	const page = await browser.newPage();
	await page.goto(server.url);
	return {
		name: 'stock Pagefind',
		find: (query) => askPagefind(page, query),
		async close() {
			await page.close();
			await server.close();
		},
	};
}
