/** Targets and roadmaps of the five source plans as their documents print them: a blank stays a blank. */
import { describe, expect, test } from 'vitest';
import { boardList, filledCells } from '../../../../src/data/views/board-list.ts';
import { planStanding } from '../../../../src/data/views/plan-board.ts';
import { boardItems, planBoard } from '../../../../src/domain/plan-board/board.ts';
import { roadmapOn } from '../../../../src/domain/plan-board/roadmap.ts';
import { contextOf } from '../../../support/small-library.ts';
import { content, planOf, TODAY } from '../criteria/records.ts';

const YEN_BAI = planOf('quy-bao-ve-phat-trien-rung-yen-bai/ke-hoach-2021-2025');
const HA_TINH = planOf('so-ngoai-vu-ha-tinh/ke-hoach-2021-2025');

/** Kinds of steps by year. */
const kinds = (plan: typeof YEN_BAI) =>
	roadmapOn(plan, TODAY).map(({ year, steps }) => [year, ...steps.map(({ step }) => step.kind)]);

describe('the plan of the forest fund of Yên Bái', () => {
	test('asks for one collective and one person a year, and leaves both columns of the province blank', () => {
		const board = planBoard(YEN_BAI);
		expect(board.columns.map(({ level, subject }) => `${level} ${subject}`)).toEqual([
			...['grassroots collective', 'grassroots individual'],
			...['province collective', 'province individual'],
		]);
		for (const year of [2021, 2022, 2023, 2024, 2025])
			expect(
				board.cells.filter((cell) => cell.year === year).map(({ target }) => target?.value),
			).toEqual([1, 1, null, null]);
	});

	test('has nothing for 2022 and 2024 on its road', () => {
		expect(kinds(YEN_BAI)).toEqual([
			[2021, 'plan'],
			[2022],
			[2023, 'interim-review', 'check'],
			[2024],
			[2025, 'final-review'],
		]);
	});
});

describe('the plan of the foreign affairs department of Hà Tĩnh', () => {
	test('asks for four to five, in 2021 alone, and divides by no subject', () => {
		const { cells, columns } = planBoard(HA_TINH);
		expect(columns).toEqual([{ level: 'department', subject: 'any', planned: true }]);
		expect(cells.map(({ year, target }) => [year, target?.value])).toEqual([
			[2021, { min: 4, max: 5 }],
			...[2022, 2023, 2024, 2025].map((year) => [year, undefined]),
		]);
	});

	test('has a stretch of the road for each year; only the registration has a day', () => {
		expect(kinds(HA_TINH)).toEqual([
			[2021, 'find', 'register', 'nurture', 'spread', 'honour'],
			[2022, 'nurture', 'find', 'spread', 'check'],
			[2023, 'nurture', 'find', 'interim-review'],
			[2024, 'nurture', 'find'],
			[2025, 'final-review', 'conference'],
		]);
		const due = roadmapOn(HA_TINH, TODAY).flatMap(({ steps }) =>
			steps.flatMap(({ dueDay, state }) => (dueDay === undefined ? [] : [[dueDay, state]])),
		);
		expect(due).toEqual([['2021-03-30', 'late']]);
	});
});

test.each([
	'so-khoa-hoc-cong-nghe-hung-yen/ke-hoach-2021-2025',
	'so-tai-nguyen-moi-truong-khanh-hoa/ke-hoach-2021-2025',
	'ubnd-huyen-phong-tho/ke-hoach-2023',
])('%s sets no target at all', (key) => {
	expect(planBoard(planOf(key)).columns).toEqual([]);
});

test('every cell of every plan of the content lists as many things as it counts', () => {
	const context = contextOf(content);
	for (const plan of content.plans) {
		const lists = filledCells(plan).map(({ cell, stage }) => {
			const { cards, unnamed, count } = boardList(plan, cell, stage, context);
			expect(cards.length + (unnamed?.count ?? 0)).toBe(cell.stages[stage].length);
			return count;
		});
		const total = lists.reduce((sum, count) => sum + count, 0);
		expect(total).toBe(boardItems(planBoard(plan)).length);
		const { targets } = planStanding(plan, context);
		expect(targets?.csv !== undefined).toBe(total > 0);
	}
});
