/**
 * Writes what a form says into the YAML it was read from: only keys of the top that now say something else are written, all
 * other lines stay byte for byte, with their comments.
 */
import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	visit,
	type YAMLMap,
} from 'yaml';
import type { FormField } from './form.ts';
import {
	fieldToFile,
	groupToFile,
	isUnchanged,
	toFile,
	type Value,
	type Values,
} from './form-values.ts';
import { mergeNode } from './yaml-nodes.ts';
import { nodeOf, written } from './yaml-write.ts';

interface Slice {
	from: number;
	to: number;
	text: string;
}

/** The YAML of a new file, in the order of the fields. */
export function newYaml(fields: readonly FormField[], form: Values): string {
	return yamlOf(groupToFile(fields, form));
}

const yamlOf = (values: Values): string =>
	Object.entries(values)
		.map(([key, value]) => written(key, nodeOf(value)))
		.join('');

/**
 * The YAML with what the form says.
 * @throws YAMLParseError when the old text cannot be read; the editor never opened it then
 */
export function mergeYaml(yaml: string, fields: readonly FormField[], form: Values): string {
	const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
	const source = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}${newline}`;
	const document = parseDocument(source);
	const [error] = document.errors;
	if (error !== undefined) throw error;
	const map = document.contents;
	if (!isMap(map)) {
		const added = newYaml(fields, form).replaceAll('\n', newline);
		return added === '' ? yaml : `${map === null ? source : ''}${added}`;
	}
	const old: Values = document.toJS();
	const text = { source, map, old };
	const changed = fields.filter((field) => !isUnchanged(field, old[field.name], form[field.name]));
	if (changed.length === 0) return yaml;
	if (!standsInLines(document, map)) return mergeYaml(yamlOf(old), fields, form);
	const slices = changed.map((field) => sliceOf(text, field, { fields, form }));
	const merged = withSlices(source, slices, newline);
	return yaml.endsWith('\n') ? merged : merged.replace(/\r?\n$/, '');
}

/** Whether each key has lines of its own that say all of its value; else everything is written anew first. */
function standsInLines(document: Document, map: YAMLMap): boolean {
	let hasAlias = false;
	visit(document, {
		Alias: () => {
			hasAlias = true;
			return visit.BREAK;
		},
	});
	return !hasAlias && map.flow !== true;
}

/** Slices with the same place stand in the order given. */
function withSlices(source: string, slices: readonly Slice[], newline: string): string {
	return slices
		.toReversed()
		.toSorted((a, b) => b.from - a.from || b.to - a.to)
		.reduce((text, { from, to, text: put }) => {
			return text.slice(0, from) + put.replaceAll('\n', newline) + text.slice(to);
		}, source);
}

interface Text {
	source: string;
	map: YAMLMap;
	old: Values;
}

interface Edited {
	fields: readonly FormField[];
	form: Values;
}

/** What to put where for one changed field of the top. */
function sliceOf(text: Text, field: FormField, { fields, form }: Edited): Slice {
	const { name, shape } = field;
	const { source, map, old } = text;
	const said = fieldToFile(field, form[name]);
	const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
	if (pair === undefined) return insertion(text, fields, { name, said });
	const { from, to } = rangeOfPair(source, pair);
	// A value that goes back to what a missing one means stays where an author wrote it, with the new value.
	const value = said ?? toFile(shape, form[name]);
	if (value === undefined) return { from, to: lineAfter(source, to), text: '' };
	const node = mergeNode(nodeIn(pair), shape, { old: old[name], form: form[name] });
	const merged = node ?? nodeOf(value);
	// What is remarked behind the value stands behind the slice.
	merged.comment = null;
	return { from, to, text: written(name, merged, source).trimEnd() };
}

const nodeIn = ({ value }: Pair): Node | undefined =>
	isNode(value) && !isAlias(value) ? value : undefined;

function rangeOfPair(source: string, { key, value }: Pair): { from: number; to: number } {
	const from = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
	const end = rangeEnd(value) ?? rangeEnd(key) ?? from;
	// The range of an empty value ends at the colon's foot; that of a block at the start of the next line.
	const text = source.slice(from, Math.max(end, source.indexOf(':', from) + 1));
	return { from, to: from + text.trimEnd().length };
}

function rangeEnd(node: unknown): number | undefined {
	return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[1] : undefined;
}

function lineAfter(source: string, at: number): number {
	const end = source.indexOf('\n', at);
	return end === -1 ? source.length : end + 1;
}

/** A new key after the nearest one that comes before it in the order of the schema. */
function insertion(
	{ source, map }: Text,
	fields: readonly FormField[],
	{ name, said }: { name: string; said: Value },
): Slice {
	const order = fields.map((field) => field.name);
	const before = map.items.findLast(
		({ key }) => isScalar(key) && order.indexOf(String(key.value)) < order.indexOf(name),
	);
	const [first] = map.items;
	const start = first === undefined ? 0 : rangeOfPair(source, first).from;
	const at = before === undefined ? start : lineAfter(source, rangeOfPair(source, before).to);
	return { from: at, to: at, text: written(name, nodeOf(said)) };
}
