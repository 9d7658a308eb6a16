/** Reads a filled-in template: cells to values, what stands below to the article. */
import { KIND } from '../../site/labels/values.ts';
import { slugify } from '../../text/slug.ts';
import { type Data, isData, putAt, valueAt } from './data.ts';
import {
	type Form,
	type FormField,
	type FormList,
	formOf,
	LABEL_JOINT,
	type WordKind,
} from './form.ts';
import type { WordProblem } from './open-docx.ts';
import { readValue } from './read-value.ts';
import type { SharedLists } from './shared-names.ts';
import { rowsOf } from './tables.ts';
import {
	ARTICLE_HEADING,
	CONTENT_HEAD,
	FIELD_HEAD,
	kindOfTitle,
	REQUIRED_MARK,
	sameWords,
} from './template-words.ts';
import { type Child, type Element, elementsIn, isElement, property, textOf } from './tree.ts';

export interface ReadForm {
	/** Values as the schema takes them. A picture is `picture:<index>`. */
	data: Data;
	/** What could not be used, with where it stands and why. */
	refused: string[];
	/** The article's own blocks. */
	article: Child[];
}

/** What a template holds; `undefined` for a document that is none. */
export function readForm(
	children: readonly Child[],
	kind: WordKind,
	lists: SharedLists,
): ReadForm | { problem: WordProblem } | undefined {
	const tables = children.filter((child) => isElement(child, 'table'));
	const form = formOf(kind);
	if (!tables.some((table) => isFormTable(table, form))) return undefined;
	const otherKind = children.map((child) => kindOfTitle(textOf(child))).find(Boolean);
	if (otherKind !== undefined && otherKind !== kind) return { problem: wrongKind(otherKind, kind) };
	const start = children.findIndex((child) => sameWords(textOf(child), ARTICLE_HEADING));
	const last = children.findLastIndex(
		(child) => isElement(child, 'table') && isFormTable(child, form),
	);
	const inForm = start === -1 ? tables : tables.filter((table) => children.indexOf(table) < start);
	const read: ReadForm = {
		data: {},
		refused: [],
		article: children.slice(Math.max(start, last) + 1),
	};
	for (const table of inForm) readTable(table, form, lists, read);
	fillIds(read.data);
	return read;
}

function wrongKind(made: WordKind, asked: WordKind): WordProblem {
	return {
		message: `Tệp này làm theo mẫu “${KIND[made]}”, còn lệnh ghi --kind ${asked} (${KIND[asked]}).`,
		advice: `Hãy chạy lại với --kind ${made}.`,
	};
}

/** The head of a form's table: the name of the list, or '' for the table of single fields. */
function headOf(table: Element): string | undefined {
	const [head = []] = rowsOf(table);
	const [first, second] = head.map((cell) => labelOf(cell));
	if (first === undefined || second === undefined || !sameWords(second, CONTENT_HEAD))
		return undefined;
	return sameWords(first, FIELD_HEAD) ? '' : first;
}

function isFormTable(table: Element, { lists }: Form): boolean {
	const head = headOf(table);
	return head === '' || lists.some(({ label }) => sameWords(label, head ?? ''));
}

/** The first line of a cell, without the mark of required fields; hints stand below it. */
function labelOf(cell: Element): string {
	return (linesOf(cell)[0] ?? '').replace(new RegExp(`\\${REQUIRED_MARK.trim()}\\s*$`), '').trim();
}

function readTable(table: Element, form: Form, lists: SharedLists, read: ReadForm): void {
	const head = headOf(table);
	if (head === undefined) return;
	const [, ...rows] = rowsOf(table);
	const list = form.lists.find(({ label }) => sameWords(label, head));
	if (head === '') {
		readColumn(rows, 1, { fields: form.fields, around: [], where: '', lists }, read.data, read);
	} else if (list !== undefined) readList(rows, list, lists, read);
}

interface Column {
	fields: readonly FormField[];
	/** Path of the list that the column is an item of. */
	around: readonly string[];
	/** Beginning of the words that name a row. */
	where: string;
	lists: SharedLists;
}

/** Each column beside the labels is an item; a column without words is none. */
function readList(
	rows: readonly Element[][],
	list: FormList,
	lists: SharedLists,
	read: ReadForm,
): void {
	const columns = Math.max(1, ...rows.map((row) => row.length));
	for (let column = 1; column < columns; column++) {
		const item: Data = {};
		const where = list.label + LABEL_JOINT;
		readColumn(rows, column, { fields: list.fields, around: list.path, where, lists }, item, read);
		if (Object.keys(item).length === 0) continue;
		putAt(read.data, list.path, [...itemsAt(read.data, list.path), item]);
	}
}

function itemsAt(data: Data, path: readonly string[]): unknown[] {
	const items = valueAt(data, path);
	return Array.isArray(items) ? items : [];
}

function readColumn(
	rows: readonly Element[][],
	column: number,
	{ fields, around, where, lists }: Column,
	data: Data,
	read: ReadForm,
): void {
	for (const row of rows) {
		const [labelCell, cell] = [row[0], row[column]];
		if (labelCell === undefined || cell === undefined) continue;
		const label = labelOf(labelCell);
		const lines = linesOf(cell);
		const picture = elementsIn(cell, 'img')[0];
		const field = fields.find((one) => sameWords(one.label, label));
		if (field === undefined) {
			if (lines.length > 0)
				read.refused.push(`${where}${label}: mẫu không có mục này. Đã ghi: “${lines.join(' ')}”.`);
		} else if (picture !== undefined && field.path.at(-1) === 'src') {
			putAt(data, field.path, property(picture, 'src'));
		} else putRead(field, lines, { where, around, lists }, data, read);
	}
}

function putRead(
	field: FormField,
	lines: readonly string[],
	{ where, around, lists }: Pick<Column, 'where' | 'around' | 'lists'>,
	data: Data,
	read: ReadForm,
): void {
	const result = readValue(field, [...around, ...field.path], lines, lists);
	if (result === undefined) return;
	if ('value' in result) putAt(data, field.path, result.value);
	else
		read.refused.push(`${where}${field.label}: ${result.complaint} Đã ghi: “${lines.join(' ')}”.`);
}

/** The lines of a cell: paragraphs, items of lists, and lines broken by hand. */
export function linesOf(cell: Element): string[] {
	const parts = cell.children.flatMap((child): string[] => {
		if (isElement(child, 'ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'td', 'th'))
			return linesOf(child);
		return isElement(child) ? brokenLines(child) : [textOf(child)];
	});
	return parts.map((line) => line.trim()).filter((line) => line !== '');
}

function brokenLines(paragraph: Element): string[] {
	const lines: Child[][] = [[]];
	for (const child of paragraph.children) {
		if (isElement(child, 'br')) lines.push([]);
		else lines.at(-1)?.push(child);
	}
	return lines.map((line) => line.map((child) => rawOf(child)).join(''));
}

const rawOf = (child: Child): string => (child.type === 'text' ? child.value : textOf(child));

/** Numbers of sources and ids of facts follow from their order and their words, when left empty. */
function fillIds(data: Data): void {
	for (const [index, source] of itemsAt(data, ['sources']).entries())
		fillKey(source, 'id', () => index + 1);
	for (const fact of itemsAt(data, ['facts']))
		fillKey(fact, 'id', ({ label }) => (typeof label === 'string' ? slugify(label) : ''));
}

function fillKey(item: unknown, key: string, make: (item: Data) => string | number): void {
	if (!isData(item) || key in item) return;
	const made = make(item);
	if (made !== '') item[key] = made;
}
