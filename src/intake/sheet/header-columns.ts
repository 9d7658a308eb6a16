/** What the row of column names says. */
import type { ColumnId } from './columns.ts';

export interface HeaderColumn {
	id: ColumnId;
	/** From 0. */
	index: number;
	/** As written in the sheet. */
	text: string;
	/** What a column stands for in a sheet that spreads values over columns: a subject's id, or a year. */
	variant?: string;
}

export interface Header {
	columns: readonly HeaderColumn[];
	/** Columns with a name that is none of the kind's. */
	unknown: readonly { index: number; text: string }[];
	/** Rows before the data, from 0: the first row to read. */
	firstRow: number;
	/** Texts of the rows above the column names. */
	titles: readonly string[];
}
