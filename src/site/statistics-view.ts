/** The page of figures. */
import type { CartogramView } from './replication-views.ts';
import type { LinkView, PageView } from './views.ts';

/** Numbers of one agency, or of all: how many, and how many of them have roots. */
export interface RootRowView {
	name: LinkView;
	numbers: string;
	rooted: string;
	open: string;
	confirmed: string;
}

/** Counts as bars with their table. */
export interface BarTableView {
	caption: string;
	nameHead: string;
	countHead: string;
	rows: { name: LinkView; count: number; text: string }[];
	/** Longest bar. */
	most: number;
}

export interface StatisticsView {
	page: PageView;
	/** What the whole library has, kind by kind. */
	kinds: LinkView[];
	coverage: CartogramView;
	/** Entries by agency, field, level, subject, year, movement. */
	facets: BarTableView[];
	/** How sure its numbers are, and how fresh its entries. */
	trust: BarTableView[];
	balance: { tables: BarTableView[]; note: string };
	lag: { table: BarTableView; note: string };
	roots: { rows: RootRowView[]; total?: RootRowView };
	replication: { totals: { count: number; text: string }[]; note: string };
}
