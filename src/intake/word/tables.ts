/** Word's tables as Markdown can hold them: a head, rows, and one line in each cell. */
import { withoutEmphasis } from './inline.ts';
import { type Child, type Element, element, elementsIn, isElement, text, textOf } from './tree.ts';

/** The rows of a table itself, not of tables inside it. */
export function rowsOf(table: Element): Element[][] {
	return table.children.flatMap((child): Element[][] => {
		if (isElement(child, 'thead', 'tbody', 'tfoot')) return rowsOf(child);
		return isElement(child, 'tr')
			? [child.children.filter((cell) => isElement(cell, 'td', 'th'))]
			: [];
	});
}

const isFilled = (cell: Element) => textOf(cell) !== '' || elementsIn(cell, 'img').length > 0;

/** The table with its first filled row as the head; a table that only frames text or pictures gives what it frames. */
export function tidyTable(table: Element): Child[] {
	const rows = rowsOf(table).filter((row) => row.some(isFilled));
	const columns = Math.max(0, ...rows.map((row) => row.length));
	if (rows.length < 2 || columns < 2 || isPictureFrame(rows)) {
		return rows.flatMap((row) => row.flatMap((cell) => inParagraphs(cell)));
	}
	const [head = [], ...body] = rows;
	const heads = head.map((cell) => ({ ...lineCell(cell, 'th'), children: plainLine(cell) }));
	return [
		element('table', [
			element('thead', [element('tr', heads)]),
			element(
				'tbody',
				body.map((row) =>
					element(
						'tr',
						row.map((cell) => lineCell(cell, 'td')),
					),
				),
			),
		]),
	];
}

/** Pictures side by side with a few words below. */
function isPictureFrame(rows: readonly Element[][]): boolean {
	const cells = rows.flat().filter(isFilled);
	const pictures = cells.filter((cell) => elementsIn(cell, 'img').length > 0);
	return pictures.length * 2 >= cells.length;
}

function inParagraphs({ children }: Element): Child[] {
	const inline = children.every((child) => !isElement(child, 'p', 'ul', 'ol', 'table'));
	return inline ? [element('p', children)] : [...children];
}

const plainLine = (cell: Element): Child[] => withoutEmphasis(oneLine(cell.children));

function lineCell(cell: Element, tag: 'th' | 'td'): Element {
	const { colSpan, rowSpan } = cell.properties;
	const spans = { ...(colSpan && { colSpan }), ...(rowSpan && { rowSpan }) };
	return element(tag, oneLine(cell.children), spans);
}

const BLOCKS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'] as const;

/** Paragraphs and list items of a cell in one line, parted as a sentence parts them. */
export function oneLine(children: readonly Child[]): Child[] {
	const line: Child[] = [];
	for (const child of children) {
		const part = partOf(child);
		if (part.length === 0) continue;
		const before = line
			.map((node) => textOf(node))
			.join('')
			.trim();
		if (before !== '' && isElement(child, 'ul', 'ol', 'table', ...BLOCKS))
			line.push(text(/[.;:,!?…]$/.test(before) ? ' ' : '; '));
		line.push(...part);
	}
	return line;
}

function partOf(child: Child): Child[] {
	if (isElement(child, 'br')) return [text(' ')];
	if (isElement(child, 'table')) return [text(textOf(child))];
	if (isElement(child, 'ul', 'ol', ...BLOCKS)) return oneLine(child.children);
	return [child];
}
