/** Journeys of the search page over the site's own content. Each visit also fails on errors and requests elsewhere. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite, type VisitOptions } from '../support/open-site.ts';

const site = openSite({ folder: realSite });

const BAMBOO = '/mo-hinh/ban-bien-tap/tre-mang-bat-do-tran-yen/';
const CLUBS = '/mo-hinh/ban-bien-tap/hoi-quan-dong-thap/';
const HYDRO = '/guong/ban-bien-tap/quy-bao-ve-phat-trien-rung-lao-cai/';

const box = (page: Page) => page.locator('#tim');
const rows = (page: Page) => page.locator('[data-search-results] > [data-result]');
const links = (page: Page) => rows(page).locator('h3 a');
const chips = (page: Page) => page.locator('[data-search-chips] a');
const notes = (page: Page) => page.locator('[data-search-notes]');
const value = (page: Page, facet: string, id: string) =>
	page.locator(`[data-facet="${facet}"] input[value="${id}"]`);
const address = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;

/** Waits until the page says that a search is over: the one for this text when there is one. */
async function settled(page: Page, query = ''): Promise<void> {
	const status = page.locator('[data-search-status="done"], [data-search-status="empty"]');
	await status.filter({ hasText: query === '' ? 'kết quả' : `“${query}”` }).waitFor();
}

async function open(query: string, more = '', options?: VisitOptions): Promise<Page> {
	const { page } = await site.visit(address(query) + more, options);
	await settled(page, query);
	return page;
}

const statusOf = async (page: Page) =>
	(await page.locator('[data-search-status]').textContent()) ?? '';

/** The number that the status begins with. */
const totalOf = async (page: Page) => Number.parseInt((await statusOf(page)).replace('.', ''), 10);

const hrefs = (page: Page): Promise<string[]> =>
	links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

const isFocused = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

const queryIn = (page: Page) => new URL(page.url()).search;

describe('what is typed', () => {
	test.each([
		['tre măng Bát Độ', BAMBOO],
		['tre mang bat do', BAMBOO],
		['thuỷ điện rừng Lào Cai', HYDRO],
		['Hội quán Đồng Tháp'.normalize('NFD'), CLUBS],
	])('%s leads to %s', async (query, href) => {
		const { page } = await site.visit(address(query));
		await settled(page);
		expect((await hrefs(page)).slice(0, 3)).toContain(href);
	});

	test('shows results at once; the address follows, and Enter makes a step of it', async () => {
		const { page } = await site.visit('/tim-kiem/');
		const before = await page.evaluate(() => history.length);
		await box(page).pressSequentially('tre mang bat do', { delay: 15 });
		await settled(page, 'tre mang bat do');
		expect((await hrefs(page))[0]).toBe(BAMBOO);
		await expect.poll(() => queryIn(page)).toBe('?q=tre%20mang%20bat%20do');
		expect(await page.evaluate(() => history.length)).toBe(before);
		await page.keyboard.press('Enter');
		await box(page).fill('hoi quan dong thap');
		await settled(page, 'hoi quan dong thap');
		await page.keyboard.press('Enter');
		expect(await hrefs(page)).toContain(CLUBS);
		await page.goBack();
		await settled(page, 'tre mang bat do');
		expect(await box(page).inputValue()).toBe('tre mang bat do');
		await page.goBack();
		await expect.poll(() => links(page).count()).toBe(0);
		expect(await box(page).inputValue()).toBe('');
	});

	test('last wins, however slowly the answers to older texts come', async () => {
		const { page } = await site.visit('/tim-kiem/');
		let held = 0;
		await page.route('**/chi-muc/*/*.bin', async (route) => {
			held += 1;
			// The first files that are asked for come last.
			if (held < 4) await new Promise((resolve) => setTimeout(resolve, 600));
			await route.continue();
		});
		const seen = await page.evaluateHandle(() => {
			const texts: string[] = [];
			const status = document.querySelector('[data-search-status]');
			new MutationObserver(() => texts.push(status?.textContent ?? '')).observe(
				status ?? document.body,
				{ childList: true },
			);
			return texts;
		});
		await box(page).fill('rừng');
		await page.waitForTimeout(150);
		await box(page).fill('tre măng');
		await settled(page, 'tre măng');
		await page.waitForTimeout(900);
		expect(await statusOf(page)).toContain('“tre măng”');
		expect((await seen.jsonValue()).filter((text) => text.includes('“rừng”'))).toEqual([]);
	});

	test('is not searched while an input method is still composing it', async () => {
		const page = await open('tre');
		await box(page).fill('');
		await expect.poll(() => statusOf(page)).toBe('');
		const wire = await page.context().newCDPSession(page);
		const text = 'rư';
		await wire.send('Input.imeSetComposition', { text, selectionStart: 2, selectionEnd: 2 });
		await page.waitForTimeout(300);
		expect(await statusOf(page)).toBe('');
		await wire.send('Input.insertText', { text: 'rừng' });
		await settled(page, 'rừng');
	});

	test('and emptied again empties the list', async () => {
		const page = await open('rừng');
		await box(page).fill('');
		await expect.poll(() => links(page).count()).toBe(0);
		await expect.poll(() => queryIn(page)).toBe('');
		expect(await page.locator('[data-search-found]').isVisible()).toBe(false);
	});

	test('may be anything', async () => {
		const { page } = await site.visit('/tim-kiem/');
		const junk = ['\u0000\u0007', '<img src=x onerror=alert(1)>', '.*+?^{$}()|[]\\', '\u202eabc'];
		for (const text of [...junk, '😀'.repeat(3000), 'tre \ud83d', '"', '““', '%E0%A4%A'])
			await box(page).fill(text);
		await box(page).fill('tre măng');
		await settled(page, 'tre măng');
		expect(await page.locator('[data-search-found] img').count()).toBe(0);
	});
});

