/** The board of a plan as its page shows it: squares of targets, counts that lead to what they count, roadmap, family. */

import type { AgencyNode, PlanNode } from '../../domain/library/nodes.ts';
import {
	type BoardCell,
	boardItems,
	type PlanBoard,
	planBoard,
	targetRange,
} from '../../domain/plan-board/board.ts';
import { columnId } from '../../domain/plan-board/column-id.ts';
import { boardGaps } from '../../domain/plan-board/gaps.ts';
import { BOARD_STAGES, type BoardStage } from '../../domain/plan-board/items.ts';
import { roadmapOn } from '../../domain/plan-board/roadmap.ts';
import { PLAN } from '../../site/labels/interface.ts';
import { AGENCY_ROLE } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView, PlanTreeView, PlanView, TargetCellView } from '../../site/views.ts';
import {
	dueText,
	gapSentences,
	roadmapSummary,
	stageCount,
	stateText,
} from '../../site/words/plan-board.ts';
import {
	columnTitle,
	stepText,
	targetCaption,
	targetText,
	yearText,
} from '../../site/words/plans.ts';
import { entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { documentLink } from './document.ts';
import { agencyLink } from './frame.ts';

export const cellAddress = (plan: PlanNode, stage: BoardStage, cell: BoardCell): string =>
	urls.boardCell(plan.agency.id, plan.slug, stage, cell.year, columnId(cell.column));

/** Board, gaps, roadmap and family of a plan. */
export function planStanding(
	plan: PlanNode,
	context: ViewContext,
): Pick<PlanView, 'targets' | 'gaps' | 'roadmap' | 'roadmapSummary' | 'calendar' | 'tree'> {
	const { library } = context;
	const board = planBoard(plan);
	const targets = targetBoard(plan, board);
	const road = roadmapOn(plan, library.today);
	const fieldName = (id: string) =>
		library.vocabularies.fields.find((field) => field.id === id)?.name ?? id;
	const steps = road.flatMap((year) => year.steps);
	return {
		...(targets && { targets }),
		gaps: gapSentences(boardGaps(plan, board, library.today), board.outside.length, fieldName),
		roadmap: road.map(({ year, steps: list }) => ({
			year: yearText(year),
			idle: list.length === 0,
			steps: list.map((standing) => ({
				text: stepText(standing.step),
				...(standing.step.due !== undefined && { due: dueText(standing.step.due) }),
				state: standing.state,
				stateText: stateText(standing),
			})),
		})),
		roadmapSummary: roadmapSummary(steps, library.today),
		...(steps.some(({ dueDay }) => dueDay !== undefined) && {
			calendar: { text: PLAN.calendar, href: urls.planCalendar(plan.agency.id, plan.slug) },
		}),
		tree: planTree(plan),
	};
}

/** Targets and counts as a table: a row a year, a column a level and subject, totals below. */
function targetBoard(plan: PlanNode, board: PlanBoard): PlanView['targets'] {
	const { targets, targetsNote } = plan.data;
	if (board.columns.length === 0) return undefined;
	const isCounted = boardItems(board).length > 0;
	const planned = board.columns.filter((column) => column.planned);
	const inside = board.cells.filter(({ column }) => column.planned);
	return {
		caption: targetCaption(targets[0]?.unit, targets.length > 0),
		columns: planned.map(columnTitle),
		rows: board.years.map((year) => ({
			year: String(year),
			cells: inside.filter((cell) => cell.year === year).map((cell) => cellView(plan, cell)),
		})),
		totals: planned.map((column) => totalView(inside.filter((cell) => cell.column === column))),
		extra: board.cells
			.filter((cell) => !cell.column.planned && counts([cell]).length > 0)
			.map((cell) => ({
				year: String(cell.year),
				column: columnTitle(cell.column),
				counts: countLinks(plan, cell),
			})),
		...(targetsNote !== undefined && { note: targetsNote }),
		...(isCounted && { csv: { text: PLAN.csv, href: urls.boardCsv(plan.agency.id, plan.slug) } }),
	};
}

function cellView(plan: PlanNode, cell: BoardCell): TargetCellView {
	const value = cell.target?.value ?? null;
	const range = targetRange(cell.target);
	return {
		style: styleOf(value === null, range),
		text: targetText(value),
		...range,
		done: cell.stages.recognised.length,
		counts: countLinks(plan, cell),
	};
}

const countLinks = (plan: PlanNode, cell: BoardCell): LinkView[] =>
	counts([cell]).map(({ stage, count }) => ({
		text: stageCount(stage, count),
		href: cellAddress(plan, stage, cell),
	}));

function totalView(cells: readonly BoardCell[]): TargetCellView {
	const ranges = cells.map(({ target }) => targetRange(target));
	const min = ranges.reduce((sum, range) => sum + range.min, 0);
	const max = ranges.reduce((sum, range) => sum + range.max, 0);
	const unset = cells.every(({ target }) => (target?.value ?? null) === null);
	return {
		style: styleOf(unset, { min, max }),
		text: targetText(unset ? null : min === max ? min : { min, max }),
		min,
		max,
		done: cells.reduce((sum, { stages }) => sum + stages.recognised.length, 0),
		counts: counts(cells).map(({ stage, count }): LinkView => ({ text: stageCount(stage, count) })),
	};
}

function styleOf(unset: boolean, { min, max }: { min: number; max: number }) {
	if (unset) return 'unset';
	return min === max ? 'target' : 'range';
}

/** Stages that count anything in these cells. */
function counts(cells: readonly BoardCell[]): { stage: BoardStage; count: number }[] {
	return BOARD_STAGES.map((stage) => ({
		stage,
		count: cells.reduce((sum, { stages }) => sum + stages[stage].length, 0),
	})).filter(({ count }) => count > 0);
}

/** The plan between its parent and its children; alone where it has neither. */
function planTree(plan: PlanNode): PlanTreeView[] {
	return [
		...(plan.parent ? [branch('parent', plan.parent)] : []),
		branch('self', plan),
		...plan.children.map((child) => branch('child', child)),
	];
}

function branch(role: PlanTreeView['role'], plan: PlanNode): PlanTreeView {
	const { document } = plan;
	const related =
		document === undefined
			? []
			: [document, ...document.replaces, ...document.children, ...document.citedBy];
	return {
		role,
		roleText: PLAN.treeRoles[role],
		plan: entryLink(plan),
		agency: agencyLink(plan),
		documents:
			document === undefined
				? [{ text: plan.data.document }]
				: [...new Set(related)].map(documentLink),
		people: peopleOf(plan.agency),
	};
}

const peopleOf = ({ data }: AgencyNode): string[] =>
	data.roles.map(({ role, office }) => `${AGENCY_ROLE[role]}: ${office}`);
