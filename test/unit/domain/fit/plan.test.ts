/** The draft of a plan: amounts for other sizes, days that are never guessed, papers once each. */
import { expect, test } from 'vitest';
import { durationDays, papersOf, scaledCost, stepDays } from '../../../../src/domain/fit/plan.ts';
import { practice, smallLibrary } from '../../../support/small-library.ts';

test('amounts grow with the number of units, and so does the total', () => {
	const rows = [
		{ item: 'Bàn', amount: 3200 },
		{ item: 'In tờ', amount: 0.1 },
	];
	expect(scaledCost(rows, 3)).toEqual({
		rows: [
			{ item: 'Bàn', amount: 9600 },
			{ item: 'In tờ', amount: 0.3 },
		],
		known: 9600.3,
		total: 9600.3,
	});
});

test('an amount nobody recorded stays unrecorded, and there is no total', () => {
	const scaled = scaledCost(
		[
			{ item: 'Nắp', amount: 0 },
			{ item: 'Men', amount: 35 },
			{ item: 'Công', amount: null },
		],
		10,
	);
	expect(scaled.rows.map(({ amount }) => amount)).toEqual([0, 350, null]);
	expect(scaled.known).toBe(350);
	expect(scaled).not.toHaveProperty('total');
});

test.each([
	['1 tuần', 7],
	['2 tuần', 14],
	['ba tháng', 90],
	['một buổi họp', 1],
	['2 giờ', 1],
	['40 phút', 1],
	['1 ngày công', 1],
	['15 phút mỗi tuần', undefined],
	['hằng tháng', undefined],
	['sau Tết', undefined],
	['', undefined],
])('“%s” takes %s days', (time, days) => expect(durationDays(time)).toBe(days));

test('steps follow one another, over ends of months and years', () => {
	expect(stepDays('2026-12-28', ['1 tuần', '1 ngày', '1 tháng'])).toEqual([
		{ from: '2026-12-28', to: '2027-01-03' },
		{ from: '2027-01-04', to: '2027-01-04' },
		{ from: '2027-01-05', to: '2027-02-03' },
	]);
});

test('after a step whose time is unknown no day is named', () => {
	expect(stepDays('2026-12-01', ['1 tuần', undefined, '1 ngày'])).toEqual([
		{ from: '2026-12-01', to: '2026-12-07' },
		{ from: '2026-12-08' },
		{},
	]);
});

test('papers of steps and files stand once each, a file with its name', () => {
	const library = smallLibrary({
		'a/practices/mot/index.mdx': practice(`
steps:
  - { title: Họp, text: Họp., papers: [biên bản, lịch phân công] }
  - { title: Làm, text: Làm., papers: [biên bản] }
attachments:
  - { file: ./lich.docx, title: Lịch phân công, licence: CC BY 4.0 }
  - { file: ./du-toan.csv, title: Dự toán, licence: CC BY 4.0 }`),
	});
	const [node] = library.practices;
	if (node === undefined) throw new Error('no practice');
	expect(papersOf(node)).toEqual([
		{ name: 'biên bản' },
		{ name: 'lịch phân công', file: './lich.docx' },
		{ name: 'Dự toán', file: './du-toan.csv' },
	]);
});
