import { describe, expect, test } from 'vitest';
import { formOf } from '../../../../src/intake/word/form.ts';
import { questionsFor, readAnswer } from '../../../../src/intake/word/questions.ts';
import { datesIn, readDate, readPeriod } from '../../../../src/intake/word/read-date.ts';
import { LISTS } from './lists.ts';

test.each([
	['20/11/2026', '2026-11-20'],
	['5-3-2026', '2026-03-05'],
	['ngày 5 tháng 3 năm 2026', '2026-03-05'],
	['Ngày 5 tháng 3, 2026'.normalize('NFD'), '2026-03-05'],
	['tháng 8/2025', '2025-08'],
	['8/2025', '2025-08'],
	['năm 2025', '2025'],
	['2026-03-05', '2026-03-05'],
	['31/2/2026', undefined],
	['13/2026', undefined],
	['hôm qua', undefined],
])('%s is the date %s', (written, date) => {
	expect(readDate(written)).toBe(date);
});

test.each([
	['8/2025', '2025-08'],
	['2021 – 2025', { from: '2021', to: '2025' }],
	['từ 3/2024 đến 3/2025', { from: '2024-03', to: '2025-03' }],
	['từ 2012', { from: '2012' }],
	['đến 2025', { to: '2025' }],
	['lâu rồi', undefined],
])('%s is a time', (written, period) => {
	expect(readPeriod(written)).toEqual(period);
});

test('whole dates are found in a text', () => {
	expect(datesIn('Họp ngày 5 tháng 3 năm 2026, lại họp 7/3/2026; số 12/3/456.')).toEqual([
		'2026-03-05',
		'2026-03-07',
	]);
});

describe('an answer', () => {
	const answer = (key: string, text: string) => readAnswer('practice', key, text, LISTS);

	test.each([
		['fields', 'lâm nghiệp', ['lam-nghiep']],
		['fields', 'Văn hóa, thể thao', ['van-hoa-the-thao']],
		['fields', 'bảo vệ rừng, Lâm nghiệp', ['lam-nghiep', 'lam-nghiep']],
		['fields', 'Lâm nghiệp; Văn hóa, thể thao', ['lam-nghiep', 'van-hoa-the-thao']],
		['place.province', 'Tỉnh Lào Cai', 'lao-cai'],
		['place', 'Sơn La', 'son-la'],
		['place.then.province', 'yen bai', 'yen-bai'],
		['needs', 'giay-to-mat-buoi', ['giay-to-mat-buoi']],
		['conditions.terrain', 'Miền núi, Ven biển', ['mountain', 'coast']],
		['conditions.organisations', 'Thôn, bản, tổ dân phố', ['village']],
		['cost.sources', '[1], 2', [1, 2]],
		['conditions.money.min', '1.550,5', 1550.5],
		['conditions.money.min', '31.3', 31.3],
		['visit.accepts', 'Không', false],
		['difficulties', 'Chưa ghi nhận', 'chưa ghi nhận'],
		['difficulties', 'Xa trường.\nThiếu nước.', ['Xa trường.', 'Thiếu nước.']],
		['title', '  Một\u00a0việc ', 'Một việc'],
	])('for %s: %s', (key, text, value) => {
		expect(answer(key, text)).toEqual({ value });
	});

	test.each([
		['fields', 'Lâm nghiêp xa', 'không có trong danh mục'],
		['fields', 'Lâm nghịp', 'Có phải “Lâm nghiệp” không?'],
		['status', 'hỏng', '“Đang chạy”, “Tạm dừng”, “Đã dừng”'],
		['conditions.money.min', '20 triệu', 'không phải số'],
		['period.from', 'hôm qua', 'không phải ngày'],
		['visit.accepts', 'để xem', '“có” hoặc “không”'],
		['contact.email', 'abc', 'chưa đúng dạng'],
	])('for %s that cannot be “%s” says why', (key, text, words) => {
		expect(answer(key, text)).toEqual({ complaint: expect.stringContaining(words) });
	});

	test('that is empty leaves the question open', () => {
		expect(answer('title', '  ')).toBeUndefined();
		expect(answer('khong-co', 'x')).toBeUndefined();
	});
});

test('asks only what one line can answer', () => {
	const open = ['title', 'place', 'basis', 'sources.0.title'].map((key) => ({
		...{ key, label: '', hint: '' },
	}));
	expect(questionsFor(open, 'exemplar').map(({ key }) => key)).toEqual(['title', 'place.province']);
});

test('what a form asks is named and described', () => {
	const { fields, lists } = formOf('practice');
	for (const { label, hint, path } of [...fields, ...lists.flatMap((list) => list.fields)]) {
		expect(label, path.join('.')).toMatch(/\p{L}/u);
		expect(hint, path.join('.')).not.toBe('');
		expect(label.split(' › ').at(-1), path.join('.')).not.toBe(path.at(-1));
	}
});
