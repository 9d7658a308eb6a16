/** Where in a YAML text a new item or value goes, and how it is written there. */
import {
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Pair,
	stringify,
	type YAMLMap,
	type YAMLSeq,
} from 'yaml';

export type Scalar = string | number;
export type Values = Readonly<Record<string, Scalar>>;

/** What to do with one list at the top of a document. */
export interface ListEdit {
	/** Key of the list. */
	key: string;
	/** Items to put at its end. */
	append: readonly Values[];
	/** Keys of items to write or overwrite, by the item's index. */
	set: ReadonlyMap<number, Values>;
}

/** Text to put in place of a stretch of the old one. */
export interface Splice {
	from: number;
	to: number;
	text: string;
}

/** Items as flow mappings on a line each, below the key: the way of this project's own files. */
export function listText(key: string, items: readonly Values[], newline = '\n'): string {
	return [`${key}:`, ...items.map((item) => `  - ${flowText(item)}`), ''].join(newline);
}

/** A year alone is written without quotes, as people write it; readers take it as a date all the same. */
export function typed(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			key,
			key === 'date' && /^\d{4}$/.test(String(value)) ? Number(value) : value,
		]),
	);
}

/** “{ year: 2026, rating: good }” */
function flowText(values: Values): string {
	return stringify(typed(values), { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** “year: 2026, rating: good” */
const innerText = (values: Values): string => flowText(values).slice(1, -1).trim();

export interface Work {
	edit: ListEdit;
	order: readonly string[];
	newline: string;
}

/** All that an edit puts in; `undefined` where the list is written in a way that has no such place. */
export function splicesOf(yaml: string, map: YAMLMap, work: Work): Splice[] | undefined {
	const { edit, newline } = work;
	const pair = map.items.find((item) => keyOf(item) === edit.key);
	const isEmpty = pair === undefined || pair.value === null || isScalar(pair.value);
	if (pair === undefined) return [newList(yaml, map, work)];
	if (isEmpty && isScalar(pair.value) && pair.value.value !== null) return undefined;
	if (isEmpty) {
		const at = rangeOf(pair.key)?.[1];
		const end = rangeOf(pair.value)?.[1] ?? at;
		if (at === undefined || end === undefined) return undefined;
		const items = edit.append.map((item) => `${newline}  - ${flowText(item)}`);
		return [{ from: at, to: end, text: `:${items.join('')}` }].filter(() => edit.set.size === 0);
	}
	if (!isSeq(pair.value)) return undefined;
	const sets = setSplices(yaml, pair.value, work);
	const added = edit.append.length > 0 ? appended(yaml, pair.value, work) : [];
	return sets === undefined || added === undefined ? undefined : [...sets, ...added];
}

function keyOf(pair: Pair): unknown {
	return isScalar(pair.key) ? pair.key.value : undefined;
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
	if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
	const { range } = node;
	if (!Array.isArray(range)) return undefined;
	const [start, valueEnd, nodeEnd] = range.map(Number);
	return start === undefined || valueEnd === undefined || nodeEnd === undefined
		? undefined
		: [start, valueEnd, nodeEnd];
}

/** The start of the line after a value that ends at `end`. */
function lineAfter(yaml: string, end: number): number {
	if (yaml[end - 1] === '\n') return end;
	const found = yaml.indexOf('\n', end);
	return found === -1 ? yaml.length : found + 1;
}

/** A whole new list after the last key that comes before it in the order. */
function newList(yaml: string, map: YAMLMap, { edit, order, newline }: Work): Splice {
	const place = order.indexOf(edit.key);
	const before = map.items.findLast((item) => order.indexOf(String(keyOf(item))) < place);
	const end =
		before === undefined ? 0 : (rangeOf(before.value)?.[1] ?? rangeOf(before.key)?.[1] ?? 0);
	const at = before === undefined ? 0 : lineAfter(yaml, end);
	return { from: at, to: at, text: listText(edit.key, edit.append, newline) };
}

function appended(yaml: string, list: YAMLSeq, { edit, newline }: Work): Splice[] | undefined {
	const range = rangeOf(list);
	const last = rangeOf(list.items.at(-1));
	if (range === undefined) return undefined;
	const texts = edit.append.map(flowText);
	if (list.flow === true) {
		const at = last?.[1] ?? range[0] + 1;
		const text = (last === undefined ? '' : ', ') + texts.join(', ');
		return [{ from: at, to: last === undefined ? range[1] - 1 : at, text }];
	}
	if (last === undefined) return undefined;
	const line = yaml.slice(yaml.lastIndexOf('\n', last[0] - 1) + 1, last[0]);
	const dash = /^(\s*)-\s+$/.exec(line)?.[1];
	if (dash === undefined) return undefined;
	const at = lineAfter(yaml, last[1]);
	const items = texts.map((text) => `${dash}- ${text}`).join(newline);
	return [{ from: at, to: at, text: `${items}${newline}` }];
}

function setSplices(yaml: string, list: YAMLSeq, { edit, newline }: Work): Splice[] | undefined {
	const splices: Splice[] = [];
	for (const [index, values] of edit.set) {
		const item = list.items[index];
		if (!isMap(item)) return undefined;
		const missing: Record<string, Scalar> = {};
		for (const [key, value] of Object.entries(values)) {
			const pair = item.items.find((one) => isPair(one) && keyOf(one) === key);
			const range = rangeOf(pair?.value);
			if (pair === undefined) missing[key] = value;
			else if (range === undefined || !isScalar(pair.value)) return undefined;
			else splices.push({ from: range[0], to: range[1], text: valueText(key, value) });
		}
		if (Object.keys(missing).length === 0) continue;
		const put = inserted(yaml, item, { missing, newline });
		if (put === undefined) return undefined;
		splices.push(put);
	}
	return splices;
}

/** The value as it stands in a flow mapping, which any other place accepts as well. */
function valueText(key: string, value: Scalar): string {
	return innerText({ [key]: value })
		.slice(key.length + 1)
		.trim();
}

function inserted(
	yaml: string,
	item: YAMLMap,
	{ missing, newline }: { missing: Values; newline: string },
): Splice | undefined {
	const last = item.items.at(-1);
	const end = rangeOf(last?.value)?.[1] ?? rangeOf(last?.key)?.[1];
	const start = rangeOf(item.items[0]?.key)?.[0];
	if (end === undefined || start === undefined) return undefined;
	if (item.flow === true) return { from: end, to: end, text: `, ${innerText(missing)}` };
	const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
	const at = lineAfter(yaml, end);
	const lines = Object.entries(missing).map(
		([key, value]) => `${' '.repeat(column)}${key}: ${valueText(key, value)}`,
	);
	return { from: at, to: at, text: `${lines.join(newline)}${newline}` };
}
