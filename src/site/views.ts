/** Views: everything a page shows, decided and formatted. `src/data/` makes them, components only lay them out. */
import type { Outcome } from '../domain/criteria/verdict.ts';
import type { StepState } from '../domain/plan-board/roadmap.ts';
import type { SearchParameter } from '../domain/search-parameters.ts';
import type { Evidence, Freshness, Kind, State } from '../domain/values.ts';

/** A headline cut into clauses; each clause has its compounds bound with no-break spaces. */
export interface TitleView {
	text: string;
	clauses: string[];
}

export interface LinkView {
	text: string;
	/** Missing where the thing has no page here. */
	href?: string;
	/** Soft words after the link. */
	note?: string;
	/** Id of its row, where something points to it. */
	id?: string;
	/** Number shown beside it (facets, needs). */
	count?: number;
	current?: boolean;
}

/** The woven cover: drawn in the page (`svg`, trusted, made by our own weave) or loaded from a file (`src`). */
export interface CoverView {
	shape: 'mirror' | 'cloth' | 'patch';
	svg?: string;
	src?: string;
	width: number;
	height: number;
}

export interface FreshnessView {
	state: Freshness;
	/** “Đang chạy, kiểm 12/10/2026” or in lists “Đang chạy”. */
	text: string;
	/** One sentence for the margin: what was checked when, by whom. */
	detail: string;
}

export interface GradeView {
	grade: Evidence;
	/** Filled squares, 0 to 4. */
	filled: number;
	text: string;
}

export interface FactView {
	id: string;
	qualifier?: string;
	value: string;
	unit: string;
	/** Reads on from value and unit; ends with “; trước đó …” where there is a before. */
	what: string;
	period?: string;
	grade: GradeView;
	sources: number[];
	perUnit?: string;
	note?: string;
}

export interface SourceView {
	id: number;
	/** “Báo Tiền Phong, 18/9/2025” */
	lead: string;
	title: string;
	href?: string;
}

/** A point of the recognition timeline. `honoured` is only for awards under the law. */
export interface KnotView {
	/** Id by which a proof points to it. */
	id?: string;
	style: 'stage' | 'given' | 'honoured' | 'revoked';
	dateText: string;
	datetime?: string;
	title: string;
	href?: string;
	details: string[];
	sources: number[];
}

export interface PhotoView {
	/** Astro image metadata or a URL, as `src` of astro:assets' Picture. */
	image: unknown;
	alt: string;
	caption?: string;
	credit: string;
	portrait: boolean;
}

export interface AttachmentView {
	title: string;
	href: string;
	/** “.docx, 18 KB” */
	detail: string;
	licence: string;
}

export interface ContactView {
	office: string;
	phone?: string;
	email?: string;
	address?: string;
}

/** One row of a list, a card, a search result. */
export interface CardView {
	kind: Kind;
	/** “Gương · Ứng phó thiên tai” */
	kindText: string;
	href: string;
	title: TitleView;
	summary: string;
	where: string;
	cover?: CoverView;
	/** Stories: date in place of a cover. */
	day?: { big: string; small: string; datetime?: string };
	freshness?: FreshnessView;
	foot: string[];
	sample: boolean;
	/** Practices alone: what the toggle “So sánh” chooses. */
	compare?: CompareChoice;
}

/** A practice as it is chosen to be compared. */
export interface CompareChoice {
	/** `agency/slug` */
	key: string;
	name: string;
}

export interface TombstoneView {
	text: string;
	onText: string;
	next: LinkView;
}

/** What every page says of the site itself: from `site.yaml`. */
export interface SiteView {
	name: string;
	tagline: string;
	/** Licence of the content. */
	licence: LinkView;
	/** Where corrections and requests to take down go. */
	contact: ContactView;
}

