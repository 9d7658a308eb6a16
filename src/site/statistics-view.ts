/** The page of figures. */
import type { LinkView, PageView } from './views.ts';

/** Numbers of one agency, or of all: how many, and how many of them have roots. */
export interface RootRowView {
	name: LinkView;
	numbers: string;
	rooted: string;
	open: string;
	confirmed: string;
}

export interface StatisticsView {
	page: PageView;
	roots: { rows: RootRowView[]; total?: RootRowView };
	replication: { totals: { count: number; text: string }[]; note: string };
}
