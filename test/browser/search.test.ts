/** Journeys of the search page over the site's own content. Each visit also fails on errors and requests elsewhere. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });

const BAMBOO = '/mo-hinh/ban-bien-tap/tre-mang-bat-do-tran-yen/';
const CLUBS = '/mo-hinh/ban-bien-tap/hoi-quan-dong-thap/';
const HYDRO = '/guong/ban-bien-tap/quy-bao-ve-phat-trien-rung-lao-cai/';

const box = (page: Page) => page.locator('#tim');
const links = (page: Page) => page.locator('[data-search-results] h3 a');
const chips = (page: Page) => page.locator('[data-search-kinds] a');
const address = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

/** Waits until the page says that the search for exactly this text is over. */
async function settled(page: Page, query: string): Promise<void> {
	const status = page.locator('[data-search-status="done"], [data-search-status="empty"]');
	await status.filter({ hasText: `“${query}”` }).waitFor();
}

async function open(query: string, more = ''): Promise<Page> {
	const { page } = await site.visit(address(query) + more);
	await settled(page, query);
	return page;
}

const hrefs = (page: Page): Promise<string[]> =>
	links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

describe('what is typed', () => {
	test.each([
		['tre măng Bát Độ', BAMBOO],
		['tre mang bat do', BAMBOO],
		['TRE MANG', BAMBOO],
		['thuỷ điện rừng Lào Cai', HYDRO],
	])('%s leads first to %s', async (query, href) => {
		const page = await open(query);
		expect((await hrefs(page))[0]).toBe(href);
	});

	test.each(['hoi quan dong thap', 'Hội quán Đồng Tháp'.normalize('NFD'), 'HỘI QUÁN, (Đồng Tháp)'])(
		'%s leads to the practice among the first three',
		async (query) => {
			const page = await open(query);
			expect((await hrefs(page)).slice(0, 3)).toContain(CLUBS);
		},
	);

	test('duong finds and marks đường', async () => {
		const page = await open('duong');
		const marks = await page.locator('[data-search-results] mark').allTextContents();
		expect(marks.map((mark) => mark.toLowerCase())).toContain('đường');
		expect(await page.locator('[data-search-results]').textContent()).not.toMatch(/[ďĎ]/);
	});

	test('đường puts its own spelling first', async () => {
		const page = await open('đường');
		const marks = await links(page)
			.page()
			.locator('[data-search-results] li')
			.first()
			.locator('mark');
		expect((await marks.first().textContent())?.toLowerCase()).toBe('đường');
	});

	test('nothing found says so and leads on', async () => {
		const page = await open('zzqx vvkk');
		expect(await page.locator('[data-search-status]').getAttribute('data-search-status')).toBe(
			'empty',
		);
		expect(await links(page).count()).toBe(0);
		expect(await page.locator('[data-search-advice]').textContent()).not.toBe('');
		expect(await page.locator('.search-browse a').count()).toBeGreaterThan(10);
	});
});

describe('a row', () => {
	test('says what, where, how fresh, and marks what was found', async () => {
		const page = await open('tre mang bat do');
		const row = page.locator('[data-search-results] > li').first();
		const text = (await row.textContent()) ?? '';
		expect(text).toMatch(/Mô hình/);
		expect(text).toMatch(/Lào Cai/);
		expect(text).toMatch(/xác minh|Đang chạy|Đã dừng|Tạm dừng/);
		expect(await row.locator('svg').count()).toBe(2);
		expect(await row.locator('mark').count()).toBeGreaterThan(0);
	});
});

describe('kinds', () => {
	test('narrow the results, stand in the address and come off again', async () => {
		const page = await open('rừng');
		const all = await hrefs(page);
		await chips(page).filter({ hasText: 'Gương' }).click();
		await page.waitForURL(/loai=exemplar$/);
		await expect.poll(() => hrefs(page)).not.toEqual(all);
		const narrowed = await hrefs(page);
		expect(narrowed.every((href) => href.startsWith('/guong/'))).toBe(true);
		const chip = chips(page).filter({ hasText: 'Gương' });
		expect(await chip.getAttribute('aria-current')).toBe('true');
		expect(await page.locator('[data-search-status]').textContent()).toContain(
			`${(await chip.locator('[data-count]').textContent())?.trim()} kết quả`,
		);
		await page.goBack();
		await expect.poll(() => hrefs(page)).toEqual(all);
		await page.goForward();
		await expect.poll(() => hrefs(page)).toEqual(narrowed);
	});

	test('that hold nothing send back to all', async () => {
		const page = await open('tre măng', '&loai=place');
		expect(await links(page).count()).toBe(0);
		expect(await page.locator('[data-search-advice]').textContent()).toContain('Tất cả');
	});
});

