/** Writes a sheet as .xlsx or CSV bytes. */
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/universal';
import type { Column } from './columns.ts';
import type { ExportedSheet } from './export-sheet.ts';
import { SHEET_NAMES } from './sheet-kinds.ts';
import type { Cell } from './table.ts';

const DATE_FORMAT = 'dd/mm/yyyy';
const HELP_NAME = 'Cách điền';
const WIDTHS: Readonly<Record<string, number>> = {
	name: 40,
	unit: 40,
	issuer: 36,
	award: 44,
	note: 40,
};
const WIDTH = 18;

/** An .xlsx with the sheet and, on a second worksheet, what to write in each column. */
export async function sheetToXlsx({ kind, columns, rows }: ExportedSheet): Promise<Uint8Array> {
	const data = [
		columns.map(({ header }) => headerCell(header)),
		...rows.map((row) => row.map(xlsxCell)),
	];
	const file = writeXlsxFile([
		{
			sheet: SHEET_NAMES[kind],
			data,
			columns: columns.map(({ id }) => ({ width: WIDTHS[id] ?? WIDTH })),
			stickyRowsCount: 1,
		},
		{
			sheet: HELP_NAME,
			data: helpRows(columns),
			columns: [24, 60, 30, 70].map((width) => ({ width })),
		},
	]);
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

/** A CSV that Excel opens with its accents, and in which no text is run as a formula. */
export function sheetToCsv({ columns, rows }: ExportedSheet): Uint8Array {
	const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(csvText))];
	const options = { bom: true, record_delimiter: 'windows', escape_formulas: true } as const;
	return new TextEncoder().encode(stringify(lines, options));
}

function headerCell(text: string): XlsxCell {
	return { value: text, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center' };
}

function xlsxCell(cell: Cell): XlsxCell {
	if (cell instanceof Date) return { value: cell, type: Date, format: DATE_FORMAT };
	if (typeof cell === 'string') return { value: cell, type: String, wrap: true };
	return cell === undefined ? null : cell;
}

function csvText(cell: Cell): string {
	if (!(cell instanceof Date)) return String(cell ?? '');
	const [year, month, day] = cell.toISOString().slice(0, 10).split('-');
	return `${day}/${month}/${year}`;
}

function helpRows(columns: readonly Column[]): XlsxCell[][] {
	const heads = ['Tên cột', 'Ghi gì', 'Ví dụ', 'Được ghi'].map(headerCell);
	return [
		heads,
		...columns.map(({ header, help, example, values, required }) =>
			[
				header,
				required === true ? `${help} Bắt buộc.` : help,
				example,
				values?.join('; ') ?? '',
			].map(xlsxCell),
		),
	];
}
