import { describe, expect, test } from 'vitest';
import { boardItems, planBoard } from '../../../../src/domain/plan-board/board.ts';
import { BOARD_STAGES } from '../../../../src/domain/plan-board/items.ts';
import { adoption, exemplar, practice } from '../../../support/small-library.ts';
import { libraryWithPlan, onlyPlan } from './plans.ts';

const PLAN = `
period: { from: 2021, to: 2022 }
level: department
targets:
  - { year: 2021, level: grassroots, subject: collective, value: 1 }
  - { year: 2021, level: grassroots, subject: individual, value: null }
  - { year: 2022, level: grassroots, subject: any, value: { min: 2, max: 3 } }`;

/** “2022 grassroots any recognised: 2” for every stage of every cell that counts anything. */
function filled(more: Record<string, string>, plan = PLAN): string[] {
	const board = planBoard(onlyPlan(libraryWithPlan(plan, more)));
	return board.cells.flatMap(({ year, column, stages }) =>
		BOARD_STAGES.filter((stage) => stages[stage].length > 0).map(
			(stage) =>
				`${year} ${column.level ?? '-'} ${column.subject} ${stage}: ${stages[stage].length}`,
		),
	);
}

const stage = (lines: string) => `plans: [{ plan: ke-hoach }]\nstages: [${lines}]`;
const one = (more: string) => ({ 'mot/exemplars/mot/index.mdx': exemplar(more) });
const sheet = (rows: string) => ({
	'mot/registrations/ke-hoach-2021.yaml': `{ plan: ke-hoach, year: 2021, rows: [${rows}] }`,
});

describe('the columns of a board', () => {
	test('are those of the targets, in the order of the plan, and years are all of the period', () => {
		const board = planBoard(onlyPlan(libraryWithPlan(PLAN)));
		expect(board.years).toEqual([2021, 2022]);
		expect(board.columns.map(({ level, subject, planned }) => [level, subject, planned])).toEqual([
			['grassroots', 'collective', true],
			['grassroots', 'individual', true],
			['grassroots', 'any', true],
		]);
		expect(board.cells.map(({ target }) => target?.value)).toEqual([
			...[1, null, undefined],
			...[undefined, undefined, { min: 2, max: 3 }],
		]);
	});

	test.each([
		[
			'the subject of its year',
			'{ stage: registered, level: grassroots, date: 2021 }',
			'collective',
		],
		[
			'any subject, where the year has only that',
			'{ stage: registered, level: grassroots, date: 2022 }',
			'any',
		],
	])('take a thing by %s', (_, step, subject) => {
		expect(filled(one(stage(step)))).toEqual([
			`${step.includes('2021') ? 2021 : 2022} grassroots ${subject} registered: 1`,
		]);
	});

	test('are added for what the plan has no column for', () => {
		expect(filled(one(stage('{ stage: nurtured, level: province, date: 2021-05 }')))).toEqual([
			'2021 province collective nurtured: 1',
		]);
	});
});

describe('what is counted', () => {
	test.each([
		[
			'a step without a level stands at the level of the plan',
			'{ stage: registered, date: 2021 }',
			['2021 department collective registered: 1'],
		],
		[
			'discovered, honoured and stopped are other stories',
			'{ stage: discovered, date: 2021 }, { stage: honoured, date: 2021 }, { stage: stopped, date: 2022 }',
			[],
		],
		[
			'the same step twice in a year is one',
			'{ stage: nurtured, date: 2021-01 }, { stage: nurtured, date: 2021-09 }',
			['2021 department collective nurtured: 1'],
		],
		['a step of another plan is not', '{ stage: nurtured, date: 2021-01, plan: khac }', []],
	])('%s', (_, steps, expected) => {
		expect(filled(one(stage(steps)))).toEqual(expected);
	});

	test('a recognition counts for the year it was given for, and its stage adds nothing', () => {
		const more = `recognitions: [{ level: grassroots, date: 2022-01-08, year: 2021, issuer: Sở, plan: ke-hoach }]
stages: [{ stage: recognised, date: 2021-12, plan: ke-hoach }]`;
		expect(filled(one(more))).toEqual(['2021 grassroots collective recognised: 1']);
	});

	test('steps without a day or outside the years stand apart', () => {
		const more = stage('{ stage: registered }, { stage: replicated, date: 2024-02 }');
		const board = planBoard(onlyPlan(libraryWithPlan(PLAN, one(more))));
		expect(board.outside.map(({ stage: name, year }) => [name, year])).toEqual([
			['registered', undefined],
			['replicated', 2024],
		]);
		expect(boardItems(board)).toEqual([]);
	});

	test('a practice is replicated in each year in which a copy began, once a year', () => {
		const copies = {
			'mot/practices/mot/index.mdx': practice('plans: [{ plan: ke-hoach, level: grassroots }]'),
			'hai/adoptions/a.mdx': adoption('mot/mot', 'since: 2021-02'),
			'hai/adoptions/b.mdx': adoption('mot/mot', 'since: 2021-10'),
			'hai/adoptions/c.mdx': adoption('mot/mot', 'since: 2022'),
			'hai/adoptions/d.mdx': adoption('mot/mot', ''),
		};
		expect(filled(copies)).toEqual([
			'2021 grassroots any replicated: 1',
			'2022 grassroots any replicated: 1',
		]);
	});

	test('invented entries do not count under a real plan', () => {
		expect(
			filled({
				'mau/exemplars/mot/index.mdx': exemplar(
					'stages: [{ stage: registered, date: 2021, plan: mot/ke-hoach }]',
				),
			}),
		).toEqual([]);
	});
});

describe('registration sheets', () => {
	const row = (count: number, more = '') =>
		`{ subject: collective, level: grassroots, count: ${count}${more} }`;

	test('count by the numbers of their rows', () => {
		expect(filled(sheet(`${row(3)}, ${row(4, ', stage: nurtured')}`))).toEqual([
			'2021 grassroots collective registered: 3',
			'2021 grassroots collective nurtured: 4',
		]);
	});

	test.each([
		['an entry is among those that the sheet counts', 3, 3],
		['entries beyond the sheet count too', 1, 2],
	])('%s', (_, counted, expected) => {
		const entries = ['mot', 'hai'].map((slug): [string, string] => [
			`mot/exemplars/${slug}/index.mdx`,
			exemplar(stage('{ stage: registered, level: grassroots, date: 2021 }')),
		]);
		const board = planBoard(
			onlyPlan(libraryWithPlan(PLAN, { ...Object.fromEntries(entries), ...sheet(row(counted)) })),
		);
		const items = boardItems(board, ['registered']);
		expect(items).toHaveLength(expected);
		expect(items.filter(({ item }) => item.entry !== undefined)).toHaveLength(2);
	});
});

test('a plan without targets and without anything done has no columns', () => {
	const board = planBoard(onlyPlan(libraryWithPlan('period: { from: 2021, to: 2025 }')));
	expect([board.columns, board.cells]).toEqual([[], []]);
});
