/** Tables as readers get them: scrolled in their own box, heads told apart, amounts to the right, the sum below. */
import { ARTICLE_LABELS } from '../site/labels/articles.ts';
import type { Draft, Scope } from './draft.ts';
import { type HtmlElement, type HtmlNode, h, toText } from './html.ts';
import type { ElementNode } from './parse.ts';

interface TableCell {
	content: HtmlNode[];
	align: 'start' | 'center' | 'end';
}

interface TableSource {
	head: TableCell[];
	rows: TableCell[][];
}

const elementsOf = (node: ElementNode) => node.children.filter((child) => child.type === 'element');

/** The cells of a parsed table, each converted by the caller. */
export function readTable(
	table: ElementNode,
	convertCell: (cell: ElementNode) => HtmlNode[],
): TableSource {
	const rows = elementsOf(table)
		.flatMap(elementsOf)
		.map((row) => elementsOf(row).map((cell) => readCell(cell, convertCell(cell))));
	const [head = [], ...body] = rows;
	return { head, rows: body };
}

function readCell({ properties }: ElementNode, content: HtmlNode[]): TableCell {
	const side = /text-align: *(right|center)/.exec(String(properties.style))?.[1];
	return { content, align: side === 'right' ? 'end' : side === 'center' ? 'center' : 'start' };
}

const SUM = /^(?:tổng cộng|cộng|tổng)(?![\p{L}])/iu;
const CELL_CLASS = { start: undefined, center: 'c', end: 'r' } as const;

const wordsIn = (cell: TableCell | undefined) => (cell ? toText(cell.content) : '');

function headRow(cells: readonly TableCell[]): HtmlElement {
	const made = cells.map((cell) => {
		const css = CELL_CLASS[cell.align];
		return wordsIn(cell) === ''
			? h('td', { class: css })
			: h('th', { scope: 'col', class: css }, cell.content);
	});
	return h('thead', {}, h('tr', {}, made));
}

function dataCells(cells: readonly TableCell[]): HtmlElement[] {
	return cells.map((cell) => h('td', { class: CELL_CLASS[cell.align] }, cell.content));
}

/** A row whose first cell names it; empty cells after the name are joined to it. */
function namedRow(cells: readonly TableCell[]): HtmlElement {
	const [name, ...rest] = cells;
	const filled = rest.findIndex((cell) => wordsIn(cell) !== '');
	const joined = SUM.test(wordsIn(name)) && filled > 0 ? filled : 0;
	const colspan = joined > 0 ? joined + 1 : undefined;
	const head = h('th', { scope: 'row', colspan }, name?.content ?? []);
	return h('tr', {}, head, dataCells(rest.slice(joined)));
}

/** A table whose last column holds figures shows it to the right. */
function amountsToTheEnd({ head, rows }: TableSource): TableSource {
	const last = head.length - 1;
	const figures = last > 0 && rows.some((row) => /\d/.test(wordsIn(row[last])));
	if (!figures) return { head, rows };
	const moved = (row: TableCell[]): TableCell[] =>
		row.map((cell, column) => (column === last ? { ...cell, align: 'end' } : cell));
	return { head: moved(head), rows: rows.map(moved) };
}

function scrolled(draft: Draft, what: string, parts: readonly HtmlNode[]): HtmlElement {
	const label = ARTICLE_LABELS.table(draft.next('table'), what);
	const table = h('table', { class: 'sheet' }, parts);
	return h('section', { class: 'scroll', tabindex: 0, 'aria-label': label }, table);
}

/** The table, by the scope a plain one or a cost table. */
export function renderTable(draft: Draft, scope: Scope, source: TableSource): HtmlElement {
	if (!scope.cost) {
		const what = source.head.map(wordsIn).filter((words) => words !== '');
		const rows = source.rows.map((row) => h('tr', {}, dataCells(row)));
		return scrolled(draft, what.join(', '), [headRow(source.head), h('tbody', {}, rows)]);
	}
	const { caption } = scope.cost;
	const { head, rows } = amountsToTheEnd(source);
	const isSum = (row: TableCell[]) => SUM.test(wordsIn(row[0]));
	const body = rows.filter((row) => !isSum(row)).map(namedRow);
	const sums = rows.filter(isSum).map(namedRow);
	return scrolled(draft, caption, [
		h('caption', {}, caption),
		headRow(head),
		h('tbody', {}, body),
		...(sums.length > 0 ? [h('tfoot', {}, sums)] : []),
	]);
}
