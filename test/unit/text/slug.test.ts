import { expect, test } from 'vitest';
import { isSlug, MAX_SLUG_LENGTH, slugify } from '../../../src/text/slug.ts';

test.each([
	['Đổi mới ở xã Nậm Chạc', 'doi-moi-o-xa-nam-chac'],
	['“Ngày thứ Năm không phiếu hẹn”', 'ngay-thu-nam-khong-phieu-hen'],
	['  Rau ôn đới: 31,3% – ATM gạo!  ', 'rau-on-doi-31-3-atm-gao'],
	['ỦY BAN', 'uy-ban'],
	['北京', ''],
	['', ''],
])('%s → %s', (text, expected) => {
	expect(slugify(text)).toBe(expected);
	expect(slugify(text.normalize('NFD'))).toBe(expected);
});

test('a long title is cut after a whole word', () => {
	const title =
		'Cả nước chung sức xây dựng nông thôn mới và giảm nghèo bền vững, không để ai bị bỏ lại phía sau';
	const slug = slugify(title);
	expect(slug).toBe(
		'ca-nuoc-chung-suc-xay-dung-nong-thon-moi-va-giam-ngheo-ben-vung-khong-de-ai-bi',
	);
	expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
	expect(slugify('x'.repeat(100))).toHaveLength(MAX_SLUG_LENGTH);
});

test.each([
	['htx-che-ban-lien', true],
	['2025', true],
	['Htx-che', false],
	['chè', false],
	['a--b', false],
	['-a', false],
	['a-', false],
	['a_b', false],
	['', false],
])('isSlug(%j) is %s', (text, expected) => {
	expect(isSlug(text)).toBe(expected);
});