describe('a row', () => {
	test('says what, where, when, how fresh, and marks what was found', async () => {
		const page = await open('tre mang bat do');
		const row = rows(page).first();
		await expect.poll(() => row.locator('[data-excerpt] mark').count()).toBeGreaterThan(0);
		const text = (await row.textContent()) ?? '';
		expect(text).toMatch(/Mô hình · Lâm nghiệp/);
		expect(text).toMatch(/Lào Cai/);
		expect(text).toMatch(/xác minh|Đang chạy|Đã dừng|Tạm dừng/);
		expect(await row.locator('svg').count()).toBe(2);
		expect(await row.locator('h3 mark').count()).toBeGreaterThan(0);
	});

	test('loads its text only when it comes into sight', async () => {
		const { page } = await site.visit('/tim-kiem/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await box(page).fill('rừng');
		await settled(page, 'rừng');
		await expect.poll(() => page.locator('[data-excerpt]:not(:empty)').count()).toBeGreaterThan(0);
		await page.waitForTimeout(400);
		const texts = () => asked.filter((url) => url.endsWith('.txt')).length;
		const first = texts();
		expect(asked.length).toBeLessThanOrEqual(12);
		expect(first).toBeLessThan(await rows(page).count());
		await rows(page).last().scrollIntoViewIfNeeded();
		await expect.poll(texts).toBeGreaterThan(first);
	});
});

describe('facets', () => {
	test('count what they would leave, stand in the address and come off again', async () => {
		const page = await open('rừng');
		const all = await hrefs(page);
		for (const [facet, id] of [
			['loai', 'exemplar'],
			['linh-vuc', 'lam-nghiep'],
			['doi-tuong', 'individual'],
		] as const) {
			const box = value(page, facet, id);
			const label = box.locator('xpath=..');
			const count = Number(await label.locator('[data-count]').textContent());
			await box.check();
			await expect.poll(() => totalOf(page)).toBe(count);
			expect(queryIn(page)).toContain(`${facet}=${id}`);
			expect(await isFocused(page, `input[value="${id}"]`)).toBe(true);
			await box.uncheck();
			await expect.poll(() => hrefs(page)).toEqual(all);
		}
	});

	test('take several values of one facet together', async () => {
		const page = await open('rừng');
		const counts = async () =>
			Promise.all(
				['exemplar', 'practice'].map(async (id) =>
					Number(
						await value(page, 'loai', id).locator('xpath=..').locator('[data-count]').textContent(),
					),
				),
			);
		const [exemplars = 0, practices = 0] = await counts();
		await value(page, 'loai', 'exemplar').check();
		await value(page, 'loai', 'practice').check();
		await expect.poll(() => totalOf(page)).toBe(exemplars + practices);
		expect(await counts()).toEqual([exemplars, practices]);
		expect(await chips(page).allTextContents()).toEqual([
			expect.stringMatching(/Bỏ lọc:\s+Loại bài\s+Gương/),
			expect.stringMatching(/Bỏ lọc:\s+Loại bài\s+Mô hình/),
			'Bỏ hết lọc',
		]);
	});

	test('show all their values when asked', async () => {
		const page = await open('xã');
		const facet = page.locator('[data-facet="dia-phuong"]');
		await facet.locator('summary').click();
		expect(await facet.locator('li').count()).toBe(8);
		const rest = Number.parseInt(
			(await facet.locator('[data-rest]').textContent())?.replace('thêm ', '') ?? '',
			10,
		);
		await facet.locator('[data-rest]').press('Enter');
		expect(await facet.locator('li').count()).toBe(8 + rest);
		expect(await isFocused(page, '[data-facet="dia-phuong"] li:nth-child(9) input')).toBe(true);
	});

	test('without a query list everything that has them, the newest first', async () => {
		const { page } = await site.visit('/tim-kiem/?loai=practice');
		await settled(page);
		const dates = await rows(page)
			.locator('time')
			.evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
		expect(dates.length).toBe(10);
		expect(dates).toEqual([...dates].sort().reverse());
		expect(await page.locator('[data-search-order]').inputValue()).toBe('newest');
	});

	test('stand behind one button on a narrow screen', async () => {
		const page = await open('rừng', '', { viewport: { width: 360, height: 740 } });
		const opener = page.locator('[data-search-opener]');
		expect(await page.locator('[data-search-side]').isVisible()).toBe(false);
		await opener.click();
		expect(await opener.getAttribute('aria-expanded')).toBe('true');
		await page.locator('[data-facet="loai"] summary').click();
		await value(page, 'loai', 'exemplar').check();
		await expect.poll(() => opener.textContent()).toMatch(/\(1\)/);
		expect(await page.locator('[data-search-side]').isVisible()).toBe(true);
	});
});

describe('chips', () => {
	test('each lead to the search without it, the last to the search without any', async () => {
		const page = await open('rừng', '&loai=exemplar,practice&linh-vuc=lam-nghiep');
		expect(await chips(page).count()).toBe(4);
		await chips(page).first().press('Enter');
		await expect.poll(() => chips(page).count()).toBe(3);
		expect(queryIn(page)).toMatch(/loai=practice&linh-vuc=lam-nghiep$/);
		expect(await isFocused(page, '[data-search-chips] a')).toBe(true);
		await chips(page).last().press('Enter');
		await expect.poll(() => chips(page).count()).toBe(0);
		expect(queryIn(page)).toBe('?q=r%E1%BB%ABng');
		expect(await isFocused(page, '[data-search-found]')).toBe(true);
	});
});

describe('the order', () => {
	test('is chosen, stands in the address and comes back with it', async () => {
		const page = await open('rừng');
		await page.locator('[data-search-order]').selectOption('name');
		await page.waitForURL(/sap-xep=ten$/);
		await settled(page, 'rừng');
		const titles = await links(page).allTextContents();
		expect(titles).toEqual([...titles].sort(new Intl.Collator('vi', { numeric: true }).compare));
		await page.reload();
		await settled(page, 'rừng');
		expect(await links(page).allTextContents()).toEqual(titles);
		expect(await page.locator('[data-search-order]').inputValue()).toBe('name');
	});
});

describe('the address', () => {
	test('restores query, choices and order', async () => {
		const page = await open('rừng', '&loai=practice&sap-xep=moi-nhat');
		expect(await box(page).inputValue()).toBe('rừng');
		expect((await hrefs(page)).every((href) => href.startsWith('/mo-hinh/'))).toBe(true);
		expect(await value(page, 'loai', 'practice').isChecked()).toBe(true);
		expect(await page.locator('[data-search-order]').inputValue()).toBe('newest');
		expect(await page.title()).toMatch(/^rừng · Tìm kiếm/);
	});

	test('going back restores choices, how many were shown, and the place among them', async () => {
		const page = await open('rừng');
		await page.locator('[data-search-more]').click();
		await expect.poll(() => rows(page).count()).toBe(20);
		await rows(page).nth(14).scrollIntoViewIfNeeded();
		await page.waitForTimeout(500);
		const top = () =>
			rows(page)
				.nth(14)
				.evaluate((row) => Math.round(row.getBoundingClientRect().top));
		const before = await top();
		await links(page).nth(14).click();
		await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
		await page.goBack();
		await settled(page, 'rừng');
		await expect.poll(() => rows(page).count()).toBe(20);
		await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
	});

	test('back and forward pass through choices', async () => {
		const page = await open('rừng');
		const all = await hrefs(page);
		await value(page, 'loai', 'exemplar').check();
		await page.waitForURL(/loai=exemplar$/);
		await expect.poll(() => hrefs(page)).not.toEqual(all);
		const narrowed = await hrefs(page);
		await page.goBack();
		await expect.poll(() => hrefs(page)).toEqual(all);
		expect(await value(page, 'loai', 'exemplar').isChecked()).toBe(false);
		await page.goForward();
		await expect.poll(() => hrefs(page)).toEqual(narrowed);
		expect(await value(page, 'loai', 'exemplar').isChecked()).toBe(true);
	});
});

describe('more results', () => {
	test('are added below, and the reader goes on at the first of them', async () => {
		const page = await open('rừng');
		const first = await hrefs(page);
		expect(first).toHaveLength(10);
		await page.locator('[data-search-more]').press('Enter');
		await expect.poll(() => links(page).count()).toBe(20);
		expect((await hrefs(page)).slice(0, 10)).toEqual(first);
		expect(
			await links(page)
				.nth(10)
				.evaluate((link) => link === document.activeElement),
		).toBe(true);
	});
});

describe('what was understood', () => {
	test('is said, with a way back to what was typed, and from there to here', async () => {
		const page = await open('nguowif giuwx rungwf');
		expect(await notes(page).textContent()).toMatch(/Đang tìm “.+” thay cho “nguowif”/);
		const found = await hrefs(page);
		expect(found.length).toBeGreaterThan(0);
		await notes(page).getByText('Tìm đúng như đã gõ').press('Enter');
		await page.waitForURL(/dung=1$/);
		await expect.poll(() => statusOf(page)).toMatch(/^Không có kết quả/);
		await notes(page).getByText('Tìm cả cách viết gần đúng').press('Enter');
		await expect.poll(() => hrefs(page)).toEqual(found);
	});

	test('results that lack a word stand below their own heading and say which', async () => {
		const page = await open('rừng dịch vụ môi trường khoán');
		expect(await notes(page).textContent()).toMatch(/\d+ kết quả đủ các từ, còn lại gần đúng/);
		while (await page.locator('[data-search-more]').isVisible())
			await page.locator('[data-search-more]').click();
		const near = page.locator('[data-search-results] > li:has(h3:text-is("Gần đúng"))');
		expect(await near.count()).toBe(1);
		const below = near.locator('xpath=following-sibling::li');
		expect(await below.filter({ hasText: /Không có: “.+”/ }).count()).toBeGreaterThan(0);
		expect(await rows(page).first().textContent()).not.toContain('Không có:');
	});

	test('a word that no page has is named', async () => {
		const page = await open('rừng zzqxw');
		expect(await notes(page).textContent()).toContain('Không có trang nào chứa “zzqxw”.');
	});
});

describe('nothing found', () => {
	test('leads on: to lists, to each word alone', async () => {
		const page = await open('zzqxw vvkkz');
		expect(await page.locator('[data-search-status]').getAttribute('data-search-status')).toBe(
			'empty',
		);
		expect(await links(page).count()).toBe(0);
		expect(await page.locator('[data-search-advice]').textContent()).toContain('Thử bớt từ');
		expect(await page.locator('.search-browse a').count()).toBeGreaterThan(10);
		await page.goto(site.url(`${address('“măng rừng tre tháng”')}`));
		await settled(page, '“măng rừng tre tháng”');
		await page.locator('[data-search-advice] a').getByText('rừng', { exact: true }).click();
		await settled(page, 'rừng');
		expect(await box(page).inputValue()).toBe('rừng');
		expect(await links(page).count()).toBeGreaterThan(0);
	});

	test('because of choices leads to the search without them', async () => {
		const page = await open('tre măng', '&loai=plan&nam=1999');
		const way = page.locator('[data-search-advice] a');
		const count = Number.parseInt(/\d+/.exec((await way.textContent()) ?? '')?.[0] ?? '', 10);
		await way.click();
		await expect.poll(() => totalOf(page)).toBe(count);
		expect(await chips(page).count()).toBe(0);
	});
});

describe('the whole result', () => {
	test('is saved as a table that a spreadsheet opens', async () => {
		const page = await open('rừng', '&loai=exemplar');
		const total = await totalOf(page);
		expect(total).toBeGreaterThan(10);
		const saved = page.waitForEvent('download');
		await page.locator('[data-search-csv]').click();
		const download = await saved;
		expect(download.suggestedFilename()).toBe('tim-kiem-rung.csv');
		const text = await readFile(await download.path(), 'utf8');
		expect(text.startsWith('\uFEFFTên bài,Loại,')).toBe(true);
		const lines = text.trimEnd().split('\r\n').slice(1);
		expect(lines).toHaveLength(total);
		const [first = ''] = await hrefs(page);
		expect(lines[0]?.endsWith(new URL(first, page.url()).href)).toBe(true);
	});

	test('is printed as a numbered list with what was asked on top, however it is printed', async () => {
		const page = await open('rừng', '&loai=exemplar');
		const total = await totalOf(page);
		await page.evaluate(() => {
			window.print = () => dispatchEvent(new Event('beforeprint'));
		});
		await page.locator('[data-search-print]').click();
		await page.emulateMedia({ media: 'print' });
		const paper = page.locator('[data-search-paper]');
		expect(await paper.isVisible()).toBe(true);
		expect(await paper.locator('tbody tr').count()).toBe(total);
		const head = (await paper.locator('dl').textContent()) ?? '';
		for (const words of ['rừng', 'Loại bài: Gương', 'Liên quan nhất', page.url()])
			expect(head).toContain(words);
		expect(await paper.locator('tbody tr').first().textContent()).toMatch(/^1.+Gương/);
		for (const hidden of ['#tim', '[data-search-results]', '[data-search-side]', '.search-browse'])
			expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		expect(await paper.isVisible()).toBe(false);
		expect(await paper.locator('tbody tr').count()).toBe(0);
		expect(await rows(page).count()).toBe(10);
	});
});

describe('suggestions', () => {
	const list = (page: Page) => page.locator('#q-goi-y');
	const offered = (page: Page) => list(page).locator('[role=option]');

	test('are loaded when the box is entered, chosen with arrows, followed with Enter', async () => {
		const { page } = await site.visit('/');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		const input = page.locator('header input[name="q"]');
		expect(asked).not.toContain('/tim-kiem/goi-y.json');
		await input.focus();
		await input.pressSequentially('lam ngh');
		await offered(page).first().waitFor();
		expect(asked).toContain('/tim-kiem/goi-y.json');
		expect(await input.getAttribute('aria-expanded')).toBe('true');
		expect(await input.getAttribute('aria-activedescendant')).toBe(null);
		await page.keyboard.press('ArrowDown');
		const option = offered(page).first();
		expect(await option.textContent()).toMatch(/Lâm nghiệp\s+Lĩnh vực/);
		expect(await option.getAttribute('aria-selected')).toBe('true');
		expect(await input.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
		await page.keyboard.press('Home');
		expect(await input.getAttribute('aria-activedescendant')).toBe(null);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/linh-vuc/lam-nghiep/');
	});

	test('close with Escape, and Enter without a choice sends the form', async () => {
		const { page } = await site.visit('/');
		const input = page.locator('header input[name="q"]');
		await input.focus();
		await input.pressSequentially('lao cai');
		await offered(page).first().waitFor();
		expect(await offered(page).count()).toBeLessThanOrEqual(8);
		await page.keyboard.press('ArrowUp');
		expect(await offered(page).last().getAttribute('aria-selected')).toBe('true');
		await page.keyboard.press('Escape');
		expect(await list(page).isVisible()).toBe(false);
		expect(await input.inputValue()).toBe('lao cai');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/tim-kiem\/\?q=lao\+cai$/);
		await settled(page, 'lao cai');
	});

	test('are followed with the pointer', async () => {
		const { page } = await site.visit('/guong/');
		await page.locator('header input[name="q"]').focus();
		await page.keyboard.type('dong thap');
		await offered(page).first().click();
		await page.waitForURL('**/dia-phuong/dong-thap/');
	});

	test.each(['light', 'dark'] as const)(
		'axe finds nothing while they are open, %s',
		async (mode) => {
			const { page } = await site.visit('/thuat-ngu/', { colorScheme: mode });
			await page.locator('header input[name="q"]').focus();
			await page.keyboard.type('rung');
			await offered(page).first().waitFor();
			await page.keyboard.press('ArrowDown');
			expect(await violations(page)).toEqual([]);
		},
	);

	test('fit a narrow phone', async () => {
		const { page } = await site.visit('/', { viewport: { width: 320, height: 640 } });
		await page.locator('header input[name="q"]').focus();
		await page.keyboard.type('rung');
		await offered(page).first().waitFor();
		const box = await list(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
	});
});

describe('the slash', () => {
	test('leads to the box of the page, not out of one', async () => {
		const { page } = await site.visit('/guong/');
		await page.keyboard.press('/');
		expect(await isFocused(page, 'header input[name="q"]')).toBe(true);
		await page.keyboard.type('1/7');
		expect(await page.locator('header input[name="q"]').inputValue()).toBe('1/7');
	});

	test('leads to the large box of the search page, whatever has the focus', async () => {
		const page = await open('rừng');
		await value(page, 'loai', 'exemplar').focus();
		await page.locator('[data-facet="loai"] summary').focus();
		await page.keyboard.press('/');
		expect(await isFocused(page, '#tim')).toBe(true);
		expect(await box(page).inputValue()).toBe('rừng');
	});
});

describe('the keyboard', () => {
	test('reaches a result from the box past all boxes to tick', async () => {
		const page = await open('tre mang bat do');
		await box(page).focus();
		const skip = page.locator('.search-skip');
		for (let press = 0; press < 8; press += 1) {
			await page.keyboard.press('Tab');
			if (await isFocused(page, '.search-skip')) break;
		}
		expect((await skip.boundingBox())?.width).toBeGreaterThan(20);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await isFocused(page, '[data-result]:first-child h3 a')).toBe(true);
		expect(await rows(page).count()).toBeGreaterThan(0);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${BAMBOO}`);
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
		await page.goto(site.url(`${address('tre măng')}&loai=practice,exemplar,adoption`));
		await settled(page, 'tre măng');
		await page.evaluate(() => {
			for (const facet of document.querySelectorAll('[data-facet]')) facet.setAttribute('open', '');
		});
		expect(await violations(page)).toEqual([]);
		await page.goto(site.url(address('zzqxw')));
		await settled(page, 'zzqxw');
		expect(await violations(page)).toEqual([]);
	});

	test('what can be clicked is large enough', async () => {
		const page = await open('rừng', '&loai=exemplar,practice');
		const small = await page
			.locator('[data-search] :is(a, button, select, label, summary):visible')
			.evaluateAll((all) =>
				all
					.filter((one) => !one.closest('h3, .search-box-label, .search-skip, .search-notes'))
					.filter((one) => !one.matches('.search-box-label, .search-order-name'))
					.map((one) => ({ text: one.textContent?.trim(), box: one.getBoundingClientRect() }))
					.filter(({ box }) => box.height < 24 || box.width < 24)
					.map(({ text }) => text),
			);
		expect(small).toEqual([]);
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

	test('fits a narrow phone, with the panel open', async () => {
		const page = await open('rừng', '&loai=exemplar,practice&linh-vuc=lam-nghiep', {
			viewport: { width: 320, height: 640 },
		});
		await page.locator('[data-search-opener]').click();
		await page.locator('[data-facet="dia-phuong"] summary').click();
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
