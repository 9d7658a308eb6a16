/** Journeys of a reader who has a keyboard and no mouse. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf } from '../support/templates.ts';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });

const MOST_STOPS = 400;

interface Stop {
	/** Text or label of what has the focus; empty at the end of the page. */
	name: string;
	href: string | null;
	/** Whether a reader sees where they are. */
	marked: boolean;
}

/** What has the focus. */
function focused(page: Page): Promise<Stop> {
	return page.evaluate(() => {
		const at = document.activeElement ?? document.body;
		// The link of a card draws its outline around the whole card.
		const outlines = [getComputedStyle(at), getComputedStyle(at, '::after')];
		const labelled = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : '';
		return {
			name: at === document.body ? '' : (labelled || at.textContent || '').trim(),
			href: at.getAttribute('href'),
			marked: outlines.some(
				({ outlineStyle, outlineWidth }) =>
					outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
			),
		};
	});
}

/** Presses Tab until the wanted stop has the focus. */
async function tabTo(page: Page, isWanted: (stop: Stop) => boolean): Promise<Stop> {
	for (let count = 0; count < MOST_STOPS; count++) {
		await page.keyboard.press('Tab');
		const stop = await focused(page);
		if (isWanted(stop)) return stop;
	}
	throw new Error('Tab never arrives there.');
}

describe('the frame', () => {
	test('the first Tab shows the skip link, and Enter jumps over the frame', async () => {
		const { page } = await site.visit(await pathOf('exemplar', folder));
		await page.keyboard.press('Tab');
		const skip = page.locator('a.skip');
		expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
		expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
	});

	test('Tab passes the wordmark, the six sections and the search in their order', async () => {
		const { page } = await site.visit('/');
		const names: string[] = [];
		for (let count = 0; count < 10; count++) {
			await page.keyboard.press('Tab');
			names.push((await focused(page)).name);
		}
		expect(names).toEqual([
			'Tới nội dung chính',
			'Nêu gương',
			'Gương',
			'Mô hình',
			'Nhân rộng',
			'Tin bài',
			'Kế hoạch',
			'Lĩnh vực',
			'Tìm trong trang',
			'Tìm',
		]);
	});

	test('every stop of an entry shows that it has the focus, and Tab leaves the page at its end', async () => {
		const { page } = await site.visit(await pathOf('practice', folder));
		const unmarked: string[] = [];
		let stops = 0;
		for (; stops < MOST_STOPS; stops++) {
			await page.keyboard.press('Tab');
			const stop = await focused(page);
			if (stop.name === '' && stop.href === null) break;
			if (!stop.marked) unmarked.push(stop.name);
		}
		expect(unmarked).toEqual([]);
		expect(stops).toBeGreaterThan(20);
		expect(stops).toBeLessThan(MOST_STOPS);
	});

	test('words typed into the search box lead to the search page', async () => {
		const { page } = await site.visit('/');
		await tabTo(page, ({ name }) => name === 'Tìm trong trang');
		await page.keyboard.type('tre mang');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/tim-kiem\/\?q=tre/);
	});
});

describe('a list', () => {
	test('a facet opens with Enter and its first value leads on', async () => {
		const { page } = await site.visit('/guong/');
		await page.locator('#loc summary').last().focus();
		const facet = page.locator('#loc details').last();
		const wasOpen = await facet.evaluate((details: HTMLDetailsElement) => details.open);
		await page.keyboard.press('Enter');
		expect(await facet.evaluate((details: HTMLDetailsElement) => details.open)).toBe(!wasOpen);
		if (wasOpen) await page.keyboard.press('Enter');
		const value = await tabTo(page, ({ href }) => href !== null);
		await page.keyboard.press('Enter');
		await page.waitForURL((url) => url.pathname === value.href);
		expect(await page.locator('main a').count()).toBeGreaterThan(0);
	});

	test('the narrow screen’s way to the facets arrives there', async () => {
		const { page } = await site.visit('/guong/', { viewport: { width: 360, height: 800 } });
		await tabTo(page, ({ href }) => href === '#loc');
		await page.keyboard.press('Enter');
		const stop = await tabTo(page, () => true);
		expect(await page.locator('#loc').evaluate((nav) => nav.contains(document.activeElement))).toBe(
			true,
		);
		expect(stop.marked).toBe(true);
	});
});

describe('an entry', () => {
	test('the address is copied, and the page says so', async () => {
		const { page } = await site.visit(await pathOf('exemplar', folder));
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.locator('[data-share-copy] button').first().focus();
		await page.keyboard.press('Enter');
		const answer = page.locator('[data-share-answer]').first();
		await expect.poll(() => answer.textContent()).not.toBe('');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).pathname).toBe(new URL(page.url()).pathname);
	});

	test('the root of a number opens on focus and closes with Escape', async () => {
		const { page } = await site.visit(await pathOf('sample exemplar', folder));
		const fact = page.locator('.fact').first();
		const root = fact.locator('.fact-root');
		expect(await root.isVisible()).toBe(false);
		await fact.locator('a').focus();
		expect(await root.isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await root.isVisible()).toBe(false);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		expect(await root.isVisible()).toBe(true);
	});

	test('a source mark leads to its source', async () => {
		const { page } = await site.visit(await pathOf('exemplar', folder));
		const mark = page.locator('main a[href^="#nguon-"]').first();
		const target = (await mark.getAttribute('href')) ?? '';
		await mark.focus();
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).hash).toBe(target);
		expect(await page.locator(target).isVisible()).toBe(true);
	});
});