/** What every page's document head and frame need. */
export interface PageView {
	/** Without the site's name. */
	title: string;
	description: string;
	/** Path of the page, `/guong/…/`; canonical and og:url follow. */
	path: string;
	/** Section that is current in the navigation, its path. */
	section?: string;
	crumbs: LinkView[];
	/** Slug and field that weave the selvedge. */
	selvedge: { slug: string; field: string };
	sample: boolean;
	noindex?: boolean;
	/** Path of the 1200 × 630 share card, where there is one. */
	card?: { path: string; alt: string };
	/** Objects written as JSON-LD. */
	jsonLd: object[];
	feeds: { title: string; rss: string; json: string }[];
	ogType: 'website' | 'article';
	preview?: boolean;
	/** Search metadata of the page; missing means that the page is not indexed. */
	search?: SearchMetaView;
}

/** Facets of the search by the name of their parameter in the address. */
export type SearchFacet = SearchParameter;

/** What the search index learns of a page besides its text; '' for what it has not. */
export interface SearchMetaView {
	kind: Kind | 'page';
	title: string;
	/** What the thing is called, where its headline says something else. */
	name: string;
	summary: string;
	agency: string;
	/** Place of now and then in a few words. */
	where: string;
	date: string;
	/** Whether its content is invented. */
	sample: boolean;
	/** Ids by facet; the kind stands for itself. */
	facets: Partial<Record<SearchFacet, string[]>>;
	/** The last three find the page and never show: other names of the thing itself, … */
	aliases: string[];
	/** … names of its place, of now and then, … */
	places: string[];
	/** … names of its field, movement and needs, and what else people call them. */
	topics: string[];
}

/** What the search page knows beside the index: words for ids, and words that are used for each other. */
export interface SearchWordsView {
	/** Name of the site, as its peers show it. */
	site: string;
	/** Words of values by facet and id; what every site calls alike is left out. */
	labels: Partial<Record<SearchFacet, Record<string, string>>>;
	/** Groups of an abbreviation and what it stands for. */
	abbreviations: string[][];
	/** Groups of words close in meaning. */
	synonyms: string[][];
}

/** One line under the search box: a place to go instead of searching. */
export interface SuggestionView {
	text: string;
	/** Kind, “Lĩnh vực”, “Địa phương” … */
	kind: string;
	href: string;
	/** Other words that bring it up. */
	also?: string[];
}

/** One change in words; a correction says what was corrected. */
export interface ChangeView {
	text: string;
	detail?: string;
}

/** The changes of one day, on the page of their entry. */
export interface HistoryDayView {
	/** Id to point to. */
	id: string;
	dateText: string;
	datetime: string;
	changes: ChangeView[];
}

/** The page of all changes: days, newest first, and what was changed on each. */
export interface ChangesView {
	page: PageView;
	days: {
		dateText: string;
		datetime: string;
		rows: { kind: Kind; kindText: string; title: string; href: string; changes: ChangeView[] }[];
		/** “Một bài đã gỡ”, never which one. */
		withdrawn?: string;
	}[];
}

/** Frame of an entry: shared by exemplars, practices, adoptions, stories. */
export interface EntryFrameView {
	page: PageView;
	kind: Kind;
	kindText: string;
	title: TitleView;
	dek: string;
	/** Lines under the dek: place now and then, field, agency. */
	where: string[];
	freshness?: FreshnessView;
	cover?: CoverView;
	photo?: PhotoView;
	photos: PhotoView[];
	facts: FactView[];
	sources: SourceView[];
	/** “Bài ngắn, còn thiếu: …; hẹn bổ sung …” */
	incomplete?: { missing: string[]; expected?: string };
	corrections: { dateText: string; text: string }[];
	/** Days on which it changed, newest first; none where it has not changed since it was published. */
	history: HistoryDayView[];
	state: State;
	publishedText?: string;
	updatedText?: string;
	agency: LinkView;
	fields: LinkView[];
	movements: LinkView[];
	places: LinkView[];
	/** Basis and licence. */
	basis?: { text: string; detail?: string };
	licence: LinkView;
	/** Ready to copy: how to cite the entry. */
	cite: string;
	report: LinkView;
	url: string;
	/** SVG of the QR code of `url`, for print. */
	qr: string;
	related: CardView[];
	stories: CardView[];
	commentWindow?: { open: boolean; text: string; office: ContactView };
}

