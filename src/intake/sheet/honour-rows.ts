/** Rows of recognitions, yearly ratings and awards as items of an exemplar's front matter. */
import { LAST_DISTRICT_DAY } from '../../domain/values.ts';
import { dateOf } from './cell-values.ts';
import { COLUMNS, type ColumnId } from './columns.ts';
import type { DataRow } from './data-rows.ts';
import type { Item, MatchRule } from './match.ts';
import { dateNotAfter, given } from './registration-rows.ts';
import { missingCell, type RowProblem, type RowReader, rowReader } from './row-reader.ts';
import type { SheetKind } from './sheet-kinds.ts';
import type { Shelf } from './shelf.ts';
import { cellText } from './table.ts';
import { HOLDER_LIST, LEVEL_LIST, RATING_LIST } from './value-words.ts';

export type HonourKind = Exclude<SheetKind, 'registrations'>;

export interface HonourOptions {
	shelf: Shelf;
	today: string;
	problems: RowProblem[];
}

/** What a row gives an exemplar, still to be found by `slug` or `name`. */
export interface Honour {
	reader: RowReader;
	slug: string | undefined;
	name: string | undefined;
	items: readonly Item[];
}

const LONGEST_NAME = 300;

/** Reads one row. An empty list of items means that the row was refused, or gives nothing. */
export function readHonour(row: DataRow, kind: HonourKind, options: HonourOptions): Honour {
	const reader = rowReader(row, options.problems);
	const slug = reader.text('slug', LONGEST_NAME);
	const name = reader.text('name', LONGEST_NAME);
	if (slug === undefined && name === undefined)
		reader.refuse('name', {
			message: 'Dòng này không ghi của điển hình nào.',
			advice: 'Hãy ghi tên điển hình, hoặc mã mục.',
		});
	const items = READERS[kind](reader, options);
	return { reader, slug, name, items: reader.isFine() ? items : [] };
}

type ReadItems = (reader: RowReader, options: HonourOptions) => Item[];

const READERS: Record<HonourKind, ReadItems> = {
	recognitions: readRecognition,
	ratings: readRatings,
	awards: readAward,
};

function readRecognition(reader: RowReader, { shelf, today }: HonourOptions): Item[] {
	const { decision, date: decided } = readDecision(reader);
	const date = dateNotAfter(reader, today) ?? decided;
	const level = reader.word('level', LEVEL_LIST);
	const year = reader.year('year');
	const plan = reader.word('plan', shelf.planList);
	const issuer = reader.text('issuer', 200);
	if (level === undefined) demand(reader, 'recognitions', 'level');
	if (date === undefined) demand(reader, 'recognitions', 'date');
	if (issuer === undefined) demand(reader, 'recognitions', 'issuer');
	if (level === 'district' && date !== undefined && date > LAST_DISTRICT_DAY)
		reader.refuse('level', {
			message: 'Từ ngày 1/7/2025 không còn cấp huyện.',
			advice: 'Hãy xem lại cấp hoặc ngày công nhận.',
		});
	const own = year === undefined || String(year) === date?.slice(0, 4) ? undefined : year;
	return [given({ level, date, year: own, issuer, decision, plan })];
}

function readRatings(reader: RowReader): Item[] {
	const { decision } = readDecision(reader);
	const of = reader.word('of', HOLDER_LIST);
	const issuer = reader.text('issuer', 200);
	const rest = { of: of === 'self' ? undefined : of, issuer, decision };
	const spread = reader.row.columns.filter(
		({ id, variant }) => id === 'rating' && variant !== undefined,
	);
	if (spread.length > 0)
		return spread.flatMap((column) => {
			const rating = reader.wordIn(column, RATING_LIST);
			return rating === undefined ? [] : [given({ year: Number(column.variant), rating, ...rest })];
		});
	const year = reader.year('year');
	const rating = reader.word('rating', RATING_LIST);
	if (year === undefined) demand(reader, 'ratings', 'year');
	if (rating === undefined) demand(reader, 'ratings', 'rating');
	return [given({ year, rating, ...rest })];
}

