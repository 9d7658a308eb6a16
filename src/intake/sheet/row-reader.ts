/** Reads the cells of one row and keeps a note of each that is not understood, with its place and what to do. */

import { countOf, dateOf, yearIn } from './cell-values.ts';
import type { Column, ColumnId } from './columns.ts';
import type { HeaderColumn } from './header-columns.ts';
import { type Cell, cellAddress, cellText } from './table.ts';
import type { WordList } from './word-list.ts';

/** Something in a row that was not understood, or left out. */
export interface RowProblem {
	/** Worksheet, where the file has several. */
	sheet?: string;
	/** As the spreadsheet numbers it, from 1. */
	row: number;
	/** “cột “Xếp loại” (D12)”, where one cell is to blame. */
	column?: string;
	message: string;
	/** What the cell holds. */
	found?: string;
	advice: string;
}

/** One row of data below a header. */
export interface SheetRow {
	sheet?: string;
	/** From 0. */
	index: number;
	cells: readonly Cell[];
	/** The row before merged cells were filled down; a merged count is one count. */
	own: readonly Cell[];
	columns: readonly HeaderColumn[];
}

export interface Advice {
	message: string;
	advice: string;
	found?: string;
}

export interface RowReader {
	row: SheetRow;
	/** Whether nothing in the row has been refused so far. */
	isFine(): boolean;
	/** Whether a cell of this column has been refused: then nothing needs to be said of what it lacks. */
	isRefused(id: ColumnId): boolean;
	has(id: ColumnId): boolean;
	text(id: ColumnId, max: number): string | undefined;
	date(id: ColumnId): string | undefined;
	year(id: ColumnId): number | undefined;
	count(column: HeaderColumn): number | undefined;
	word(id: ColumnId, list: WordList): string | undefined;
	wordIn(column: HeaderColumn, list: WordList): string | undefined;
	/** Refuses the row because of a column, or as a whole. */
	refuse(id: ColumnId | undefined, advice: Advice): undefined;
}

/** A reader of one row that adds what it refuses to `problems`. */
export function rowReader(row: SheetRow, problems: RowProblem[]): RowReader {
	const before = problems.length;
	const columnOf = (id: ColumnId) =>
		row.columns.find((column) => column.id === id && column.variant === undefined);
	const cellOf = (id: ColumnId): Cell => {
		const column = columnOf(id);
		return column === undefined ? undefined : row.cells[column.index];
	};
	const refused = new Set<ColumnId>();
	const refuseAt = (column: HeaderColumn | undefined, advice: Advice): undefined => {
		if (column !== undefined) refused.add(column.id);
		problems.push(problemOf(row, column, advice));
	};
	const wordIn = (column: HeaderColumn, list: WordList) => {
		const found = cellText(row.cells[column.index]);
		if (found === '') return undefined;
		return list.find(found) ?? refuseAt(column, notInList(found, list));
	};
	const readDate = (id: ColumnId) => {
		const found = cellText(cellOf(id));
		return found === ''
			? undefined
			: (dateOf(cellOf(id)) ?? refuseAt(columnOf(id), notDate(found)));
	};
	return {
		row,
		isFine: () => problems.length === before,
		isRefused: (id) => refused.has(id),
		has: (id) => row.columns.some((column) => column.id === id),
		refuse: (id, advice) => {
			if (id !== undefined) refused.add(id);
			return refuseAt(id === undefined ? undefined : columnOf(id), advice);
		},
		wordIn,
		word: (id, list) => {
			const column = columnOf(id);
			return column === undefined ? undefined : wordIn(column, list);
		},
		date: readDate,
		year: (id) => {
			const found = cellText(cellOf(id));
			return found === ''
				? undefined
				: (yearIn(cellOf(id)) ?? refuseAt(columnOf(id), notYear(found)));
		},
		text: (id, max) => {
			const found = cellText(cellOf(id));
			if (found.length > max) return refuseAt(columnOf(id), tooLong(found, max));
			return found === '' ? undefined : found;
		},
		count: (column) => {
			const found = cellText(row.own[column.index]);
			if (found === '' || found === '0' || found === '-') return undefined;
			return countOf(row.own[column.index]) ?? refuseAt(column, notCount(found));
		},
	};
}

function problemOf(row: SheetRow, column: HeaderColumn | undefined, advice: Advice): RowProblem {
	return {
		...(row.sheet === undefined ? {} : { sheet: row.sheet }),
		row: row.index + 1,
		...(column === undefined
			? {}
			: { column: `cột “${column.text}” (${cellAddress(row.index, column.index)})` }),
		...advice,
	};
}

const notDate = (found: string): Advice => ({
	message: 'Không đọc được ngày.',
	found,
	advice:
		'Hãy ghi ngày/tháng/năm, ví dụ 20/11/2026; chỉ biết tới tháng hay năm thì ghi 11/2026 hoặc 2026.',
});

const notYear = (found: string): Advice => ({
	message: 'Không đọc được năm.',
	found,
	advice: 'Hãy ghi năm bốn chữ số, ví dụ 2026.',
});

const notCount = (found: string): Advice => ({
	message: 'Số lượng phải là số nguyên từ 1 trở lên.',
	found,
	advice: 'Hãy ghi số, ví dụ 46 hoặc 1.234; không ghi tên.',
});

const tooLong = (found: string, max: number): Advice => ({
	message: `Ô này dài quá ${max} ký tự.`,
	found: `${found.slice(0, 60)}…`,
	advice: 'Hãy rút gọn.',
});

function notInList(found: string, list: WordList): Advice {
	const near = list.near(found).map((name) => `“${name}”`);
	const advice =
		near.length > 0
			? `Có phải ${near.join(' hay ')} không?`
			: list.names.length <= 12
				? `Hãy ghi một trong: ${list.names.join('; ')}.`
				: 'Hãy ghi đúng tên hoặc mã trong danh mục của trang.';
	return { message: 'Không hiểu ô này.', found, advice };
}

/** The problem of a cell that is empty where it must not be. */
export function missingCell({ header, example, values }: Column): Advice {
	const sample = values?.length ? `một trong: ${values.join('; ')}` : `ví dụ ${example}`;
	return { message: `Thiếu ${header.toLocaleLowerCase('vi')}.`, advice: `Hãy ghi vào, ${sample}.` };
}