/** An exemplar held against one criterion. */
export interface CriterionResultView {
	outcome: Outcome;
	outcomeText: string;
	/** The criterion as its plan has it, where it stands there. */
	criterion: LinkView;
	/** What counted, each with its rows of the record and the documents behind them. */
	evidence: { text: string; proofs: LinkView[] }[];
	/** How far one can rely on it; empty without evidence. */
	certainty: string;
	/** “Còn thiếu …”; empty when nothing is. */
	missing: string;
}

export interface SetResultView {
	heading: string;
	title: string;
	/** How many must be met, and how the outcomes count. */
	sum: string;
	criteria: CriterionResultView[];
}

export interface PlanResultView {
	plan: LinkView;
	/** In one line, read before it is opened. */
	sum: string;
	open: boolean;
	sets: SetResultView[];
}

export interface ExemplarView extends EntryFrameView {
	kind: 'exemplar';
	name: string;
	subjectText: string;
	why: string;
	position?: string;
	unit?: LinkView;
	leads?: LinkView;
	scopeText: string;
	traits: string[];
	period?: string;
	knots: KnotView[];
	ratings: { id?: string; year: number; text: string; detail?: string }[];
	initiatives: { id?: string; title: string; detail: string }[];
	media: { id?: string; text: string; href?: string; levelText: string }[];
	contributions: { id?: string; text: string; purpose: string; detail?: string }[];
	/** Held against the criteria of each plan it is considered under. */
	criteria: PlanResultView[];
	practices: CardView[];
	plans: LinkView[];
	difficulties: string[];
	support: { text: string; detail?: string }[];
	contact?: string;
	stopped?: string;
}

export interface StepView {
	title: string;
	text: string;
	who?: string;
	time?: string;
	papers: string[];
	sources: number[];
}

export interface CostView {
	caption: string;
	money: string;
	rows: { item: string; from: string; amount: string }[];
	/** Missing while a row has no recorded amount. */
	total?: string;
	note?: string;
}

/** A row of a list of adoptions. */
export interface AdoptionRowView {
	href: string;
	name: string;
	where: string;
	since?: string;
	summary: string;
	freshness: FreshnessView;
	stopped?: string;
	grade: GradeView;
	cover: CoverView;
	/** “học từ …” where it was not learned from the origin. */
	from?: LinkView;
	/** The practice, where the row stands away from it. */
	of?: LinkView;
	sample: boolean;
}

export interface BlockUseView {
	name: string;
	href: string;
	part: 'core' | 'adaptable';
	note?: string;
	/** “có trong 3 mô hình” */
	usedText: string;
}

export interface PracticeView extends EntryFrameView {
	kind: 'practice';
	name: string;
	compare: CompareChoice;
	owner: LinkView;
	period?: string;
	needs: LinkView[];
	problem: { text: string; fact?: FactView };
	steps: StepView[];
	core: string[];
	adaptable: string[];
	blocks: BlockUseView[];
	resources: { kindText: string; text: string; sources: number[] }[];
	cost?: CostView;
	/** Empty means that nobody has recorded any. */
	difficulties: string[];
	lessons: string[];
	/** Empty means “chưa xác định”. */
	conditions: { label: string; text: string }[];
	strengths: string[];
	attachments: AttachmentView[];
	visit?: { text: string; accepts: boolean };
	contact?: ContactView;
	exemplars: CardView[];
	adoptions: AdoptionRowView[];
	adoptionsText: string;
	/** Readiness check and draft of a plan. */
	adopt: LinkView;
	knots: KnotView[];
	plans: LinkView[];
	stopped?: string;
}

export interface AdoptionView extends EntryFrameView {
	kind: 'adoption';
	adopter: LinkView;
	practice: CardView;
	from?: LinkView;
	/** Copies that learned from this one. */
	taught: AdoptionRowView[];
	since?: string;
	kept: string[];
	blocksKept: LinkView[];
	changed: { what: string; why?: string }[];
	difficulties: string[];
	advice?: string;
	grade: GradeView;
	contact?: ContactView;
	stopped?: string;
	/** Whether the record tells enough for the next place to learn from. */
	account: AccountView;
	/** Results beside the original's, matched by id or label and by unit. */
	compare: ComparedResultView[];
}

