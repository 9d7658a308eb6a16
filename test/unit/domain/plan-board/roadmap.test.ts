import { expect, test } from 'vitest';
import { roadmapOn } from '../../../../src/domain/plan-board/roadmap.ts';
import { lastDayOf } from '../../../../src/text/date.ts';
import { libraryWithPlan, onlyPlan } from './plans.ts';

function standing(steps: string, today = '2023-06-30', year: number | null = 2023) {
	const plan = onlyPlan(
		libraryWithPlan(`
period: { from: 2021, to: 2025 }
roadmap: [{ year: ${year}, section: III, steps: [${steps}] }]`),
	);
	return roadmapOn(plan, today).flatMap((one) => one.steps);
}

test.each([
	['done in time', 'due: 2023-06, done: { on: 2023-06-30 }', 'done'],
	['done without a day to be in time for', 'done: { on: 2024 }', 'done'],
	['done after its month', 'due: 2023-06, done: { on: 2023-07-01 }', 'done-late'],
	['due on the day itself', 'due: 2023-06-30', 'due'],
	['due at the end of its month', 'due: 2023-06', 'due'],
	['late from the day after', 'due: 2023-06-29', 'late'],
	['late after its year', "due: '2022'", 'late'],
	['without a day, in its year', '', 'open'],
])('a step is %s', (_, more, state) => {
	const [step] = standing(`{ kind: check, text: Việc${more === '' ? '' : `, ${more}`} }`);
	expect(step?.state).toBe(state);
});

test.each([
	[2022, 'unrecorded'],
	[2024, 'open'],
	[null, 'open'],
])('a step without a day in the year %s is not called late: %s', (year, state) => {
	expect(standing('{ kind: check, text: Việc }', '2023-06-30', year)[0]?.state).toBe(state);
});

test('steps are known by year, kind and number, whatever their words', () => {
	expect(
		standing('{ kind: check, text: A }, { kind: report, text: B }, { kind: check, text: C }').map(
			({ id }) => id,
		),
	).toEqual(['2023-check-1', '2023-report-1', '2023-check-2']);
});

test.each([
	['2024-02-10', '2024-02-10'],
	['2024-02', '2024-02-29'],
	['2023-12', '2023-12-31'],
	['2023', '2023-12-31'],
])('the last day of %s is %s', (date, day) => {
	expect(lastDayOf(date)).toBe(day);
});
