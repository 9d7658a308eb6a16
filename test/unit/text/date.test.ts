import { expect, test } from 'vitest';
import {
	comparePartialDates,
	formatDate,
	formatDateShort,
	formatPeriod,
	isPartialDate,
	monthsBetween,
	yearOf,
} from '../../../src/text/date.ts';

test.each([
	['2025-08-01', '1/8/2025', '1/8/2025'],
	['2025-11-20', '20/11/2025', '20/11/2025'],
	['2025-08', 'tháng 8/2025', '8/2025'],
	['2025', 'năm 2025', '2025'],
])('%s is “%s”, short “%s”', (date, long, short) => {
	expect(formatDate(date)).toBe(long);
	expect(formatDateShort(date)).toBe(short);
	expect(yearOf(date)).toBe(2025);
});

test.each([
	['2024-02-29', true],
	['2000-02-29', true],
	['2025-02-29', false],
	['1900-02-29', false],
	['2025-04-31', false],
	['2025-13', false],
	['2025-00', false],
	['2025-8', false],
	['1/8/2025', false],
	['25', false],
	['', false],
])('isPartialDate(%j) is %s', (text, expected) => {
	expect(isPartialDate(text)).toBe(expected);
});

test.each([
	[{ from: '2021', to: '2025' }, '2021–2025'],
	[{ from: '2024-03', to: '2025-03' }, '3/2024–3/2025'],
	[{ from: '2025-08-01', to: '2025-09-03' }, '1/8/2025–3/9/2025'],
	[{ from: '2025', to: '2025' }, '2025'],
	[{ from: '2012' }, 'từ 2012'],
	[{ to: '2019-06' }, 'đến 6/2019'],
	[{}, ''],
])('%j is “%s”', (period, text) => {
	expect(formatPeriod(period)).toBe(text);
});

test('dates sort by time, the vague before the exact', () => {
	const dates = ['2025-08-01', '2024-12', '2025', '2025-08', '2025-07-31', '2024'];
	expect(dates.sort(comparePartialDates)).toEqual([
		'2024',
		'2024-12',
		'2025',
		'2025-07-31',
		'2025-08',
		'2025-08-01',
	]);
});

test.each([
	['2025-11-21', '2026-11-21', 12],
	['2025-11-22', '2026-11-21', 11],
	['2025-08', '2026-11-21', 15],
	['2025', '2026-11-21', 22],
	['2026-01-31', '2026-02-28', 1],
	['2026-11-21', '2026-11-21', 0],
	['2026-11-01', '2026-11-21', 0],
	['2026-11-21', '2025-11-21', -12],
])('from %s to %s are %d months', (from, to, months) => {
	expect(monthsBetween(from, to)).toBe(months);
});

test('anything but a partial date is a mistake of the caller', () => {
	expect(() => formatDate('8/2025')).toThrow(RangeError);
});