/** What an adoption's record tells of what a full account tells. */
export interface AccountView {
	full: boolean;
	text: string;
	href: string;
	signs: { name: string; met: boolean }[];
}

/** A result here and at the origin; for one unit too, where both state it. */
export interface ComparedResultView {
	what: string;
	here: ComparedValueView;
	there: ComparedValueView;
}

export interface ComparedValueView {
	value: string;
	period?: string;
	perUnit?: string;
	grade: GradeView;
}

export interface StoryView extends EntryFrameView {
	kind: 'story';
	author: string;
	dateText: string;
	datetime: string;
	columns: LinkView[];
	exemplars: CardView[];
	practices: CardView[];
	attachments: AttachmentView[];
	republished?: { text: string; href?: string };
}

export interface DocumentView {
	page: PageView;
	kind: 'document';
	kindText: string;
	title: TitleView;
	typeText: string;
	/** “198/KH-SNgV” or the words for a blank. */
	numberText: string;
	numberBlank: boolean;
	dateText: string;
	dateBlank: boolean;
	asPrinted: string[];
	issuer: LinkView;
	jointIssuers: string[];
	signer?: string;
	summary: string;
	bases: LinkView[];
	parent?: LinkView;
	children: LinkView[];
	replaces: LinkView[];
	replacedBy?: LinkView;
	citedBy: LinkView[];
	recipients: string[];
	sections: { section: string; text: string }[];
	plan?: LinkView;
	attachments: AttachmentView[];
	sources: SourceView[];
	fields: LinkView[];
	movements: LinkView[];
	history: HistoryDayView[];
	cite: string;
	report: LinkView;
	url: string;
	qr: string;
	licence: LinkView;
}

export interface TargetCellView {
	/** `unset`: the plan leaves the cell blank; `target`: so many; `range`: between two numbers. */
	style: 'unset' | 'target' | 'range';
	text: string;
	min: number;
	max: number;
	/** Recognised in this cell, with an entry or by the registration sheet. */
	done: number;
	/** Counts of the stages that have any, each leading to what it counts; plain in totals. */
	counts?: LinkView[];
}

export interface CriterionView {
	id: string;
	text: string;
	section: string;
	/** “máy tự đối chiếu được: …” in a sentence, where there is a rule. */
	ruleText?: string;
}

export interface CriteriaSetView {
	id: string;
	title: string;
	lead: string;
	items: CriterionView[];
}

/** What was registered under a plan in one year. */
export interface RegistrationYearView {
	year: string;
	rows: { unit: string; whom: string; stage: string; date: string; count: string }[];
}

/** A plan of the family of plans, its document and who does the work. */
export interface PlanTreeView {
	role: 'parent' | 'self' | 'child';
	roleText: string;
	plan: LinkView;
	agency: LinkView;
	documents: LinkView[];
	/** “Cán bộ thi đua: Bộ phận thi đua của Văn phòng” */
	people: string[];
}

/** What one cell of a plan's board counts. */
export interface BoardListView {
	page: PageView;
	heading: string;
	plan: LinkView;
	/** Equals the number in the cell. */
	count: number;
	countText: string;
	target: string;
	cards: CardView[];
	/** Counted by the registration sheet, without an entry. */
	unnamed?: { count: number; text: string; rows: RegistrationYearView[] };
}

