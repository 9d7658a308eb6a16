import { describe, expect, test } from 'vitest';
import { countOf, dateOf, yearIn } from '../../../../src/intake/sheet/cell-values.ts';
import {
	isPersonalColumn,
	looksLikePerson,
} from '../../../../src/intake/sheet/personal-columns.ts';
import { cellAddress } from '../../../../src/intake/sheet/table.ts';
import { LEVEL_LIST, RATING_LIST, SUBJECT_LIST } from '../../../../src/intake/sheet/value-words.ts';
import { crc32 } from '../../../../src/intake/zip.ts';

describe('a date', () => {
	const written: readonly [string | number | Date, string][] = [
		['20/11/2026', '2026-11-20'],
		['2-9-2025', '2025-09-02'],
		['02.09.2025', '2025-09-02'],
		['ngày 20 tháng 11 năm 2026', '2026-11-20'],
		['11/2026', '2026-11'],
		['Tháng 3/2025', '2025-03'],
		['tháng 3 năm 2025', '2025-03'],
		['Năm 2025', '2025'],
		['2026-11-20', '2026-11-20'],
		[2026, '2026'],
		[46346, '2026-11-20'],
		[new Date('2026-11-20T00:00:00Z'), '2026-11-20'],
	];
	test.each(written)('%s', (cell, date) => expect(dateOf(cell)).toBe(date));

	test.each(['31/2/2025', '20/11/26', '13/2026', 'hôm qua', 12, 3026])('is not %s', (cell) =>
		expect(dateOf(cell)).toBeUndefined(),
	);

	test('gives its year', () => expect([yearIn('20/11/2026'), yearIn(2025)]).toEqual([2026, 2025]));
});

describe('a count', () => {
	test.each([
		['1.234', 1234],
		['46 hộ', 46],
		[5, 5],
		['x', 1],
	])('%s', (cell, count) => expect(countOf(cell)).toBe(count));

	test.each(['1,5', 1.234, 'ba', -1, '5 (2 nữ)'])('is not %s', (cell) =>
		expect(countOf(cell)).toBeUndefined(),
	);
});

describe('a person’s name', () => {
	test.each(['Nguyễn Văn Thử', 'Lò Thị Ví Dụ', 'Hộ bà Sùng Mẫu', 'ông Trần Thử', 'Hồ Thị Mẫu'])(
		'is %s',
		(text) => expect(looksLikePerson(text)).toBe(true),
	);
	test.each([
		'Tổ Khuyến nông',
		'Mai Châu',
		'Văn phòng UBND xã',
		'Trường Lê Hồng Phong',
		'Thôn Một',
	])('is not %s', (text) => expect(looksLikePerson(text)).toBe(false));
	test('makes a column personal, whatever it is called', () => {
		expect(isPersonalColumn('Đại biểu', ['Nguyễn Văn Thử', undefined, 'Lò Thị Ví Dụ'])).toBe(true);
		expect(isPersonalColumn('Số CCCD', [])).toBe(true);
		expect(isPersonalColumn('CCCD', [])).toBe(true);
		expect(isPersonalColumn('Ghi chú', ['tốt'])).toBe(false);
	});
});

test('words of closed lists are understood with and without marks, by former names and abbreviations', () => {
	const levels = ['cấp tỉnh', 'CAP XA', 'thị xã', 'sở, ban, ngành', 'TW', 'Nhà nước'];
	expect(levels.map((word) => LEVEL_LIST.find(word))).toEqual([
		...['province', 'commune', 'district', 'department', 'national', 'national'],
	]);
	expect(['HTX', 'Hộ gia đình', 'DN'].map((word) => SUBJECT_LIST.find(word))).toEqual([
		...['cooperative', 'household', 'enterprise'],
	]);
	expect(RATING_LIST.find('Khá')).toBeUndefined();
	expect(RATING_LIST.near('Hoàn thành tôt nhiệm vự')[0]).toBe('Hoàn thành tốt nhiệm vụ');
});

test('cells are called as a spreadsheet calls them', () => {
	expect([cellAddress(0, 0), cellAddress(11, 25), cellAddress(0, 26), cellAddress(9, 702)]).toEqual(
		[...['A1', 'Z12', 'AA1', 'AAA10']],
	);
});

test('the checksum is that of zip files', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
