/** The ledger and the spread of a practice: the slider over the years, and what stands there without a script and on paper. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf } from '../support/templates.ts';

const SPREAD_OF_COPIES = '/mo-hinh/don-vi-mau/hai-ho-mot-ho-u/';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });

const figures = async (page: Page): Promise<number> =>
	(await page.locator('[data-figure]').allTextContents()).reduce(
		(sum, text) => sum + Number(text),
		0,
	);

test('the tiles follow the slider by keyboard, from the first year to all', async () => {
	const { page } = await site.visit(await pathOf('ledger', folder));
	const slider = page.getByRole('slider');
	const all = await figures(page);
	await slider.focus();
	await page.keyboard.press('Home');
	const first = await slider.getAttribute('min');
	expect(await slider.getAttribute('aria-valuetext')).toBe(first);
	const early = await figures(page);
	expect(early).toBeGreaterThan(0);
	expect(early).toBeLessThan(all);
	await page.keyboard.press('End');
	expect(await slider.getAttribute('aria-valuetext')).toBe('mọi năm');
	expect(await figures(page)).toBe(all);
});

test('the drawing of a practice hides copies that had not begun, and its table keeps them', async () => {
	const { page } = await site.visit(SPREAD_OF_COPIES);
	await page.getByRole('slider').focus();
	await page.keyboard.press('Home');
	const nodes = page.locator('#lan-toa [data-node][data-year]');
	const rows = page.locator('#lan-toa [data-row]');
	const shown = await page.locator('#lan-toa [data-node][data-year]:not([data-later])').count();
	expect(shown).toBeGreaterThan(0);
	expect(shown).toBeLessThan(await nodes.count());
	expect(await rows.count()).toBe(await nodes.count());
	expect(await rows.last().isVisible()).toBe(true);
});

test('without a script there is no slider, and drawings and tables are whole', async () => {
	const ledger = await site.visit(await pathOf('ledger', folder), { javaScript: false });
	expect(await ledger.page.getByRole('slider').count()).toBe(0);
	const totals = ledger.page.locator('.cartogram-table tbody td:last-child');
	const told = (await totals.allTextContents()).reduce((sum, text) => sum + Number(text), 0);
	expect(told).toBeGreaterThan(0);
	expect(await figures(ledger.page)).toBe(told);
	const practice = await site.visit(SPREAD_OF_COPIES, { javaScript: false });
	expect(await practice.page.getByRole('slider').count()).toBe(0);
	expect(await practice.page.locator('#lan-toa [data-row]').first().isVisible()).toBe(true);
});

test('every tile leads by keyboard to its place, the archipelagos with their units', async () => {
	const { page } = await site.visit(await pathOf('ledger', folder), {
		viewport: { width: 360, height: 800 },
	});
	const sea = page.getByRole('link', { name: 'Quần đảo Hoàng Sa (Đà Nẵng)' });
	await sea.focus();
	await page.keyboard.press('Enter');
	await page.waitForURL('**/dia-phuong/da-nang/');
});

test('the sample agency shows copies of copies, a reason to stop, a changed block, figures side by side', async () => {
	const { page } = await site.visit(SPREAD_OF_COPIES);
	const generations = await page.locator('#lan-toa tbody td:nth-child(4)').allTextContents();
	expect(generations.map((text) => text.trim())).toContain('3');
	expect(await page.getByText('Nhóm hộ liền kề').first().isVisible()).toBe(true);
	const copy = await site.visit('/nhan-rong/don-vi-mau/xa-mau-hai/');
	expect(await copy.page.getByText('5,5 hồ sơ/phiên').last().isVisible()).toBe(true);
	expect(await copy.page.getByText('20,4 hồ sơ/phiên').isVisible()).toBe(true);
	const ledger = await site.visit(await pathOf('ledger', folder));
	const stopped = ledger.page.getByText('người ấy chuyển công tác thì không ai trực tiếp');
	expect(await stopped.isVisible()).toBe(true);
});

test('on paper the tiles fit a sheet and the table its width', async () => {
	const { page } = await site.visit(await pathOf('ledger', folder));
	await page.emulateMedia({ media: 'print' });
	// A4 without its margins, in CSS pixels.
	const sheet = { width: 673, height: 970 };
	await page.setViewportSize(sheet);
	const tiles = await page.locator('.cartogram-tiles').boundingBox();
	const table = await page.locator('.cartogram-table').boundingBox();
	expect(tiles?.height).toBeGreaterThan(300);
	expect(tiles?.height).toBeLessThan(sheet.height);
	expect(table?.width).toBeGreaterThan(300);
	expect(table?.width).toBeLessThanOrEqual(sheet.width);
});
