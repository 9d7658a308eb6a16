/** Reads the worksheets of an .xlsx file. */
import readXlsxFile from 'read-excel-file/universal';
import { unzipWhole } from '../zip.ts';
import type { Cell, Refusal, Span, Table } from './table.ts';

const BROKEN: Refusal = {
	message: 'Tệp Excel này hỏng hoặc tải chưa xong.',
	advice: 'Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nhập lại.',
};

/** All worksheets with their merged cells, in the order of the workbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table[] | Refusal> {
	const parts = unzipWhole(bytes);
	if (parts === undefined) return BROKEN;
	try {
		const sheets = await readXlsxFile(Uint8Array.from(bytes).buffer);
		const merges = mergesBySheet(parts);
		return sheets.map(({ sheet, data }) => ({
			name: sheet,
			rows: data.map((row) => row.map(toCell)),
			merges: merges.get(sheet) ?? [],
		}));
	} catch {
		// The reader throws errors of many kinds for a file that is a zip but no workbook.
		return BROKEN;
	}
}

function toCell(value: unknown): Cell {
	if (value instanceof Date) return Number.isNaN(value.valueOf()) ? undefined : value;
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? value
		: undefined;
}

/** Merged cells by the name of their worksheet; the reader leaves them out. */
function mergesBySheet(parts: Record<string, Uint8Array>): Map<string, Span[]> {
	const textOf = (path: string) => new TextDecoder().decode(parts[path] ?? new Uint8Array());
	const targets = new Map(
		tagsNamed('Relationship', textOf('xl/_rels/workbook.xml.rels')).map((tag) => [
			attribute(tag, 'Id'),
			attribute(tag, 'Target').replace(/^(?:\/?xl\/)?/, 'xl/'),
		]),
	);
	return new Map(
		tagsNamed('sheet', textOf('xl/workbook.xml')).map((tag) => [
			attribute(tag, 'name'),
			tagsNamed('mergeCell', textOf(targets.get(attribute(tag, 'r:id')) ?? '')).flatMap((merge) =>
				spanOf(attribute(merge, 'ref')),
			),
		]),
	);
}

function tagsNamed(name: string, xml: string): string[] {
	return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&apos;': "'",
};

function attribute(tag: string, name: string): string {
	const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
	return value.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
}

/** “B3:D4” → rows 2–3, columns 1–3. */
function spanOf(reference: string): Span[] {
	const [, left, top, right, bottom] =
		/^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference) ?? [];
	if (left === undefined || right === undefined) return [];
	const column = (letters: string) =>
		[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return [
		{
			top: Number(top) - 1,
			left: column(left),
			bottom: Number(bottom) - 1,
			right: column(right),
		},
	];
}
