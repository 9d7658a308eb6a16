/** Sheets as an Excel workbook: numbers stay numbers, and each leads to the page behind it. */
import writeXlsxFile, { type Feature, type Cell as XlsxCell } from 'write-excel-file/universal';
import type { Cell, Column, Sheet } from './model.ts';

const LINK_COLOUR = '#0B4F8A';
const RELATIONSHIP =
	'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
/** Characters of an A4 page on its side in the workbook's font. */
const PAGE_CHARACTERS = 130;

/** The bytes of an `.xlsx` with these sheets. Names of sheets must differ. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
	const file = writeXlsxFile(
		sheets.map(({ above, table }) => ({
			sheet: table.sheet,
			data: [
				...above.map((line, at): XlsxCell[] => [headLine(line, at === 0)]),
				[],
				table.columns.map(({ title }) => columnHead(title)),
				...table.rows.map((row) => row.map((one, at) => xlsxCell(one, table.columns[at]))),
				...(table.foot === undefined
					? []
					: [table.foot.map((one, at) => xlsxCell(one, table.columns[at], true))]),
			],
			columns: widths(table.columns).map((width) => ({ width })),
			orientation: 'landscape' as const,
			stickyRowsCount: above.length + 2,
		})),
		{ fontFamily: 'Times New Roman', fontSize: 12, features: [links(sheets)] },
	);
	return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

const headLine = (text: string, bold: boolean): XlsxCell => ({
	value: text,
	type: String,
	...(bold && { fontWeight: 'bold' as const }),
});

const columnHead = (text: string): XlsxCell => ({
	...{ value: text, type: String, fontWeight: 'bold', wrap: true },
	...{ align: 'center', alignVertical: 'center', borderStyle: 'thin' },
});

function xlsxCell({ text, value, href }: Cell, column: Column | undefined, bold = false): XlsxCell {
	const look = {
		borderStyle: 'thin' as const,
		alignVertical: 'top' as const,
		...(bold && { fontWeight: 'bold' as const }),
		...(href !== undefined && { textColor: LINK_COLOUR }),
	};
	if (value !== undefined) return { ...look, value, type: Number, format: '#,##0', align: 'right' };
	return {
		...{ ...look, value: text, type: String, wrap: true },
		...(column?.align !== undefined && {
			align: column.align === 'end' ? ('right' as const) : ('center' as const),
		}),
	};
}

function widths(columns: readonly Column[]): number[] {
	const all = columns.reduce((sum, { width }) => sum + width, 0);
	return columns.map(({ width }) => Math.max(6, Math.round((width / all) * PAGE_CHARACTERS)));
}

/** Links of cells as Excel keeps them: an element in the sheet for each cell, its address in the sheet's relations. */
function links(sheets: readonly Sheet[]): Feature<Blob> {
	const found = sheets.map(linkedCells);
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml, _, { sheetIndex }) => {
						const all = found[sheetIndex] ?? [];
						if (all.length === 0) return xml;
						const marks = all.map(
							({ address }, at) => `<hyperlink ref="${address}" r:id="${id(at)}"/>`,
						);
						const element = `<hyperlinks xmlns:r="${RELATIONSHIP.replace('/hyperlink', '')}">${marks.join('')}</hyperlinks>`;
						return xml.replace(/(?=<pageMargins|<\/worksheet>)/, element);
					},
				},
				'xl/worksheets/_rels/sheet{id}.xml.rels': {
					insert: (_, { sheetIndex }) =>
						(found[sheetIndex] ?? [])
							.map(
								({ href }, at) =>
									`<Relationship Id="${id(at)}" Type="${RELATIONSHIP}" Target="${escaped(href)}" TargetMode="External"/>`,
							)
							.join(''),
				},
			},
		},
	};
}

const id = (at: number): string => `rId-link-${at + 1}`;

function linkedCells({ above, table }: Sheet): { address: string; href: string }[] {
	const first = above.length + 3;
	return [...table.rows, ...(table.foot === undefined ? [] : [table.foot])].flatMap((row, down) =>
		row.flatMap(({ href }, across) =>
			href === undefined ? [] : [{ address: `${letters(across)}${first + down}`, href }],
		),
	);
}

/** `A`, `B` … `Z`, `AA`. */
function letters(index: number): string {
	const rest = Math.floor(index / 26) - 1;
	return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (index % 26));
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