describe('the address', () => {
	test('restores query and kinds', async () => {
		const page = await open('rừng', '&loai=practice');
		expect(await box(page).inputValue()).toBe('rừng');
		expect((await hrefs(page)).every((href) => href.startsWith('/mo-hinh/'))).toBe(true);
	});

	test('the box of every page leads here', async () => {
		const { page } = await site.visit('/');
		await page.locator('header input[name="q"]').fill('tre măng');
		await page.keyboard.press('Enter');
		await settled(page, 'tre măng');
		expect(await hrefs(page)).toContain(BAMBOO);
	});
});

describe('typing', () => {
	test('shows results of the last text, and Enter makes a step of it', async () => {
		const { page } = await site.visit('/tim-kiem/');
		await box(page).pressSequentially('tre mang bat do', { delay: 15 });
		await settled(page, 'tre mang bat do');
		expect((await hrefs(page))[0]).toBe(BAMBOO);
		await box(page).fill('hoi quan dong thap');
		await page.keyboard.press('Enter');
		await settled(page, 'hoi quan dong thap');
		expect(await hrefs(page)).toContain(CLUBS);
		await page.goBack();
		await settled(page, 'tre mang bat do');
		expect(await box(page).inputValue()).toBe('tre mang bat do');
	});

	test('an emptied box empties the list', async () => {
		const page = await open('rừng');
		await box(page).fill('');
		await expect.poll(() => links(page).count()).toBe(0);
		expect(new URL(page.url()).search).toBe('');
	});
});

describe('the keyboard', () => {
	test('reaches a result from the box and follows it', async () => {
		const page = await open('tre mang bat do');
		await box(page).focus();
		for (let press = 0; press < 15; press += 1) {
			await page.keyboard.press('Tab');
			if (
				await links(page)
					.first()
					.evaluate((link) => link === document.activeElement)
			)
				break;
		}
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${BAMBOO}`);
	});

	test('stays on a kind that was chosen', async () => {
		const page = await open('rừng');
		await chips(page).filter({ hasText: 'Gương' }).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/loai=exemplar$/);
		await expect
			.poll(() => page.locator('[data-search-kinds] a:focus').textContent())
			.toMatch(/Gương/);
	});

	test('goes on at the first added result', async () => {
		const page = await open('rừng');
		const before = await links(page).count();
		expect(before).toBe(10);
		await page.locator('[data-search-more]').press('Enter');
		await expect.poll(() => links(page).count()).toBeGreaterThan(before);
		expect(
			await links(page)
				.nth(before)
				.evaluate((link) => link === document.activeElement),
		).toBe(true);
	});
});

describe('without JavaScript', () => {
	test('there is a form and lists to browse, no empty results', async () => {
		const { page } = await site.visit(address('tre măng'), { javaScript: false });
		expect(await box(page).isVisible()).toBe(true);
		expect(await page.locator('.search-browse a').count()).toBeGreaterThan(10);
		expect(await page.locator('[data-search-found]').isVisible()).toBe(false);
		expect(await page.locator('.search-needs-script').isVisible()).toBe(true);
	});
});

describe('accessibility', () => {
	test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
		const { page } = await site.visit('/tim-kiem/', { colorScheme });
		expect(await violations(page)).toEqual([]);
		await page.goto(site.url(address('rừng')));
		await settled(page, 'rừng');
		expect(await violations(page)).toEqual([]);
		await page.goto(site.url(address('zzqx')));
		await settled(page, 'zzqx');
		expect(await violations(page)).toEqual([]);
	});

	test('the button can be read: styles of the page win over those of the reset', async () => {
		const { page } = await site.visit('/tim-kiem/');
		const [color, ground] = await page
			.locator('[data-search] button')
			.first()
			.evaluate((button) => {
				const style = getComputedStyle(button);
				return [style.color, style.backgroundColor];
			});
		expect(color).not.toBe(ground);
	});

	test('fits a narrow phone', async () => {
		const { page } = await site.visit(address('rừng'), { viewport: { width: 320, height: 640 } });
		await settled(page, 'rừng');
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
});

async function violations(page: Page): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
