/** Tables of a Word report: boxed ones for figures, and one without lines that sets two columns side by side. */
import {
	AlignmentType,
	BorderStyle,
	type IRunOptions,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from 'docx';
import type { Cell, Column, Linked, Table as ReportTable } from './model.ts';

/** A4 in twentieths of a point, with margins of 20, 15, 20 and 30 mm. */
export const FRAME = {
	size: { width: 11_906, height: 16_838 },
	margin: { top: 1134, right: 851, bottom: 1134, left: 1701 },
};
const WIDTH = FRAME.size.width - FRAME.margin.left - FRAME.margin.right;
/** Half points: 12 in tables. */
const SIZE = 24;

type Runs = (part: Linked, run?: IRunOptions) => ParagraphChild[];

/** The table below its caption, with a head that is repeated on every page. */
export function boxedTable(table: ReportTable, runs: Runs): (Paragraph | Table)[] {
	const { caption, columns, rows, foot } = table;
	const all = columns.reduce((sum, { width }) => sum + width, 0);
	const widths = columns.map(({ width }) => Math.round((width / all) * WIDTH));
	const row = (cells: readonly Cell[], look: { bold?: boolean; head?: boolean } = {}) =>
		new TableRow({
			cantSplit: true,
			tableHeader: look.head === true,
			children: cells.map((one, at) =>
				boxedCell(runs(one, { size: SIZE, bold: look.bold === true }), widths[at] ?? 0, {
					...(look.head === true ? { align: 'center' } : alignOf(columns[at])),
				}),
			),
		});
	return [
		new Paragraph({
			keepNext: true,
			spacing: { before: 120, after: 60 },
			children: [new TextRun({ text: caption, italics: true, size: SIZE })],
		}),
		new Table({
			layout: TableLayoutType.FIXED,
			width: { size: WIDTH, type: WidthType.DXA },
			columnWidths: widths,
			rows: [
				row(
					columns.map(({ title }) => ({ text: title })),
					{ bold: true, head: true },
				),
				...rows.map((cells) => row(cells)),
				...(foot === undefined ? [] : [row(foot, { bold: true })]),
			],
		}),
		new Paragraph({ spacing: { after: 60 } }),
	];
}

const alignOf = (column: Column | undefined): { align?: 'center' | 'end' } =>
	column?.align === undefined ? {} : { align: column.align };

function boxedCell(
	children: ParagraphChild[],
	width: number,
	{ align }: { align?: 'center' | 'end' },
): TableCell {
	const alignment =
		align === 'center'
			? AlignmentType.CENTER
			: align === 'end'
				? AlignmentType.RIGHT
				: AlignmentType.LEFT;
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		verticalAlign: align === 'center' ? VerticalAlign.CENTER : VerticalAlign.TOP,
		children: [new Paragraph({ alignment, spacing: { after: 0 }, children })],
	});
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
	...{ top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
	...{ insideHorizontal: NO_LINE, insideVertical: NO_LINE },
};

/** Two columns without lines; `share` of the width is the left one's. */
export function sideBySide(
	left: readonly Paragraph[],
	right: readonly Paragraph[],
	share: number,
): Table {
	const widths = [Math.round(WIDTH * share), WIDTH - Math.round(WIDTH * share)];
	const side = (children: readonly Paragraph[], width = 0) =>
		new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA } });
	return new Table({
		layout: TableLayoutType.FIXED,
		borders: NO_LINES,
		width: { size: WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		rows: [
			new TableRow({ cantSplit: true, children: [side(left, widths[0]), side(right, widths[1])] }),
		],
	});
}