function readAward(reader: RowReader, { shelf, today }: HonourOptions): Item[] {
	const { decision, date: decided } = readDecision(reader);
	const date = dateNotAfter(reader, today) ?? decided;
	const of = reader.word('of', HOLDER_LIST);
	const year = reader.year('year');
	const own = year === undefined || String(year) === date?.slice(0, 4) ? undefined : year;
	const written = reader.text('award', 200);
	if (written === undefined) demand(reader, 'awards', 'award');
	const named = written === undefined ? {} : awardNamed(reader, written, shelf);
	const issuer = reader.text('issuer', 200);
	const note = reader.text('note', 300);
	return [
		given({
			...named,
			issuer,
			date,
			year: own,
			decision,
			of: of === 'self' ? undefined : of,
			note,
		}),
	];
}

/** The award of the shared list; a form of praise that the list does not know keeps its own name. */
function awardNamed(reader: RowReader, written: string, { awardList }: Shelf): Item {
	const award = awardList.find(written);
	if (award !== undefined) return { award };
	const near = awardList.near(written).map((name) => `“${name}”`);
	if (near.length > 0)
		reader.refuse('award', {
			message: 'Danh mục khen thưởng không có tên này.',
			found: written,
			advice: `Có phải ${near.join(' hay ')} không? Hãy ghi đúng tên trong danh mục.`,
		});
	return { name: written };
}

const WITH_DATE = /^(.*?)[\s,;(]*ngày\s+(\d.*?)\)?$/iu;

/** “12/QĐ-UBND ngày 18/12/2025” holds the date as well. */
function readDecision(reader: RowReader): { decision?: string; date?: string } {
	const written = reader.text('decision', 160);
	if (written === undefined) return {};
	const [, number = '', day = ''] = WITH_DATE.exec(written) ?? [];
	const date = dateOf(day);
	const text = cellText((date === undefined ? written : number).replace(/^số\s*:?\s*/iu, ''));
	if (text.length > 80)
		reader.refuse('decision', {
			message: 'Số quyết định dài quá 80 ký tự.',
			found: `${text.slice(0, 60)}…`,
			advice: 'Hãy chỉ ghi số, ký hiệu.',
		});
	return { ...(text === '' ? {} : { decision: text }), ...(date === undefined ? {} : { date }) };
}

function demand(reader: RowReader, kind: HonourKind, id: ColumnId): void {
	const column = COLUMNS[kind].find((one) => one.id === id);
	if (column !== undefined && !reader.isRefused(id)) reader.refuse(id, missingCell(column));
}

const yearOf = ({ year, date }: Item): string | undefined =>
	year === undefined ? date?.toString().slice(0, 4) : String(year);

/** Same year as far as both say, and not two decisions of two days. */
function isSameOccasion(sheet: Item, file: Item): boolean {
	const years = [sheet.year, file.year].filter((year) => year !== undefined);
	const dates = [sheet.date, file.date].filter((date) => date !== undefined);
	const isOneYear =
		years.length === 2
			? years[0] === years[1]
			: dates.length === 2
				? String(dates[0]).slice(0, 4) === String(dates[1]).slice(0, 4)
				: new Set([sheet, file].flatMap((item) => yearOf(item) ?? [])).size < 2;
	const isOneDay = dates.length < 2 || isWithin(dates[0], dates[1]) || isWithin(dates[1], dates[0]);
	const differs = (key: string) =>
		sheet[key] !== undefined && file[key] !== undefined && sheet[key] !== file[key];
	return isOneYear && (isOneDay || !differs('decision')) && !differs('plan');
}

/** Whether a date that may be known only to the year or month holds the other. */
function isWithin(wide: string | number | undefined, exact: string | number | undefined): boolean {
	return wide === exact || String(exact).startsWith(`${wide}-`);
}

/** How an item of a sheet is found again among those that an exemplar has. */
export const HONOUR_RULES: Record<HonourKind, MatchRule> = {
	recognitions: { identity: ({ level }) => [level], defaults: {}, isSameOccasion },
	ratings: {
		identity: ({ year, of }) => [year, of],
		defaults: { of: 'self' },
		isSameOccasion: () => true,
	},
	awards: {
		identity: ({ award, name, of }) => [award ?? name, of],
		defaults: { of: 'self' },
		isSameOccasion,
	},
};
