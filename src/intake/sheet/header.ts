/** Finds the row of column names in a table, below titles and over one or two lines, and tells which column is which. */

import { SUBJECTS } from '../../domain/values.ts';
import { SUBJECT } from '../../site/labels/values.ts';
import { foldedWords } from '../../text/fold.ts';
import { isOneEditApart } from '../../text/nearest.ts';
import { COLUMNS, type Column, type ColumnId } from './columns.ts';
import { dataRows } from './data-rows.ts';
import type { Header, HeaderColumn } from './header-columns.ts';
import type { SheetKind } from './sheet-kinds.ts';
import { type Cell, cellText, type Table, withMergesFilled } from './table.ts';

/** How far down column names are looked for. */
const DEPTH = 30;

/** A column's name must be this long before one wrong letter is forgiven. */
const FORGIVING_LENGTH = 6;

/** The header that names the most columns of this kind, at least two; `undefined` when no row does. */
export function findHeader(table: Table, kind: SheetKind): Header | undefined {
	const rows = withMergesFilled(table);
	let best: Header | undefined;
	for (let row = 0; row < Math.min(DEPTH, rows.length); row++)
		for (const height of [1, 2]) {
			const header = headerAt(rows, { row, height, kind });
			if (header.columns.length > Math.max(1, best?.columns.length ?? 0)) best = header;
		}
	return best;
}

/** The columns that the kind cannot do without and the table lacks. */
export function missingColumns(table: Table, header: Header, kind: SheetKind): Column[] {
	const has = (id: ColumnId) => header.columns.some((column) => column.id === id);
	const isSpread = header.columns.some(
		({ id, variant }) => id === 'count' && variant !== undefined,
	);
	const saysSubject = () =>
		isSpread || dataRows(table, header).some(({ group }) => group !== undefined);
	return COLUMNS[kind].filter(({ id, required }) => {
		if (id === 'name') return !has('slug') && !has('name');
		if (required !== true || has(id)) return false;
		return kind !== 'registrations' || id !== 'subject' || !saysSubject();
	});
}

interface Place {
	row: number;
	height: number;
	kind: SheetKind;
}

function headerAt(rows: readonly Cell[][], { row, height, kind }: Place): Header {
	const top = (rows[row] ?? []).map(cellText);
	const low = height === 2 ? (rows[row + 1] ?? []).map(cellText) : [];
	const groups = groupsOf(top, Math.max(top.length, low.length));
	const columns: HeaderColumn[] = [];
	const unknown: { index: number; text: string }[] = [];
	for (const [index, group] of isBelow(low, groups) ? groups.entries() : []) {
		const own = height === 2 ? (low[index] ?? '') : '';
		const above = height === 2 ? group : (top[index] ?? '');
		const texts = own === '' || own === above ? [above] : [own, `${above} ${own}`, above];
		const found = texts.map((text) => recognise(text, kind)).find((one) => one !== undefined);
		const text = texts[0] ?? '';
		const isTaken = columns.some(
			({ id, variant }) => id === found?.id && variant === found.variant,
		);
		if (found !== undefined && !isTaken) columns.push({ ...found, index, text });
		else if (text !== '') unknown.push({ index, text });
	}
	const titles = rows
		.slice(0, row)
		.map((line) => [...new Set(line.map(cellText))].join(' ').trim());
	return { columns, unknown, firstRow: row + height, titles };
}

/** Each cell's name with those of empty cells taken from the left: a group stands over the columns to its right. */
function groupsOf(top: readonly string[], length: number): string[] {
	let group = '';
	return Array.from({ length }, (_, index) => {
		group = top[index] || group;
		return group;
	});
}

/** Whether a line can be the lower one of two: its own words stand only below names that span several columns. */
function isBelow(low: readonly string[], groups: readonly string[]): boolean {
	return low.every((text, index) => {
		const group = groups[index] ?? '';
		const spans = group === groups[index - 1] || group === groups[index + 1];
		return text === '' || group === '' || text === group || spans;
	});
}

/** Column names without marks, punctuation, what stands in brackets, nor “(1)”. */
function headerKey(text: string): string {
	return foldedWords(text.replace(/\([^)]*\)/g, ' ')).join(' ');
}

function recognise(text: string, kind: SheetKind): { id: ColumnId; variant?: string } | undefined {
	const key = headerKey(text);
	if (key === '') return undefined;
	const spread = spreadColumn(key, kind);
	if (spread !== undefined) return spread;
	const isNamed = (test: (name: string) => boolean) =>
		COLUMNS[kind].find(({ header, aliases }) => [headerKey(header), ...aliases].some(test));
	const exact = isNamed((name) => name === key);
	if (exact !== undefined) return { id: exact.id };
	if (key.length < FORGIVING_LENGTH) return undefined;
	const near = isNamed((name) => name.length >= FORGIVING_LENGTH && isOneEditApart(name, key));
	return near === undefined ? undefined : { id: near.id };
}

/** “Số tập thể” of registrations and “Xếp loại 2025” of ratings: a value for each column. */
function spreadColumn(key: string, kind: SheetKind): { id: ColumnId; variant: string } | undefined {
	if (kind === 'ratings') {
		const year = /^(?:xep loai |nam |ket qua )*((?:19|20)\d{2})$/.exec(key)?.[1];
		return year === undefined ? undefined : { id: 'rating', variant: year };
	}
	if (kind !== 'registrations') return undefined;
	const word = key.replace(/^(?:so luong|so|doi tuong) /, '');
	const subject = SUBJECTS.find((id) => subjectHeaders(id).includes(word));
	return subject === undefined ? undefined : { id: 'count', variant: subject };
}

const SHORT_HEADERS: Readonly<Record<string, readonly string[]>> = {
	household: ['ho'],
	'production-unit': ['co so san xuat'],
	cooperative: ['htx'],
};

function subjectHeaders(id: (typeof SUBJECTS)[number]): readonly string[] {
	return [headerKey(SUBJECT[id]), ...(SHORT_HEADERS[id] ?? [])];
}
