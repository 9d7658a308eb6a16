/** A reader walks the cells of two boards: each leads to as many things as it says. */
import { expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });
const BOARDS = [
	['/ke-hoach/don-vi-mau/ke-hoach-mau-2021-2025/', 20],
	['/ke-hoach/don-vi-mau/ke-hoach-mau-2026/', 1],
] as const;

test.each(BOARDS)('%s', async (path, atLeast) => {
	const { page } = await site.visit(path);
	const links = await page
		.locator('[data-board-count]')
		.evaluateAll((all) =>
			all.map((link) => ({ text: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
		);
	expect(links.length).toBeGreaterThanOrEqual(atLeast);
	for (const { text, href } of links) {
		await page.goto(site.url(href));
		const entries = await page.locator('.results > .result').count();
		const unnamed = page.locator('[data-board-unnamed]');
		const more = (await unnamed.count()) === 0 ? 0 : Number(await unnamed.getAttribute('value'));
		expect([href, entries + more]).toEqual([href, Number.parseInt(text.replace('.', ''), 10)]);
	}
});

test('a cell says “không đặt chỉ tiêu” where the plan left it blank, and leads nowhere', async () => {
	const { page } = await site.visit(
		'/ke-hoach/quy-bao-ve-phat-trien-rung-yen-bai/ke-hoach-2021-2025/',
	);
	const rows = page.locator('.board tbody tr');
	expect(await rows.count()).toBe(5);
	for (const row of await rows.all()) {
		const words = await row.locator('.board-filled').allInnerTexts();
		expect(words.map((text) => text.trim())).toEqual([
			...['1', '1', 'không đặt chỉ tiêu', 'không đặt chỉ tiêu'],
		]);
	}
	expect(await page.locator('[data-board-count]').count()).toBe(0);
});
