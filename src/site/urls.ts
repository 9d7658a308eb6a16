/** Every address of the site. Segments are Vietnamese without marks and never change. */
import type { BoardStage } from '../domain/plan-board/items.ts';
import type { Kind, Level, Subject } from '../domain/values.ts';

/** Where the site is mounted, with a slash at both ends. */
export const BASE: string = withSlash(import.meta.env?.BASE_URL ?? '/');

function withSlash(base: string): string {
	return base.endsWith('/') ? base : `${base}/`;
}

const page = (...segments: string[]): string =>
	`${BASE}${segments.map((part) => `${part}/`).join('')}`;
const file = (...segments: string[]): string => `${BASE}${segments.join('/')}`;

/** Root segment of each kind's list and entries. */
export const KIND_SEGMENTS = {
	exemplar: 'guong',
	practice: 'mo-hinh',
	adoption: 'nhan-rong',
	story: 'tin-bai',
	document: 'van-ban',
	plan: 'ke-hoach',
} as const satisfies Record<Kind, string>;

/** Segment of each stage of a plan's board. */
const BOARD_SEGMENTS = {
	registered: 'dang-ky',
	nurtured: 'boi-duong',
	recognised: 'cong-nhan',
	replicated: 'nhan-rong',
} as const satisfies Record<BoardStage, string>;

/** Where the search index and its words are below a site: the same on every site, so that peers find each other's. */
export const SEARCH_INDEX_FOLDER = 'tim-kiem/chi-muc/';
export const WORDS_FILE = 'tim-kiem/tu-vung.json';

export const urls = {
	home: () => page(),
	list: (kind: Kind, pageNumber = 1) => numbered(page(KIND_SEGMENTS[kind]), pageNumber),
	entry: (kind: Kind, agency: string, slug: string) => page(KIND_SEGMENTS[kind], agency, slug),
	/** What one cell of a plan's board counts; `column` is its level and subject, `commune-household`. */
	boardCell: (agency: string, plan: string, stage: BoardStage, year: number, column: string) =>
		page(KIND_SEGMENTS.plan, agency, plan, 'bang', BOARD_SEGMENTS[stage], String(year), column),
	/** Everything that a plan's board counts, as CSV. */
	boardCsv: (agency: string, plan: string) => file(KIND_SEGMENTS.plan, agency, plan, 'bang.csv'),
	/** What a plan's conference prints of those recognised under it. */
	conference: (agency: string, plan: string) => page(KIND_SEGMENTS.plan, agency, plan, 'hoi-nghi'),
	/** Steps of a plan that have a day, as iCalendar. */
	planCalendar: (agency: string, plan: string) =>
		file(KIND_SEGMENTS.plan, agency, plan, 'lich.ics'),
	/** Entries that nobody has checked, or not for a year. */
	toVerify: (pageNumber = 1) => numbered(page('can-xac-minh'), pageNumber),
	/** Entries that have stopped, with the reason. */
	stopped: (pageNumber = 1) => numbered(page('da-dung'), pageNumber),
	/** Copies told so fully that the next place can learn from them. */
	fullAccounts: (pageNumber = 1) => numbered(page('nhan-rong', 'ke-du'), pageNumber),
	agencies: () => page('co-quan'),
	agency: (id: string, pageNumber = 1) => numbered(page('co-quan', id), pageNumber),
	/** Form to print and sign before somebody is published. */
	consentForm: (agency: string) => page('co-quan', agency, 'phieu-dong-y'),
	fields: () => page('linh-vuc'),
	field: (id: string, pageNumber = 1) => numbered(page('linh-vuc', id), pageNumber),
	movements: () => page('phong-trao'),
	movement: (id: string, pageNumber = 1) => numbered(page('phong-trao', id), pageNumber),
	places: () => page('dia-phuong'),
	/** `slug` as the places module gives it: `lao-cai`, or `yen-bai-truoc-2025` for a unit of before. */
	place: (slug: string, pageNumber = 1) => numbered(page('dia-phuong', slug), pageNumber),
	columns: () => page('chuyen-muc'),
	column: (id: string, pageNumber = 1) => numbered(page('chuyen-muc', id), pageNumber),
	awards: () => page('danh-hieu'),
	award: (id: string, pageNumber = 1) => numbered(page('danh-hieu', id), pageNumber),
	levels: () => page('cap'),
	level: (id: Level, pageNumber = 1) => numbered(page('cap', id), pageNumber),
	subjects: () => page('doi-tuong'),
	subject: (id: Subject, pageNumber = 1) => numbered(page('doi-tuong', id), pageNumber),
	years: () => page('nam'),
	year: (year: number, pageNumber = 1) => numbered(page('nam', String(year)), pageNumber),
	blocks: () => page('khoi'),
	block: (id: string) => page('khoi', id),
	needs: () => page('van-de'),
	need: (id: string, pageNumber = 1) => numbered(page('van-de', id), pageNumber),
	/** Practices (`agency/slug`) side by side. */
	compare: (keys: readonly string[] = []) =>
		`${page('so-sanh')}${keys.length === 0 ? '' : `?m=${keys.join(',')}`}`,
	/** What is compared of a practice, as JSON. */
	compareData: (key: string) => `${page(KIND_SEGMENTS.practice, ...key.split('/'))}so-sanh.json`,
	/** Where an adopter tells of its copy; with a practice (`agency/slug`), of which. */
	tellAdoption: (key = '') => `${page('toi-da-lam-theo')}${key === '' ? '' : `?m=${key}`}`,
	statistics: () => page('thong-ke'),
	/** Starts from a reader's problem; answers stand behind `#`, so that no server ever sees them. */
	findPractice: () => page('tim-mo-hinh'),
	findPracticeData: () => file('tim-mo-hinh', 'mo-hinh.json'),
	/** Readiness check and draft of a plan to copy a practice. */
	adopt: (agency: string, slug: string) => page(KIND_SEGMENTS.practice, agency, slug, 'lam-theo'),
	/** Form on which one holds oneself against the criteria of a plan. */
	selfAssessment: (agency: string, plan: string) =>
		page(KIND_SEGMENTS.plan, agency, plan, 'tu-danh-gia'),
	search: (query = '') =>
		`${page('tim-kiem')}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`,
	glossary: (term = '') => `${page('thuat-ngu')}${term === '' ? '' : `#${term}`}`,
	guide: () => page('huong-dan'),
	guideCodes: (code = '') => `${page('huong-dan', 'kiem-tra')}${code === '' ? '' : `#${code}`}`,
	guideFields: (kind = '') => `${page('huong-dan', 'truong')}${kind === '' ? '' : `#${kind}`}`,
	guideComponents: () => page('huong-dan', 'thanh-phan'),
	guideTools: () => page('huong-dan', 'cong-cu'),
	/** What was published, changed, corrected, day by day. */
	changes: () => page('moi-cap-nhat'),
	about: () => page('gioi-thieu'),
	/** Where the public nominates; with an agency, the line of its office there. */
	nominate: (agency = '') => `${page('de-cu')}${agency === '' ? '' : `#${anchors.office(agency)}`}`,
	/** Where mistakes, corrections and withdrawals are asked for. */
	feedback: () => `${page('gioi-thieu')}#gop-y`,
	privacy: () => page('quyen-rieng-tu'),
	accessibility: () => page('tiep-can'),
	rss: (list: string) => `${list}rss.xml`,
	jsonFeed: (list: string) => `${list}feed.json`,
	/** Share card of an entry, below the entry's own address. */
	shareCard: (entry: string) => `${entry}anh-chia-se.png`,
	/** Share card of pages that are not one entry. */
	siteCard: () => file('anh-chia-se.png'),
	weaveFile: (name: string) => file('hoa-van', `${name}.svg`),
	attachments: () => page('tep'),
	/** File beside an entry, offered for download. */
	attachment: (agency: string, kind: Kind, slug: string, name: string) =>
		file('tep', agency, KIND_SEGMENTS[kind], slug, name),
	searchIndex: () => `${BASE}${SEARCH_INDEX_FOLDER}`,
	suggestions: () => file('tim-kiem', 'goi-y.json'),
	favicon: () => file('favicon.svg'),
	manifest: () => file('manifest.webmanifest'),
} as const;

