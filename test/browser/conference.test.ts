/** The conference pack: the list, one sheet on each exemplar, eight cards on a sheet; whoever is left out takes none. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });
const PACK = '/ke-hoach/don-vi-mau/ke-hoach-mau-2021-2025/hoi-nghi/';
const CARDS_ON_A_SHEET = 8;

async function sheets(page: Page): Promise<number> {
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: false });
	const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g);
	return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}

const wanted = (exemplars: number): number =>
	1 + exemplars + Math.ceil(exemplars / CARDS_ON_A_SHEET);

test('prints the list, one sheet on each exemplar, and the cards', async () => {
	const { page } = await site.visit(PACK);
	const count = await page.locator('article.cited').count();
	expect(count).toBeGreaterThan(3);
	expect(await sheets(page)).toBe(wanted(count));
});

test('leaves out whoever is unticked, from the keyboard too', async () => {
	const { page } = await site.visit(PACK);
	const count = await page.locator('article.cited').count();
	const [first, second] = [page.getByRole('checkbox').nth(0), page.getByRole('checkbox').nth(1)];
	await first.uncheck();
	await second.press('Space');
	expect(await page.locator('article.cited:visible').count()).toBe(count - 2);
	expect(await page.locator('.name-card:visible').count()).toBe(count - 2);
	expect(await sheets(page)).toBe(wanted(count - 2));
	await first.check();
	expect(await page.locator('article.cited:visible').count()).toBe(count - 1);
});

test('prints everybody and shows no box without JavaScript', async () => {
	const { page } = await site.visit(PACK, { javaScript: false });
	expect(await page.getByRole('checkbox').count()).toBe(0);
	expect(await page.locator('article.cited:visible').count()).toBeGreaterThan(3);
});
