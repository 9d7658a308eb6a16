/** Finding a practice that fits and drafting the plan to copy it: all of it on the reader's machine. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';
import { pathOf, type Template } from '../support/templates.ts';

let folder = '';
beforeAll(async () => {
	folder = await realSite();
});
const site = openSite({ folder: realSite });
const FINDER = '/tim-mo-hinh/';
const SAMPLE_PLAN = '/mo-hinh/don-vi-mau/ban-ho-so-o-cho-phien/lam-theo/';
const PAPERS = 'Dân ở xa, nộp giấy tờ mất cả buổi';

const status = (page: Page) => page.locator('[data-find-status]');
const found = (page: Page, title: string) =>
	page.locator('[data-verdict]').filter({ has: page.getByRole('link', { name: title }) });

async function openFinder(options = {}) {
	const { page } = await site.visit(FINDER, options);
	await expect.poll(() => status(page).textContent()).toMatch(/^\d+ mô hình/);
	return page;
}

async function askOfPapers(page: Page) {
	await page.getByLabel('Chọn một việc khó dân hay nói').selectOption({ label: PAPERS });
	await page.getByLabel('Ai sẽ làm').selectOption('commune');
	await page.getByLabel('Số người làm được việc này').fill('1');
	await expect.poll(() => status(page).textContent()).toContain('trả lời việc này');
}

describe('the finder', () => {
	test('says what differs in words and numbers, and marks what is invented', async () => {
		const page = await openFinder();
		await askOfPapers(page);
		const sample = found(page, 'Bàn hồ sơ ở chợ phiên: đi chợ một buổi, xong luôn giấy tờ');
		await expect.poll(() => sample.textContent()).toContain('cần 2 người, bạn có 1 người');
		expect(await page.locator('[data-find-samples]').textContent()).toContain('hư cấu');
		expect(await page.locator('[data-find-list="real"]').textContent()).not.toContain('Đơn vị mẫu');
	});

	test('says that nothing fits, and why', async () => {
		const page = await openFinder();
		await page.getByLabel('Hoặc nói bằng lời của mình').fill('cáp quang ngầm bị cá mập cắn');
		await expect.poll(() => status(page).textContent()).toMatch(/^Chưa mô hình nào/);
	});

	test('keeps the answers in the address, where no server sees them', async () => {
		const page = await openFinder();
		await askOfPapers(page);
		await expect.poll(() => new URL(page.url()).hash).toContain('nguoi=1');
		expect(new URL(page.url()).search).toBe('');
		await page.reload();
		const people = page.getByLabel('Số người làm được việc này');
		await expect.poll(() => people.inputValue()).toBe('1');
		await expect.poll(() => status(page).textContent()).toContain('trả lời việc này');
		await page.getByRole('button', { name: 'Bỏ hết câu trả lời' }).click();
		await expect.poll(() => new URL(page.url()).hash).toBe('');
	});

	test('asks nobody for anything after it is loaded, and works without a network', async () => {
		const page = await openFinder();
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.context().setOffline(true);
		await askOfPapers(page);
		await page.getByLabel('Hoặc nói bằng lời của mình').fill('rác thải');
		await expect.poll(() => new URL(page.url()).hash).toContain('viec=');
		expect(asked).toEqual([]);
	});

	test('is used by keyboard: from the questions to the results', async () => {
		const page = await openFinder({ viewport: { width: 360, height: 800 } });
		await page.getByLabel('Chọn một việc khó dân hay nói').focus();
		await page.keyboard.type('Dân ở xa');
		await page.keyboard.press('Tab');
		await page.keyboard.type('giấy tờ');
		await expect.poll(() => status(page).textContent()).toContain('trả lời việc này');
		await page.getByRole('button', { name: 'Xem mô hình hợp' }).focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(
			await page.evaluate(() => document.activeElement?.closest('[data-verdict]') !== null),
		).toBe(true);
	});

	test('without a script says what to do instead, and lists needs with counts', async () => {
		const { page } = await site.visit(FINDER, { javaScript: false });
		expect(await page.getByText('cần JavaScript').isVisible()).toBe(true);
		expect(await page.getByLabel('Ai sẽ làm').isVisible()).toBe(false);
		const need = page.getByRole('link', { name: PAPERS });
		expect(await need.textContent()).toMatch(/\d+\s*$/);
		expect(await need.getAttribute('href')).toBe('/van-de/giay-to-mat-ca-buoi/');
	});
});

async function answerPlan(page: Page) {
	await page.getByLabel('Nơi làm theo').fill('Xã Thử');
	await page.getByLabel('Bắt đầu từ ngày').fill('1/12/2026');
	await page.getByLabel(/^Làm mấy lần/).fill('3');
	await page.getByRole('radiogroup').first().getByLabel('Có').check();
}

function sheets(pdf: Buffer): number {
	const counts = pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g);
	return Math.max(0, ...Array.from(counts, ([, count]) => Number(count)));
}

describe('the plan', () => {
	test('counts answers, multiplies the cost and names days as far as they are known', async () => {
		const { page } = await site.visit(SAMPLE_PLAN);
		await answerPlan(page);
		expect(await page.locator('[data-plan="tally"]').textContent()).toBe(
			'Có 1 · chưa 0 · còn 11 câu',
		);
		expect(await page.locator('[data-plan="amount"]').allTextContents()).toEqual([
			'9.600',
			'0',
			'15.600',
			'1.800',
		]);
		expect(await page.locator('[data-plan="total"]').textContent()).toBe('27.000');
		expect(await page.locator('[data-plan="days"]').allTextContents()).toEqual([
			'1/12/2026 – 7/12/2026',
			'8/12/2026 – …',
			'',
			'',
		]);
	});

	test('becomes a Word file without a network, with what was typed in it', async () => {
		const { page } = await site.visit(SAMPLE_PLAN);
		await page.waitForLoadState('networkidle');
		await page.context().setOffline(true);
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith('blob:')) asked.push(request.url());
		});
		await answerPlan(page);
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Tải tệp Word' }).focus();
		await page.keyboard.press('Enter');
		const download = await downloading;
		expect(download.suggestedFilename()).toBe('lam-theo-ban-ho-so-o-cho-phien.docx');
		const parts = unzipSync(await readFile(await download.path()));
		const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
		for (const words of ['Xã Thử', '27.000', '☒', 'hư cấu']) expect(text).toContain(words);
		expect(asked).toEqual([]);
	});

	const PRINTED: readonly Template[] = ['plan to copy', 'sample plan to copy'];
	test.each(PRINTED)('%s: two sheets of A4', async (template) => {
		const { page } = await site.visit(await pathOf(template, folder));
		expect(sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2);
	});

	test('filled in, it is two sheets still, with what was typed', async () => {
		const { page } = await site.visit(SAMPLE_PLAN);
		await answerPlan(page);
		expect(sheets(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2);
	});

	test('without a script is a form to print, with the cost of one and no dead buttons', async () => {
		const { page } = await site.visit(SAMPLE_PLAN, { javaScript: false });
		expect(await page.locator('main button:visible').count()).toBe(0);
		expect(await page.locator('[data-plan="total"]').textContent()).toContain('9.000');
		expect(await page.getByText('xin in ra rồi điền tay').isVisible()).toBe(true);
	});

	test('is found from its practice', async () => {
		const { page } = await site.visit('/mo-hinh/don-vi-mau/ban-ho-so-o-cho-phien/');
		await page.getByRole('link', { name: 'Tự kiểm và lập kế hoạch làm theo' }).click();
		await page.waitForURL((url) => url.pathname === SAMPLE_PLAN);
	});
});
