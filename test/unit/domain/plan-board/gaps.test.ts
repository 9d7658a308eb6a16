import { expect, test } from 'vitest';
import { planBoard } from '../../../../src/domain/plan-board/board.ts';
import { boardGaps } from '../../../../src/domain/plan-board/gaps.ts';
import { exemplar } from '../../../support/small-library.ts';
import { libraryWithPlan, onlyPlan } from './plans.ts';

const PLAN = `
period: { from: 2024, to: 2028 }
fields: [lam-nghiep, nong-nghiep]
targets:
  - { year: 2024, level: grassroots, subject: collective, value: 2 }
  - { year: 2025, level: grassroots, subject: collective, value: { min: 1, max: 3 } }
  - { year: 2027, level: grassroots, subject: collective, value: 2 }
  - { year: 2024, level: grassroots, subject: household, value: 0 }`;

function gapsOf(more: Record<string, string>, today = '2026-11-21') {
	const plan = onlyPlan(libraryWithPlan(PLAN, more));
	return boardGaps(plan, planBoard(plan), today);
}

const recognised = (year: number) => ({
	'mot/exemplars/mot/index.mdx': exemplar(
		`recognitions: [{ level: grassroots, date: '${year}', issuer: Sở, plan: ke-hoach }]`,
	),
});

test('an unwritten board is called that', () => {
	expect(gapsOf({}).empty).toBe(true);
	expect(gapsOf(recognised(2024)).empty).toBe(false);
});

test('a field is missing until an entry or a registration has it', () => {
	expect(gapsOf(recognised(2024)).fields).toEqual(['nong-nghiep']);
	const sheet =
		'{ plan: ke-hoach, year: 2024, rows: [{ subject: household, level: commune, field: nong-nghiep, count: 1 }] }';
	expect(
		gapsOf({ ...recognised(2024), 'mot/registrations/ke-hoach-2024.yaml': sheet }).fields,
	).toEqual([]);
});

test('years that have begun lack a subject that the plan asks for; years to come do not', () => {
	expect(gapsOf(recognised(2024)).subjects).toEqual([
		{ subject: 'collective', years: [2025, 2026] },
	]);
	expect(gapsOf(recognised(2024), '2025-01-01').subjects).toEqual([
		{ subject: 'collective', years: [2025] },
	]);
});

test('a target is short once its year has ended, against the least it asks for', () => {
	const short = (today: string) =>
		gapsOf(recognised(2024), today).short.map(({ cell, recognised: done, wanted }) => [
			cell.year,
			done,
			wanted,
		]);
	expect(short('2024-12-31')).toEqual([]);
	expect(short('2026-11-21')).toEqual([
		[2024, 1, 2],
		[2025, 0, 1],
	]);
});
