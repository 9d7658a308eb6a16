import { expect, test } from 'vitest';
import {
	formatDong,
	formatNumber,
	formatPercent,
	parseVietnameseNumber,
} from '../../../src/text/number.ts';

test.each([
	[1234.5, '1.234,5'],
	[1550, '1.550'],
	[0.1 + 0.2, '0,3'],
	[-12, '-12'],
	[6, '6'],
	[1_000_000, '1.000.000'],
])('%d is written %s and read back', (value, text) => {
	expect(formatNumber(value)).toBe(text);
	expect(parseVietnameseNumber(text)).toBeCloseTo(value, 6);
});

test.each([
	['1234,5', 1234.5],
	['02', 2],
	['1\u00A0550', 1550],
	['−3,5', -3.5],
	[' 31,3 ', 31.3],
	['1.5', undefined],
	['1,234.5', undefined],
	['1.55', undefined],
	['12.3456', undefined],
	['năm', undefined],
	['', undefined],
])('parseVietnameseNumber(%j) is %s', (text, value) => {
	expect(parseVietnameseNumber(text)).toBe(value);
});

test('percents keep the comma', () => {
	expect(formatPercent(31.3)).toBe('31,3%');
	expect(formatPercent(100)).toBe('100%');
});

test.each([
	[350_000, '350.000 đồng'],
	[25_000_000, '25 triệu đồng'],
	[25_500_000, '25,5 triệu đồng'],
	[1_234_567, '1.234.567 đồng'],
	[1_250_000_000, '1,25 tỷ đồng'],
	[1_500_000_000_000, '1.500 tỷ đồng'],
	[1_000_000_500, '1.000.000.500 đồng'],
	[0, '0 đồng'],
])('%d đồng is %s', (amount, text) => {
	expect(formatDong(amount)).toBe(text);
});
