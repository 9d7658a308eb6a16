/** What reports are made of before they are Word, Excel or HTML: words ready to read, figures with what stands behind. */

/** Text that may lead to the page behind it; `href` is an absolute address. */
export interface Linked {
	text: string;
	href?: string;
}

/** Words of one line, in order. */
export type Line = readonly (string | Linked)[];

/** A cell of a table. A figure has its number too, so that a sheet can add it up. */
export interface Cell extends Linked {
	value?: number;
}

export interface Column {
	title: string;
	/** Share of the table's width. */
	width: number;
	align?: 'center' | 'end';
}

export interface Table {
	caption: string;
	columns: readonly Column[];
	rows: readonly (readonly Cell[])[];
	/** Sums, in the columns of the table. */
	foot?: readonly Cell[];
	/** Name of its sheet in a workbook: at most 31 characters, without the signs Excel forbids. */
	sheet: string;
}

export type Block =
	| { kind: 'heading'; text: string }
	| { kind: 'text'; line: Line }
	| { kind: 'list'; items: readonly Line[] }
	| { kind: 'table'; table: Table }
	/** Room for what only the writer knows, after what is asked. */
	| { kind: 'blank'; ask: string };

export interface Section {
	heading: string;
	blocks: readonly Block[];
}

/** An administrative report: what stands in its head, its parts, who gets it and who signs. */
export interface Report {
	/** The agency above, where known. */
	superior?: string;
	agency: string;
	number: string;
	placeAndDate: string;
	type: string;
	title: string;
	opening: Line;
	sections: readonly Section[];
	closing: string;
	recipients: readonly string[];
	/** Lines above the signature. */
	signer: readonly string[];
	/** Said below the report when its entries are invented. */
	sampleNote?: string;
}

export interface Sheet {
	/** Lines above the table: what it is, of whom, of what day. */
	above: readonly string[];
	table: Table;
}

export const cell = (text: string, href?: string): Cell =>
	href === undefined ? { text } : { text, href };

export const figure = (value: number, text: string, href?: string): Cell => ({
	...cell(text, href),
	value,
});

/** The tables of a report, each on its own sheet. */
export function sheetsOf({ agency, type, title, sections }: Report): Sheet[] {
	return sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) =>
			block.kind === 'table'
				? [{ above: [agency, `${type}: ${title}`, block.table.caption], table: block.table }]
				: [],
		),
	);
}

/** A paragraph of plain words. */
export const said = (text: string): Block => ({ kind: 'text', line: [text] });

/** The table, or a sentence where there is nothing to show. */
export const tableOr = (table: Table | undefined, otherwise: string): Block =>
	table === undefined ? said(otherwise) : { kind: 'table', table };
