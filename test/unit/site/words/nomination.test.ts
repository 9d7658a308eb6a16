import { expect, test } from 'vitest';
import { NOMINATE_QUESTIONS, NOMINATION } from '../../../../src/site/labels/nominate.ts';
import { letterMail, letterText } from '../../../../src/site/words/letter.ts';

const asks = NOMINATE_QUESTIONS.map(({ ask }) => ask);

test('the text has every question in order, an answer or dots after each', () => {
	const lines = letterText(NOMINATION, { name: ' Tổ Một ', deed: '', strange: 'x' })
		.split('\n')
		.slice(1);
	expect(lines.map((line) => line.split(':')[0])).toEqual(asks);
	expect(lines.filter((line) => !line.endsWith(': …'))).toEqual(['Tên: Tổ Một']);
});

test('what was typed in pieces of letters is sent whole', () => {
	const typed = 'Giữ rừng ở bản'.normalize('NFD');
	expect(letterText(NOMINATION, { deed: typed })).toContain('Giữ rừng ở bản');
});

test('a mail keeps lines, signs and letters of an answer as they were typed', () => {
	const text = letterText(NOMINATION, { deed: 'Dòng 1\nDòng 2 & 50% ? # +' });
	const mail = new URL(letterMail(NOMINATION, 'van-phong@vi-du.example', text));
	expect(mail.protocol).toBe('mailto:');
	expect(mail.pathname).toBe('van-phong@vi-du.example');
	expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
	expect(mail.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
	expect(mail.href).not.toMatch(/\+|(?<!%0D)%0A/);
});

test('a blank mail is short enough for every mail program', () => {
	const mailbox = `${'a'.repeat(40)}@${'b'.repeat(40)}.gov.vn`;
	expect(letterMail(NOMINATION, mailbox, letterText(NOMINATION)).length).toBeLessThan(2000);
});

test('every question has its own name, and none asks for what must not be written', () => {
	expect(new Set(NOMINATE_QUESTIONS.map(({ id }) => id)).size).toBe(NOMINATE_QUESTIONS.length);
	expect(asks.join(' ')).not.toMatch(/căn cước|địa chỉ|điện thoại|sinh|lớp/i);
});
