/** Our search as readers have it: the built page in a browser. */
import type { Browser } from 'playwright-core';
import { DEPTH } from '../../../test/search/metrics.ts';
import { serveFolder } from '../static-server.ts';
import type { Engine } from './engines.ts';

/** Address of the search page below the site, its box, and its line on what was found. */
export const SEARCH_PAGE = 'tim-kiem/';
export const BOX = '#tim';
export const SETTLED = '[data-search-status="done"], [data-search-status="empty"]';
const LINKS = '[data-search-results] h3 a';

/** `dist` is a built site mounted at `/`. */
export async function openOwnEngine(dist: string, browser: Browser): Promise<Engine> {
	const server = await serveFolder({ folder: dist });
	const page = await browser.newPage();
	await page.goto(server.url + SEARCH_PAGE);
	await page.locator(BOX).focus();
	return {
		name: 'ours',
		async find(query) {
			// The page says that it is looking as soon as it hears of a letter, so what is settled after is this query.
			await page.locator(BOX).evaluate((box, text) => {
				if (box instanceof HTMLInputElement) box.value = text;
				box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}, query);
			await page.locator(SETTLED).waitFor();
			const paths = await page
				.locator(LINKS)
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
			return paths.slice(0, DEPTH);
		},
		async close() {
			await page.close();
			await server.close();
		},
	};
}
