/** The list behind one cell of a plan's board: as many things as the cell says. */

import type { PlanNode } from '../../domain/library/nodes.ts';
import { newestFirst } from '../../domain/listing.ts';
import { type BoardCell, planBoard } from '../../domain/plan-board/board.ts';
import { BOARD_STAGES, type BoardStage } from '../../domain/plan-board/items.ts';
import { NAV } from '../../site/labels/interface.ts';
import { PLAN_ANCHORS, urls } from '../../site/urls.ts';
import type { BoardListView } from '../../site/views.ts';
import { cellSummary, cellTarget, cellTitle, unnamedText } from '../../site/words/plan-board.ts';
import { registrationRow } from '../../site/words/plans.ts';
import { cardView, entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';
import { cellAddress } from './plan-board.ts';

/** Cells and stages of a plan that count anything. */
export function filledCells(plan: PlanNode): { cell: BoardCell; stage: BoardStage }[] {
	return planBoard(plan).cells.flatMap((cell) =>
		BOARD_STAGES.filter((stage) => cell.stages[stage].length > 0).map((stage) => ({ cell, stage })),
	);
}

export function boardList(
	plan: PlanNode,
	cell: BoardCell,
	stage: BoardStage,
	context: ViewContext,
): BoardListView {
	const items = cell.stages[stage];
	const heading = cellTitle(stage, cell);
	const planLink = entryLink(plan);
	const unnamed = items.filter(({ entry }) => entry === undefined);
	const sheet = unnamed[0]?.sheet ?? [];
	return {
		page: plainPage(
			{
				title: `${heading} (${plan.data.title})`,
				description: `${cellSummary(items)} ${cellTarget(cell.target)}`,
				path: cellAddress(plan, stage, cell),
				up: [{ text: NAV.plan, href: urls.list('plan') }, planLink],
				section: urls.list('plan'),
				sample: plan.sample,
				noindex: true,
			},
			context,
		),
		heading,
		plan: { ...planLink, href: `${planLink.href}#${PLAN_ANCHORS.board}` },
		count: items.length,
		countText: cellSummary(items),
		target: cellTarget(cell.target),
		cards: newestFirst(items.flatMap(({ entry }) => entry ?? [])).map((entry) =>
			cardView(entry, context),
		),
		...(unnamed.length > 0 && {
			unnamed: {
				count: unnamed.length,
				text: unnamedText(unnamed.length),
				rows: [{ year: String(cell.year), rows: sheet.map(registrationRow) }],
			},
		}),
	};
}
