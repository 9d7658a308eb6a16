/** The board (bảng chỉ tiêu): targets beside what was registered, nurtured, recognised, replicated, by year, level and subject. */
import type { PlanNode } from '../library/nodes.ts';
import type { Target } from '../schemas/plan.ts';
import { LEVELS, type Level, SUBJECTS } from '../values.ts';
import {
	BOARD_STAGES,
	type BoardEntry,
	type BoardStage,
	type BoardStep,
	boardSteps,
	type RegistrationRow,
} from './items.ts';

/** `practice` holds practices where no column of the plan takes them. */
export type BoardSubject = Target['subject'] | 'practice';

export interface BoardColumn {
	/** Missing for what says no level. */
	level?: Level;
	subject: BoardSubject;
	/** Whether the plan itself has the column; the others come from what was done. */
	planned: boolean;
}

/** One counted thing: an entry of the site, or one that a registration sheet counts and that has no entry. */
export interface BoardItem {
	entry?: BoardEntry;
	/** Day of the step, as far as it is known. */
	date?: string;
	/** Rows of the sheet that count it, for things without an entry. */
	sheet: readonly RegistrationRow[];
}

export interface BoardCell {
	year: number;
	column: BoardColumn;
	/** The plan's target; missing where the plan has no such row. A row may be blank: `value: null`. */
	target?: Target;
	/** What is counted; the count of a stage is the length of its list. */
	stages: Readonly<Record<BoardStage, readonly BoardItem[]>>;
}

export interface PlanBoard {
	years: readonly number[];
	columns: readonly BoardColumn[];
	/** Year after year, in each year column after column. */
	cells: readonly BoardCell[];
	/** Steps of entries on no cell: without a day, or outside the plan's years. */
	outside: readonly BoardStep[];
}

/** The board of a plan: the same for its page, its lists, its CSV and its reports. */
export function planBoard(plan: PlanNode): PlanBoard {
	const { period, targets } = plan.data;
	const years = range(period.from, period.to);
	const steps = boardSteps(plan);
	const inside = steps.filter(({ year }) => year !== undefined && years.includes(year));
	const rows = plan.registrations.flatMap(({ year, rows: list }) =>
		list.map((row) => ({ ...row, year })),
	);
	const columnOf = columnFinder(targets);
	const columns = columnsOf(targets, [...inside, ...rows].filter(isFollowed).map(columnOf));
	const cells = years.flatMap((year) =>
		columns.map((column): BoardCell => {
			const here = <T extends Placed>(items: readonly T[]): T[] =>
				items.filter((item) => item.year === year && sameColumn(columnOf(item), column));
			const target = targets.find((item) => item.year === year && sameColumn(item, column));
			return {
				year,
				column,
				...(target && { target }),
				stages: cellStages(here(inside), here(rows)),
			};
		}),
	);
	const outside = steps.filter((step) => !inside.includes(step));
	return { years, columns, cells, outside };
}

/** All counted things of a board or of one stage of it, in the order of the cells. */
export function boardItems(
	board: PlanBoard,
	stages: readonly BoardStage[] = BOARD_STAGES,
): { cell: BoardCell; stage: BoardStage; item: BoardItem }[] {
	return board.cells.flatMap((cell) =>
		stages.flatMap((stage) => cell.stages[stage].map((item) => ({ cell, stage, item }))),
	);
}

/** Least and most that a target asks for; zeros for a blank one and for none. */
export function targetRange(target: Target | undefined): { min: number; max: number } {
	const value = target?.value ?? null;
	if (value === null) return { min: 0, max: 0 };
	return typeof value === 'number' ? { min: value, max: value } : value;
}

type Placed = Pick<BoardStep, 'year' | 'level' | 'subject'>;
type ColumnKey = Pick<BoardColumn, 'level' | 'subject'>;

export const sameColumn = (a: ColumnKey, b: ColumnKey): boolean =>
	a.level === b.level && a.subject === b.subject;

const isFollowed = (item: { stage: string }): boolean =>
	BOARD_STAGES.some((stage) => stage === item.stage);

/**
 * Gives each thing one column: of the plan's rows of that year the one of its subject, else the one for any subject; else
 * such a column of other years; else one of its own.
 */
function columnFinder(targets: readonly Target[]): (item: Placed) => ColumnKey {
	return ({ year, level, subject }) => {
		const ofLevel = targets.filter((target) => target.level === level);
		const ofYear = ofLevel.filter((target) => target.year === year);
		const own = (list: readonly Target[]) => list.find((target) => target.subject === subject);
		const any = (list: readonly Target[]) => list.find((target) => target.subject === 'any');
		const found = own(ofYear) ?? any(ofYear) ?? own(ofLevel) ?? any(ofLevel);
		if (found !== undefined) return { level: found.level, subject: found.subject };
		return { ...(level !== undefined && { level }), subject };
	};
}

function columnsOf(targets: readonly Target[], used: readonly ColumnKey[]): BoardColumn[] {
	const planned = unique(targets).map(({ level, subject }) => ({ level, subject, planned: true }));
	const extra = unique(used)
		.filter((column) => !planned.some((other) => sameColumn(other, column)))
		.map((column) => ({ ...column, planned: false }))
		.sort((a, b) => columnRank(a) - columnRank(b));
	return [...planned, ...extra];
}

function unique<C extends ColumnKey>(columns: readonly C[]): C[] {
	return columns.filter(
		(column, index) => columns.findIndex((other) => sameColumn(other, column)) === index,
	);
}

const SUBJECT_ORDER: readonly BoardSubject[] = [...SUBJECTS, 'practice', 'any'];

function columnRank({ level, subject }: ColumnKey): number {
	const rank = level === undefined ? LEVELS.length : LEVELS.indexOf(level);
	return rank * SUBJECT_ORDER.length + SUBJECT_ORDER.indexOf(subject);
}

function cellStages(
	steps: readonly BoardStep[],
	rows: readonly RegistrationRow[],
): BoardCell['stages'] {
	const of = (stage: BoardStage) =>
		counted(
			steps.filter((step) => step.stage === stage),
			rows.filter((row) => row.stage === stage),
		);
	return {
		registered: of('registered'),
		nurtured: of('nurtured'),
		recognised: of('recognised'),
		replicated: of('replicated'),
	};
}

/** Entries first, each once; then those that the sheet counts beyond them. */
function counted(steps: readonly BoardStep[], sheet: readonly RegistrationRow[]): BoardItem[] {
	const entries = steps
		.filter(({ entry }, at) => steps.findIndex((step) => step.entry === entry) === at)
		.map(({ entry, date }) => ({ entry, sheet: [], ...(date !== undefined && { date }) }));
	const more = sheet.reduce((sum, { count }) => sum + count, 0) - entries.length;
	return [...entries, ...Array.from({ length: Math.max(0, more) }, () => ({ sheet }))];
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);