/** Page n of a list: the list's own address for the first page. */
function numbered(list: string, pageNumber: number): string {
	return pageNumber === 1 ? list : `${list}trang/${pageNumber}/`;
}

/** Lists of an exemplar's record, as ids of their rows begin. */
const RECORD_WORDS = {
	ratings: 'xep-loai',
	recognitions: 'cong-nhan',
	awards: 'khen-thuong',
	initiatives: 'sang-kien',
	media: 'bao-dai',
	contributions: 'dong-gop',
} as const;

/** Address of a fact's row, a source's row, a criterion on its own page. */
export const anchors = {
	fact: (id: string) => `so-lieu-${id}`,
	source: (id: number) => `nguon-${id}`,
	criterion: (set: string, id: string) => `tieu-chi-${set}-${id}`,
	/** A row of an exemplar's record, by its list and place there. */
	record: (list: keyof typeof RECORD_WORDS, index: number) => `${RECORD_WORDS[list]}-${index + 1}`,
	/** Office of an agency that takes nominations. */
	office: (agency: string) => `gui-${agency}`,
	/** A day in the history of an entry, on its own page. */
	change: (day: string) => `lich-su-${day}`,
	/** Spread of a practice on its own page. */
	spread: () => 'lan-toa',
	/** How an exemplar stands against the criteria of its plans. */
	criteria: () => 'doi-chieu',
	facets: () => 'loc',
	main: () => 'noi-dung',
} as const;

/** Ids of the sections of a plan's page, so that one can be pointed to: “…/ke-hoach-2021-2025/#tieu-chi”. */
export const PLAN_ANCHORS = {
	board: 'bang',
	gaps: 'con-thieu',
	roadmap: 'lo-trinh',
	tree: 'cay-ke-hoach',
	criteria: 'tieu-chi',
	duties: 'ai-lam-gi',
	registrations: 'dang-ky',
	exemplars: 'guong',
	practices: 'mo-hinh',
} as const;

/** Ids that the frame of a page has taken: headings of articles must not repeat them. */
export const FRAME_IDS: readonly string[] = [
	anchors.main(),
	anchors.facets(),
	'q',
	'tim-kiem-du-lieu',
];

/** Absolute address of a path of this site. */
export function absolute(path: string, siteUrl: string): string {
	return new URL(path, siteUrl).href;
}
