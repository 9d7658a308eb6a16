/** Writes values of YAML as this project's files have them; what was not changed is written as it was typed. */
import {
	Document,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	visit,
	YAMLMap,
	type YAMLSeq,
} from 'yaml';
import type { Value } from './form-values.ts';

type Collection = YAMLMap | YAMLSeq;
type Context = Parameters<Collection['toString']>[0];

/** `key: value` with its line ends. `source` is what unchanged nodes were read from. */
export function written(key: string, value: Node, source = ''): string {
	const document = new Document({});
	const map = new YAMLMap();
	map.set(key, value);
	document.contents = map as unknown as typeof document.contents;
	visit(document, {
		Collection: (_, node) => {
			if (node.flow === true) writeOnLine(node, source);
		},
	});
	return document.toString({ lineWidth: 0 });
}

/** A group or list on one line: as typed where nothing in it changed, else `{ a: 1 }` and `[1, 2]`. */
function writeOnLine(node: Collection, source: string): void {
	const [from, to] = node.range ?? [0, 0];
	const typed = CHANGED.has(node) ? '' : source.slice(from, to);
	const asUsual = node.toString.bind(node);
	const padding = isSeq(node) ? '' : ' ';
	node.toString = (context, ...rest) => {
		if (typed !== '' && !typed.includes('\n')) return typed;
		return asUsual(context && ({ ...context, flowCollectionPadding: padding } as Context), ...rest);
	};
}

/** Groups that no longer say what was read. */
const CHANGED = new WeakSet<Node>();

export function markChanged(node: Collection): void {
	CHANGED.add(node);
}

/** A value as this project writes it: short groups and lists of words on one line. */
export function nodeOf(value: Value): Node {
	const node = new Document(value, { aliasDuplicateObjects: false }).contents;
	if (!isScalar(node) && !isMap(node) && !isSeq(node)) throw new TypeError('not a value of YAML');
	visit(node, {
		Collection: (_, one) => {
			if (one.items.every(isShort)) one.flow = true;
		},
	});
	return node;
}

/** Longest text that stands in a group on one line. */
const SHORT = 60;

function isShort(item: unknown): boolean {
	const value = isPair(item) ? item.value : item;
	if (isSeq(value)) return value.items.every(isScalar);
	return (
		isScalar(value) && String(value.value).length <= SHORT && !String(value.value).includes('\n')
	);
}
