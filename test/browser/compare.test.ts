/** The comparison: chosen on cards, read from the address, printed for a meeting, and what stands there without a script. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COMPARE, COMPARE_SHEETS } from '../../src/site/labels/compare.ts';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });
const SAMPLE = 'don-vi-mau';
const THREE = ['ban-ho-so-o-cho-phien', 'hai-ho-mot-ho-u', 'lop-dien-thoai-duoi-goc-da'];
const FOUR = [...THREE, 'ba-hoi-trong-bao-mua'];
const address = (slugs: readonly string[]) =>
	`/so-sanh/?m=${slugs.map((slug) => `${SAMPLE}/${slug}`).join(',')}`;

async function compared(slugs: readonly string[], options = {}): Promise<Page> {
	const { page } = await site.visit(address(slugs), options);
	await page.locator('.compare-group').first().waitFor();
	return page;
}

const names = (page: Page) => page.locator('.compare-name > a').allTextContents();

function sheets(pdf: Buffer): number {
	const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g);
	return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}

describe('the page', () => {
	test('sets practices side by side and marks where they differ', async () => {
		const page = await compared(THREE);
		expect(await names(page)).toHaveLength(3);
		for (const group of await page.locator('.compare-group').all()) {
			expect(await group.locator('tr').nth(1).locator('td').count()).toBe(3);
			expect(await group.locator('.compare-verdict').textContent()).not.toBe('');
		}
		const people = page.locator('.compare-group', { hasText: 'Người cần có' });
		expect(await people.locator('td').first().textContent()).not.toBe(COMPARE.unknown);
	});

	test('takes one out by keyboard; the address and the choice follow', async () => {
		const page = await compared(FOUR);
		await page.locator('.compare-remove').nth(1).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => names(page)).toHaveLength(3);
		expect(new URL(page.url()).searchParams.get('m')?.split(',')).toHaveLength(3);
		expect(page.url()).not.toContain('hai-ho-mot-ho-u');
	});

	test('says which practice it does not know, and shows the others', async () => {
		const { page } = await site.visit(`${address(THREE)},don-vi-mau/khong-co`, {
			expectErrors: true,
		});
		await expect
			.poll(() => page.locator('[data-compare-status]').textContent())
			.toContain('don-vi-mau/khong-co');
		expect(await names(page)).toHaveLength(3);
	});

	test.each([
		[360, 'light'],
		[1280, 'dark'],
	] as const)('axe finds nothing in the table at %i px, %s', async (width, colorScheme) => {
		const page = await compared(FOUR, { viewport: { width, height: 800 }, colorScheme });
		const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(width);
	});

	test('three practices print on the promised number of sheets, landscape', async () => {
		const page = await compared(THREE);
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
		expect(sheets(pdf)).toBeLessThanOrEqual(COMPARE_SHEETS);
		expect(sheets(pdf)).toBeGreaterThan(0);
		const [, width = 0, height = 0] =
			/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))?.map(Number) ?? [];
		expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
	});

	test('says what to do without a script', async () => {
		const { page } = await site.visit(address(THREE), { javaScript: false });
		expect(await page.locator('main').textContent()).toContain('không bật được');
		expect(await page.getByRole('link', { name: COMPARE.list }).isVisible()).toBe(true);
	});
});

describe('the toggle', () => {
	const list = '/mo-hinh/';
	const toggles = (page: Page) => page.locator('button[data-compare]');
	const tray = (page: Page) => page.getByRole('complementary', { name: COMPARE.tray });

	test('chooses by keyboard, is kept on the next page, and leads to the comparison', async () => {
		const { page } = await site.visit(list);
		expect(await tray(page).count()).toBe(0);
		for (const at of [0, 1]) {
			await toggles(page).nth(at).focus();
			await page.keyboard.press('Space');
			expect(await toggles(page).nth(at).getAttribute('aria-pressed')).toBe('true');
		}
		const chosen = await toggles(page).nth(1).getAttribute('data-compare');
		await page.goto(site.url(`/mo-hinh/${chosen}/`));
		const own = page.locator(`button[data-compare="${chosen}"]`).first();
		expect(await own.getAttribute('aria-pressed')).toBe('true');
		await tray(page)
			.getByRole('link', { name: COMPARE.go(2) })
			.click();
		await page.locator('.compare-group').first().waitFor();
		expect(await names(page)).toHaveLength(2);
	});

	test('stops at four and says so', async () => {
		const { page } = await site.visit(list);
		for (const at of [0, 1, 2, 3, 4]) await toggles(page).nth(at).click();
		expect(await tray(page).textContent()).toContain(COMPARE.full);
		expect(await toggles(page).nth(4).getAttribute('aria-pressed')).toBe('false');
		await tray(page).getByRole('button', { name: COMPARE.clear }).click();
		expect(await tray(page).count()).toBe(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('works for the page where the browser keeps nothing', async () => {
		const { page } = await site.visit('/gioi-thieu/');
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			});
		});
		await page.goto(site.url(list));
		await toggles(page).nth(0).click();
		await toggles(page).nth(1).click();
		const go = tray(page).getByRole('link', { name: COMPARE.go(2) });
		expect((await go.getAttribute('href'))?.split(',')).toHaveLength(2);
	});

	test('does not show without a script', async () => {
		const { page } = await site.visit(list, { javaScript: false });
		expect(await page.locator('button[data-compare]:visible').count()).toBe(0);
	});
});
