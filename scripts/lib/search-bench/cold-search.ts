/** What the first search of a reader who was never here costs on the wire. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page, Request } from 'playwright-core';
import { serveFolder } from '../static-server.ts';
import { BOX, SEARCH_PAGE, SETTLED } from './own-engine.ts';
import { askPagefind } from './pagefind-engine.ts';
import { typeLetter } from './typing.ts';

export interface Cold {
	requests: number;
	/** As transferred, with headers. */
	bytes: number;
}

export const COLD_QUERY = 'hợp tác xã nông thôn mới';

/** Time for what is loaded after the results, such as excerpts. */
const AFTERWARDS = 500;
/** Milliseconds between letters. */
const RHYTHM = 150;

/** The search page of the site in `dist`, from the moment its box is focused; typed at once or letter by letter. */
export async function coldOwn(dist: string, browser: Browser, letters: boolean): Promise<Cold> {
	return measureCold(dist, SEARCH_PAGE, browser, async (page) => {
		const wire = await page.context().newCDPSession(page);
		await page.locator(BOX).focus();
		if (!letters) await page.keyboard.insertText(COLD_QUERY);
		else
			for (const letter of COLD_QUERY) {
				await typeLetter(wire, letter);
				await setTimeout(RHYTHM);
			}
		await page.locator(SETTLED).filter({ hasText: COLD_QUERY }).waitFor();
	});
}

/** Stock Pagefind from the moment it is asked to load. */
export async function coldPagefind(folder: string, browser: Browser): Promise<Cold> {
	return measureCold(folder, '', browser, async (page) => {
		await askPagefind(page, COLD_QUERY);
	});
}

async function measureCold(
	folder: string,
	path: string,
	browser: Browser,
	search: (page: Page) => Promise<void>,
): Promise<Cold> {
	const server = await serveFolder({ folder });
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	try {
		const page = await context.newPage();
		await page.goto(server.url + path, { waitUntil: 'networkidle' });
		const sizes: Promise<number>[] = [];
		// The page hears of what its workers ask for, too.
		page.on('requestfinished', (request) => sizes.push(sizeOf(request)));
		await search(page);
		await setTimeout(AFTERWARDS);
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		return { requests: sizes.length, bytes };
	} finally {
		await context.close();
		await server.close();
	}
}

async function sizeOf(request: Request): Promise<number> {
	const { responseBodySize, responseHeadersSize } = await request.sizes();
	return responseBodySize + responseHeadersSize;
}
