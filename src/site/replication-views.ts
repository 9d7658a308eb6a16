/** Views of replication: the ledger, the spread of one practice, the tiles of places, full accounts. */
import type { TileLevel } from '../domain/replication/by-place.ts';
import type { Freshness } from '../domain/values.ts';
import type {
	AdoptionRowView,
	FreshnessView,
	LinkView,
	ListView,
	PageView,
	PracticeView,
	TitleView,
} from './views.ts';

/** First and last year of a slider; the stop after the last one shows everything, undated records too. */
export interface YearsView {
	first: number;
	last: number;
}

/** A practice or a copy in the spread graph: one row of it. */
export interface SpreadNodeView {
	key: string;
	sign: 'practice' | 'place' | 'group';
	state?: Freshness;
	x: number;
	y: number;
	/** Cut to the room there is; `title` has it whole. */
	name: string;
	note: string;
	title: string;
	year?: number;
}

/** Who was learned from → who learned. */
export interface SpreadEdgeView {
	from: string;
	to: string;
	/** Path from the one to the other. */
	d: string;
	/** Path of the arrowhead. */
	head: string;
	year?: number;
}

/** One drawing: a large graph is cut between branches, and the practice heads each piece. */
export interface SpreadPieceView {
	width: number;
	height: number;
	nodes: SpreadNodeView[];
	edges: SpreadEdgeView[];
}

/** A copy as a row of the table that says what the graph shows. */
export interface SpreadRowView {
	key: string;
	/** Key of whom it learned from: a copy or the practice. */
	fromKey: string;
	place: LinkView;
	where: string;
	since: string;
	from: LinkView;
	/** “bản thứ hai” */
	generation: string;
	freshness: FreshnessView;
	sample: boolean;
}

export interface SpreadGraphView {
	label: string;
	pieces: SpreadPieceView[];
	rows: SpreadRowView[];
}

export interface SpreadYearsView {
	rows: { year: string; begun: number; total: number }[];
	/** Longest bar. */
	most: number;
	undated?: string;
}

/** A block of the practice as its copies took it. */
export interface BlockChangeView {
	block: LinkView;
	partText: string;
	/** “2 nơi đổi, 1 nơi giữ, 3 nơi không nói” */
	countText: string;
	changes: ChangeView[];
}

export interface ChangeView {
	what: string;
	why?: string;
	place: LinkView;
}

export interface SpreadView {
	/** Sentences over the graph: how many, how many still run, who learned from copies. */
	summary: string[];
	graph: SpreadGraphView;
	slider?: YearsView;
	years: SpreadYearsView;
	blocks: BlockChangeView[];
	elsewhere: ChangeView[];
	repeated: { text: string; tellers: LinkView[] }[];
}

/** The page of a practice. */
export interface PracticePageView extends PracticeView {
	/** Missing where nobody copied it yet. */
	spread?: SpreadView;
}

export interface TileView {
	id: string;
	/** One or two lines. */
	name: string[];
	href: string;
	column: number;
	row: number;
	count: number;
	level: TileLevel;
	/** Count by year for the slider, “2024:1 2025:2 -:1”. */
	tally: string;
}

export interface IslandView {
	id: string;
	name: string[];
	href: string;
	column: number;
	row: number;
}

/** The tile cartogram of today's units, and the table that says the same. */
export interface CartogramView {
	label: string;
	columns: number;
	rows: number;
	tiles: TileView[];
	islands: IslandView[];
	slider?: YearsView;
	table: {
		caption: string;
		/** Years, or what else is counted. */
		heads: string[];
		/** `undated` only where the heads are years. */
		rows: { id: string; place: LinkView; cells: number[]; undated?: number; total: number }[];
	};
	/** What the tiles leave out, and how they count. */
	notes: string[];
}

export interface LedgerLineView {
	link: LinkView;
	note: string;
	/** Records. */
	count: number;
	living: number;
}

export interface LedgerView {
	page: PageView;
	heading: TitleView;
	dek: string;
	totals: { count: number; text: string }[];
	/** What the totals leave out. */
	totalsNote: string;
	accounts: LinkView;
	cartogram: CartogramView;
	years: SpreadYearsView;
	practices: LedgerLineView[];
	practicesMore?: string;
	agencies: LedgerLineView[];
	states: { freshness: FreshnessView; count: number }[];
	latest: AdoptionRowView[];
	stopped: AdoptionRowView[];
	list: ListView;
}
