/** The nomination page: what is typed comes into the text and the mails, stays in the browser, and prints on one sheet. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });
const PAGE = '/de-cu/';
const DEED = 'Dẫn 12 hộ ra khỏi chỗ lũ quét & dựng lại nhà,\nxong trong 3 ngày';

const bodies = (page: Page) =>
	page
		.locator('main a[href^="mailto:"][href*="body="]')
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('body') ?? ''),
		);

async function answer(page: Page) {
	await page.getByLabel('tập thể', { exact: true }).check();
	await page.getByLabel('Tên', { exact: true }).fill('Tổ Một');
	await page.getByLabel('Đã làm việc gì').fill(DEED);
}

test('answers come into the text and into every mail', async () => {
	const { page } = await site.visit(PAGE);
	await answer(page);
	const text = await page.getByLabel('Nội dung để gửi').inputValue();
	expect(text).toContain('Đề cử: tập thể\nTên: Tổ Một\nỞ đâu: …');
	expect(text).toContain(DEED);
	const mails = await bodies(page);
	expect(mails.length).toBeGreaterThan(1);
	for (const body of mails) expect(body).toBe(text.replaceAll('\n', '\r\n'));
});

test('the text is copied by keyboard, and is said to be; typing on takes that back', async () => {
	const { page } = await site.visit(PAGE);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await answer(page);
	await page.getByRole('button', { name: 'Chép nội dung' }).focus();
	await page.keyboard.press('Enter');
	const said = page.locator('[data-letter-part="copied"]');
	await expect.poll(() => said.textContent()).toBe('Đã chép nội dung');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Tên: Tổ Một');
	await page.getByLabel('Ở đâu', { exact: true }).fill('xã Mẫu');
	expect(await said.textContent()).toBe('');
});

test('nothing typed leaves the browser or stays in it', async () => {
	const { page } = await site.visit(PAGE);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await answer(page);
	await page.getByLabel('Tên', { exact: true }).press('Enter');
	await page.waitForTimeout(300);
	expect(asked).toEqual([]);
	expect(new URL(page.url()).search).toBe('');
	const kept = await page.evaluate(() => [
		document.cookie,
		...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
	]);
	expect(kept).toEqual(['', '{}', '{}']);
	await page.reload();
	expect(await page.getByLabel('Tên', { exact: true }).inputValue()).toBe('');
});

test('without a script the questions stand in the text and the mails, and no dead button shows', async () => {
	const { page } = await site.visit(PAGE, { javaScript: false });
	const text = await page.getByLabel('Nội dung để gửi').inputValue();
	expect(text).toMatch(/^Tôi xin đề cử:\nĐề cử: …\nTên: …/);
	for (const body of await bodies(page)) expect(body).toBe(text.replaceAll('\n', '\r\n'));
	expect(await page.locator('main button:visible').count()).toBe(0);
});

test.each([true, false])(
	'blank or filled in, it is one sheet of paper (filled in: %s)',
	async (filled) => {
		const { page } = await site.visit(PAGE);
		if (filled) await answer(page);
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		const [, sheets] = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1')) ?? [];
		expect(sheets).toBe('1');
		await page.emulateMedia({ media: 'print' });
		for (const label of ['Gửi tới', 'Ngày đề cử', 'Nơi nhận ghi']) {
			expect(await page.getByText(label).first().isVisible(), label).toBe(true);
		}
		expect(await page.getByLabel('Nội dung để gửi').isVisible()).toBe(false);
	},
);

test('an agency leads to the line of its office, and to its consent form', async () => {
	const { page } = await site.visit('/co-quan/don-vi-mau/');
	const consent = page.getByRole('link', { name: 'Phiếu đồng ý đăng bài' });
	expect(await consent.getAttribute('href')).toBe('/co-quan/don-vi-mau/phieu-dong-y/');
	await page.getByRole('link', { name: 'Đề cử một gương, một cách làm' }).click();
	await page.waitForURL(/\/de-cu\/#gui-don-vi-mau$/);
	const mail = page.locator(':target a[data-letter-mail]');
	expect(await mail.getAttribute('href')).toMatch(
		/^mailto:van-phong@don-vi-mau\.example\?subject=/,
	);
});
