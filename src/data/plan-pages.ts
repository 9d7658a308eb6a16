/** What stands below a plan's page: the list of each cell of its board, its CSV, its calendar. */
import type { PlanNode } from '../domain/library/nodes.ts';
import { boardItems, planBoard } from '../domain/plan-board/board.ts';
import { roadmapOn } from '../domain/plan-board/roadmap.ts';
import { absolute, BASE, urls } from '../site/urls.ts';
import type { BoardListView } from '../site/views.ts';
import {
	BOARD_CSV_HEADS,
	calendarName,
	csvCell,
	eventText,
	hasEntryText,
	sheetText,
} from '../site/words/plan-board.ts';
import { csvText } from '../text/csv.ts';
import { formatDateShort } from '../text/date.ts';
import { viewContext } from './context.ts';
import { boardList, filledCells } from './views/board-list.ts';
import type { ViewContext } from './views/context.ts';

/** `getStaticPaths` of the lists behind a board's cells; empty cells have none. */
export async function boardListPaths() {
	const context = await viewContext();
	return context.library.plans.flatMap((plan) =>
		filledCells(plan).map(({ cell, stage }) => {
			const view: BoardListView = boardList(plan, cell, stage, context);
			const [, agency, slug, , ...rest] = view.page.path
				.slice(BASE.length)
				.replace(/\/$/, '')
				.split('/');
			return { params: { agency, slug, cell: rest.join('/') }, props: { view } };
		}),
	);
}

/** `getStaticPaths` of one file of each plan that has something to put into it. */
function filePaths<P extends object>(propsOf: (plan: PlanNode, context: ViewContext) => P[]) {
	return async () => {
		const context = await viewContext();
		return context.library.plans.flatMap((plan) =>
			propsOf(plan, context).map((props) => ({
				params: { agency: plan.agency.id, slug: plan.slug },
				props,
			})),
		);
	};
}

export const boardCsvPaths = filePaths(boardCsv);
export const calendarPaths = filePaths(planCalendar);

/** One row a counted thing, in the order of the cells; nothing where nothing is counted. */
export function boardCsv(plan: PlanNode, { siteUrl }: ViewContext): { text: string }[] {
	const rows = boardItems(planBoard(plan)).map(({ cell, stage, item }) => {
		const { entry, date, sheet } = item;
		const named = [hasEntryText(entry !== undefined), entry?.data.title ?? ''];
		const href = entry && urls.entry(entry.kind, entry.agency.id, entry.slug);
		return [
			...csvCell({ cell, stage }),
			date === undefined ? '' : formatDateShort(date),
			...named,
			sheetText(sheet),
			href === undefined ? '' : absolute(href, siteUrl),
		];
	});
	return rows.length === 0 ? [] : [{ text: csvText([[...BOARD_CSV_HEADS], ...rows]) }];
}

/** Steps with a day, done or not, as a calendar; nothing where the plan sets none. */
export function planCalendar(plan: PlanNode, { siteUrl, library }: ViewContext) {
	const url = absolute(urls.entry('plan', plan.agency.id, plan.slug), siteUrl);
	const events = roadmapOn(plan, library.today)
		.flatMap(({ steps }) => steps)
		.flatMap((standing) =>
			standing.dueDay === undefined
				? []
				: [
						{
							uid: `${plan.agency.id}-${plan.slug}-${standing.id}@neu-guong`,
							day: standing.dueDay,
							url,
							...eventText(standing, plan.data.title),
						},
					],
		);
	const made = plan.data.updatedOn ?? plan.data.publishedOn ?? library.today;
	const calendar = { name: calendarName(plan.data.title), made, events };
	return events.length === 0 ? [] : [{ calendar }];
}
