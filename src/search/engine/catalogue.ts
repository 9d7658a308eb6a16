/** Checks a catalogue that came over the network: a peer's may be broken or hostile, and must not break the page. */
import { KIND_FACET, SEARCH_FACETS, SEARCH_KINDS } from '../fields.ts';
import type { Catalogue, FacetColumn } from '../format.ts';

/** Sites with more pages, and texts with more letters, would keep a reader's device busy instead of searching. */
const MOST_PAGES = 50_000;
const MOST_LETTERS = 1000;

const DATE = /^(?:\d{4}(?:-\d{2}){0,2})?$/;
/** As ids stand in addresses. */
const ID = /^[\w-]+$/;

/** @throws `TypeError` when a part is missing, of another shape, or says what cannot be. */
export function catalogueOf(json: unknown): Catalogue {
	if (!isRecord(json)) throw new TypeError('Not a catalogue');
	const size = Array.isArray(json.paths) ? json.paths.length : -1;
	const sound =
		size <= MOST_PAGES &&
		isShelf(json) &&
		areWords(json, size) &&
		areColumns(json, size) &&
		areFacets(json.facets, size);
	if (!sound) throw new TypeError('A catalogue of another shape');
	// Every part was looked at above.
	return json as unknown as Catalogue;
}

function isShelf({ format, build, shards }: Record<string, unknown>): boolean {
	return (
		typeof format === 'number' &&
		typeof build === 'string' &&
		/^[0-9a-f]+$/.test(build) &&
		isTexts(shards) &&
		isAscending(shards)
	);
}

/** Numbers that cannot be would make words of every site weigh wrong. */
function areWords({ keys, counts }: Record<string, unknown>, size: number): boolean {
	if (typeof keys !== 'string' || !Array.isArray(counts)) return false;
	const all = keys === '' ? [] : keys.split(' ');
	return (
		counts.length === all.length &&
		counts.every((count) => isBelow(count, size + 1)) &&
		all.every(isShort) &&
		isAscending(all)
	);
}

function areColumns(json: Record<string, unknown>, size: number): boolean {
	const { paths, titles, names, dates, where, wheres, samples } = json;
	return (
		[paths, titles, names, dates].every((column) => isTexts(column) && column.length === size) &&
		isTexts(dates) &&
		dates.every((date) => DATE.test(date)) &&
		isTexts(wheres) &&
		Array.isArray(where) &&
		where.length === size &&
		where.every((number) => isBelow(number, wheres.length)) &&
		Array.isArray(samples) &&
		samples.every((page) => isBelow(page, size))
	);
}

function areFacets(facets: unknown, size: number): boolean {
	if (!isRecord(facets)) return false;
	const kinds = facets[KIND_FACET];
	return (
		SEARCH_FACETS.every((name) => isColumn(facets[name], size)) &&
		isRecord(kinds) &&
		isTexts(kinds.values) &&
		kinds.values.every((id) => SEARCH_KINDS.some((kind) => kind === id))
	);
}

function isColumn(column: unknown, size: number): column is FacetColumn {
	if (!isRecord(column)) return false;
	const { values, rows } = column;
	if (!isTexts(values) || !values.every((id) => ID.test(id))) return false;
	const isOne = (number: unknown) => isBelow(number, values.length);
	return (
		Array.isArray(rows) &&
		rows.length === size &&
		rows.every((row) => row === null || (Array.isArray(row) ? row.every(isOne) : isOne(row)))
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
	return Array.isArray(value) && value.every(isShort);
}

function isShort(value: unknown): value is string {
	return typeof value === 'string' && value.length <= MOST_LETTERS;
}

/** Whether it is a whole number from 0 to before `end`. */
function isBelow(value: unknown, end: number): boolean {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < end;
}

function isAscending(texts: readonly string[]): boolean {
	return texts.every((text, at) => at === 0 || (texts[at - 1] ?? '') < text);
}
