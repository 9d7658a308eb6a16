/** “Tôi đã làm theo”: what is typed comes into the text, the address names the practice, and the text is read back. */
import { expect, test } from 'vitest';
import { readLetter } from '../../src/intake/adoption/read-letter.ts';
import { TELL_ADOPTION_QUESTIONS } from '../../src/site/labels/tell-adoption.ts';
import { realSite } from '../support/build-site.ts';
import { openSite } from '../support/open-site.ts';

const site = openSite({ folder: realSite });
const PAGE = '/toi-da-lam-theo/';
const KEY = 'don-vi-mau/hai-ho-mot-ho-u';

test('the practice of the address stands in the text, and its office is offered', async () => {
	const { page } = await site.visit(`${PAGE}?m=${KEY}`);
	const input = page.locator('input[name="practice"]');
	await expect.poll(() => input.inputValue()).toBe(`Hai hộ một hố ủ (${KEY})`);
	const mail = page.locator('[data-letter-owner] a');
	expect(await mail.getAttribute('href')).toMatch(/^mailto:thon-mau-hai@don-vi-mau\.example\?/);
});

test('what was typed is read back from the text, question by question', async () => {
	const { page } = await site.visit(PAGE);
	await page.getByLabel('Nơi làm theo', { exact: true }).fill('Thôn Chín');
	await page.getByLabel('Đổi gì, vì sao').fill('Bốn hộ một hố, vì vườn hẹp\nHố nổi: đắp đá');
	await page.getByLabel('tạm dừng', { exact: true }).check();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	const text = await page.getByLabel('Nội dung để gửi').inputValue();
	const answers = readLetter(text, TELL_ADOPTION_QUESTIONS);
	expect(Object.fromEntries(answers)).toEqual({
		adopter: ['Thôn Chín'],
		changed: ['Bốn hộ một hố, vì vườn hẹp', 'Hố nổi: đắp đá'],
		state: ['tạm dừng'],
	});
	expect(asked).toEqual([]);
});

test('it prints on one sheet and shows no dead button without a script', async () => {
	const { page } = await site.visit(PAGE, { javaScript: false });
	expect(await page.locator('main button:visible').count()).toBe(0);
	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	const [, sheets] = /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/.exec(pdf.toString('latin1')) ?? [];
	expect(sheets).toBe('1');
});