export interface PlanView {
	page: PageView;
	kind: 'plan';
	kindText: string;
	title: TitleView;
	summary: string;
	where: string;
	document: LinkView;
	agency: LinkView;
	parent?: LinkView;
	children: LinkView[];
	periodText: string;
	targets?: {
		caption: string;
		columns: string[];
		rows: { year: string; cells: TargetCellView[] }[];
		totals: TargetCellView[];
		note?: string;
		/** What was done outside the plan's own columns, in the order of the years. */
		extra: { year: string; column: string; counts: LinkView[] }[];
		/** Missing where nothing is counted yet. */
		csv?: LinkView;
	};
	/** What is missing so far, in sentences. */
	gaps: string[];
	roadmap: {
		year: string;
		idle: boolean;
		steps: { text: string; due?: string; state: StepState; stateText: string }[];
	}[];
	/** “Tính tới 21/11/2026: 5 việc đã làm, …” */
	roadmapSummary: string;
	calendar?: LinkView;
	tree: PlanTreeView[];
	duties: { who: string; section?: string; tasks: string[] }[];
	/** Form to hold oneself against the criteria. */
	selfAssessment: { text: string; href: string };
	/** Pack of a conference, where somebody was recognised. */
	conference?: { text: string; href: string };
	criteria: CriteriaSetView[];
	exemplars: CardView[];
	practices: CardView[];
	registrations: RegistrationYearView[];
	fields: LinkView[];
	movements: LinkView[];
	history: HistoryDayView[];
	cite: string;
	report: LinkView;
	url: string;
	qr: string;
	licence: LinkView;
}

/** One facet of a list: links to static pages, with counts. */
export interface FacetView {
	title: string;
	open: boolean;
	links: LinkView[];
}

export interface PagerView {
	current: number;
	last: number;
	previous?: string;
	next?: string;
	pages: { number: number; href: string; current: boolean }[];
}

/** A list page: all of a kind, or of one facet value, one page of it. */
export interface ListView {
	page: PageView;
	heading: TitleView;
	dek: string;
	/** Chips that say what is filtered, each leading back. */
	chosen: LinkView[];
	cards: CardView[];
	tombstones: TombstoneView[];
	facets: FacetView[];
	pager: PagerView;
	/** Extra facts of the facet, as label and text (a movement's dates, an award's law…). */
	notes: { label: string; text: string; href?: string }[];
	/** Words for an empty list, with a next step. */
	empty: { text: string; next: LinkView[] };
}

/** A plain index page: fields, agencies, places, documents by group… */
export interface IndexView {
	page: PageView;
	heading: TitleView;
	dek: string;
	groups: { title: string; links: LinkView[] }[];
}

export interface PlaceView extends ListView {
	/** Sentences on what happened on 2025-07-01. */
	history: string[];
	now: LinkView[];
	before: LinkView[];
	agencies: LinkView[];
	/** “Làm theo từ”: the newest copies made here. */
	copied: AdoptionRowView[];
}

export interface AgencyView extends ListView {
	about: string;
	placeText: string[];
	contact?: ContactView;
	formerNames: string[];
	predecessors: LinkView[];
	successor?: LinkView;
	blocText?: string;
	plans: CardView[];
	documents: CardView[];
	/** “Làm theo từ”: practices this agency copied. */
	copied: AdoptionRowView[];
	roles: { role: string; office: string }[];
	counts: { text: string; count: number; href?: string }[];
	/** What the public and the people written about may do here: nominate, consent. */
	takePart: LinkView[];
}

export interface BlockView {
	page: PageView;
	heading: TitleView;
	purpose: string;
	how: string[];
	papers: string[];
	pitfalls: string[];
	core: CardView[];
	adaptable: CardView[];
	/** “3 mô hình của 2 cơ quan” */
	reach: string;
	/** Papers of the practices that use it, and files to take along. */
	papersOf: BlockLessonView[];
	/** What copies changed in it, and why. */
	changedBy: BlockLessonView[];
	/** Difficulties of practices that must keep it. */
	hardAt: BlockLessonView[];
}

/** What one practice or copy teaches of a block. */
export interface BlockLessonView {
	from: LinkView;
	lines: string[];
	files: LinkView[];
}

export interface HomeView {
	page: PageView;
	front?: CardView;
	practices: CardView[];
	needs: LinkView[];
	/** Ways in for those who run emulation work: plans, documents, awards, how to write. */
	office: LinkView[];
	exemplars: CardView[];
	ledger: { dateText: string; title: string; href: string; freshness: FreshnessView }[];
	stories: CardView[];
	adoptions: AdoptionRowView[];
	counts: { text: string; count: number; href: string }[];
}

/** The page left behind by a withdrawn entry: no name, no photo. */
export interface TombstonePageView {
	page: PageView;
	heading: string;
	text: string;
	links: LinkView[];
}
