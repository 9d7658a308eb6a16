/** The board of a plan as figures of a report: each is a cell's count and leads to the page that lists what it counts. */
import {
	type BoardCell,
	type PlanBoard,
	planBoard,
	targetRange,
} from '../../domain/plan-board/board.ts';
import { columnId } from '../../domain/plan-board/column-id.ts';
import { BOARD_STAGES, type BoardStage } from '../../domain/plan-board/items.ts';
import { PLAN_ANCHORS, urls } from '../../site/urls.ts';
import { columnTitle, targetText } from '../../site/words/plans.ts';
import { HEADS, NOT_ASKED, REVIEW, SHEETS } from '../../site/words/reports.ts';
import { formatNumber } from '../../text/number.ts';
import { entryHref, isWithin, type PlanReportContext } from './context.ts';
import { type Cell, cell, figure, type Line, type Table } from './model.ts';

/** The board with the cells of the report's years only. */
export function boardOf(context: PlanReportContext): PlanBoard {
	const board = planBoard(context.plan);
	return { ...board, cells: board.cells.filter(({ year }) => isWithin(year, context)) };
}

/** Count of one cell at one stage; a count above zero leads to its list. */
export function stageFigure(
	{ year, column, stages }: BoardCell,
	stage: BoardStage,
	{ plan, link }: PlanReportContext,
): Cell {
	const count = stages[stage].length;
	if (count === 0) return figure(0, '0');
	const path = urls.boardCell(plan.agency.id, plan.slug, stage, year, columnId(column));
	return figure(count, formatNumber(count), link(path));
}

/** Rows of cells in which the plan asks for something or something was done; `undefined` when there is none. */
export function boardTable(board: PlanBoard, context: PlanReportContext): Table | undefined {
	const cells = board.cells.filter(
		({ target, stages }) =>
			target !== undefined || BOARD_STAGES.some((stage) => stages[stage].length > 0),
	);
	if (cells.length === 0) return undefined;
	return {
		caption: REVIEW.boardCaption,
		sheet: SHEETS.board,
		columns: [
			{ title: HEADS.year, width: 8, align: 'center' },
			{ title: HEADS.column, width: 30 },
			{ title: HEADS.target, width: 17, align: 'end' },
			...BOARD_STAGES.map((stage) => ({
				title: HEADS[stage],
				width: 11,
				align: 'end' as const,
			})),
		],
		rows: cells.map((one) => [
			cell(String(one.year)),
			cell(columnTitle(one.column)),
			targetCell(one),
			...BOARD_STAGES.map((stage) => stageFigure(one, stage, context)),
		]),
		foot: [
			cell(HEADS.total),
			cell(''),
			cell(totalTarget(cells) ?? targetText(null)),
			...BOARD_STAGES.map((stage) => totalFigure(cells, stage, context)),
		],
	};
}

/** “…: đăng ký 12, bồi dưỡng 4, công nhận 9 (chỉ tiêu 10–12), nhân rộng 3.” */
export function totalsLine({ cells }: PlanBoard, context: PlanReportContext): Line {
	const target = totalTarget(cells);
	return [
		REVIEW.totalBefore,
		...BOARD_STAGES.flatMap((stage, at) => [
			`${at === 0 ? '' : ', '}${HEADS[stage].toLocaleLowerCase('vi')} `,
			totalFigure(cells, stage, context),
			...(stage === 'recognised' && target !== undefined ? [REVIEW.totalTarget(target)] : []),
		]),
		'.',
	];
}

function targetCell({ target }: BoardCell): Cell {
	if (target === undefined) return cell(NOT_ASKED);
	return typeof target.value === 'number'
		? figure(target.value, formatNumber(target.value))
		: cell(targetText(target.value));
}

function totalFigure(
	cells: readonly BoardCell[],
	stage: BoardStage,
	context: PlanReportContext,
): Cell {
	const count = cells.reduce((sum, { stages }) => sum + stages[stage].length, 0);
	const board = `${entryHref(context.plan, context)}#${PLAN_ANCHORS.board}`;
	return figure(count, formatNumber(count), count === 0 ? undefined : board);
}

/** Sum of what the plan asks for; `undefined` where all cells are blank. */
function totalTarget(cells: readonly BoardCell[]): string | undefined {
	const asked = cells.filter(({ target }) => target !== undefined && target.value !== null);
	if (asked.length === 0) return undefined;
	const ranges = asked.map(({ target }) => targetRange(target));
	const min = ranges.reduce((sum, range) => sum + range.min, 0);
	const max = ranges.reduce((sum, range) => sum + range.max, 0);
	return targetText(min === max ? min : { min, max });
}
