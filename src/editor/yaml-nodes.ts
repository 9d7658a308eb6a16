/** Writes what a form says of one value into its node of YAML: what still says the same keeps its node and its comments. */
import { isMap, isNode, isScalar, isSeq, type Node, Pair, type YAMLMap, YAMLSeq } from 'yaml';
import { FORM, type FormField, type Shape, VALUE } from './form.ts';
import {
	isUnchanged,
	isValues,
	same,
	toFile,
	toForm,
	type Value,
	type Values,
} from './form-values.ts';
import { markChanged, nodeOf } from './yaml-write.ts';

interface Both {
	old: Value;
	form: Value;
}

/** The old node with what the form says written into it; nothing when the form is empty. */
export function mergeNode(
	node: Node | undefined,
	shape: Shape,
	{ old, form }: Both,
): Node | undefined {
	const said = toFile(shape, form);
	if (said === undefined) return undefined;
	if (node === undefined) return nodeOf(said);
	if (same(toFile(shape, toForm(shape, old)), said)) return node;
	return withComments(mergeInside(node, shape, { old, form }) ?? nodeOf(said), node);
}

/** Nothing where the old node cannot hold what the form says. */
function mergeInside(node: Node, shape: Shape, { old, form }: Both): Node | undefined {
	switch (shape.kind) {
		case 'group':
			return isMap(node) && isValues(old) && isValues(form)
				? mergeGroup(node, shape.fields, { old, form })
				: undefined;
		case 'list':
			return isSeq(node) && Array.isArray(old) && Array.isArray(form)
				? mergeList(node, shape.item.shape, { old, form })
				: undefined;
		case 'forms':
			return mergeForm(node, shape, { old, form });
		default:
			return undefined;
	}
}

/** A value that keeps the way it is written in. */
function mergeForm(
	node: Node,
	shape: Extract<Shape, { kind: 'forms' }>,
	{ old, form }: Both,
): Node | undefined {
	const key = shape.tag ?? FORM;
	const was = toForm(shape, old);
	if (!isValues(was) || !isValues(form) || was[key] !== form[key]) return undefined;
	const kept = shape.forms.find(({ name }) => name === form[key]);
	if (kept === undefined) return undefined;
	const inside = kept.shape.kind === 'group' ? form : form[VALUE];
	return mergeInside(node, kept.shape, { old, form: inside });
}

/** Remarks that stood at the old node, also where another takes its place. */
function withComments(node: Node, before: Node): Node {
	if (node === before) return node;
	node.commentBefore ??= before.commentBefore ?? null;
	node.comment ??= before.comment ?? null;
	node.spaceBefore ??= before.spaceBefore ?? false;
	return node;
}

function mergeGroup(
	map: YAMLMap,
	fields: readonly FormField[],
	{ old, form }: { old: Values; form: Values },
): Node {
	for (const field of fields) {
		const { name, shape } = field;
		if (isUnchanged(field, old[name], form[name])) continue;
		const node = mergeNode(kept(map.get(name, true)), shape, { old: old[name], form: form[name] });
		if (node !== undefined) setInOrder(map, fields, { name, node });
		else if (field.nullable && field.required)
			setInOrder(map, fields, { name, node: nodeOf(null) });
		else map.delete(name);
	}
	markChanged(map);
	return map;
}

/** A new key stands after the nearest one that comes before it in the order of the schema. */
function setInOrder(
	map: YAMLMap,
	fields: readonly FormField[],
	{ name, node }: { name: string; node: Node },
): void {
	const pair = map.items.find(({ key }) => keyOf(key) === name);
	if (pair !== undefined) {
		pair.value = node;
		return;
	}
	const order = fields.map((field) => field.name);
	const at = map.items.findLastIndex(({ key }) => order.indexOf(keyOf(key)) < order.indexOf(name));
	map.items.splice(at + 1, 0, new Pair<unknown, unknown>(nodeOf(name), node));
}

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

const kept = (node: unknown): Node | undefined => (isNode(node) ? node : undefined);

/** Items that say the same keep their node, wherever they went; what is between them is merged in turn. */
function mergeList(
	list: YAMLSeq,
	shape: Shape,
	{ old, form }: { old: readonly Value[]; form: readonly Value[] },
): Node {
	const origins = originsOf(
		old.map((one) => toFile(shape, toForm(shape, one))),
		form.map((one) => toFile(shape, one)),
	);
	const merged = new YAMLSeq();
	merged.items = form.flatMap((one, index) => {
		const from = origins[index];
		const node = from === undefined ? undefined : kept(list.items[from]);
		const both = { old: from === undefined ? undefined : old[from], form: one };
		return mergeNode(node, shape, both) ?? [];
	});
	if (list.flow !== undefined) merged.flow = list.flow;
	return merged;
}

/** Of each item after, which one before it was; nothing for what is new. */
function originsOf(before: readonly Value[], after: readonly Value[]): (number | undefined)[] {
	const unused = new Set(before.keys());
	const take = (index: number | undefined): number | undefined => {
		if (index !== undefined) unused.delete(index);
		return index;
	};
	const origins = after.map((one) => take([...unused].find((at) => same(before[at], one))));
	for (const [index, one] of after.entries()) {
		if (origins[index] !== undefined || one === undefined) continue;
		// Edited in place, or new.
		const next = (origins[index - 1] ?? -1) + 1;
		const place = [next, index].find((at) => unused.has(at));
		origins[index] = take(mostAlike(before, unused, one) ?? place);
	}
	return origins;
}

/** The group that says most of the same. */
function mostAlike(
	before: readonly Value[],
	unused: ReadonlySet<number>,
	one: Value,
): number | undefined {
	const alike = (at: number): number => {
		const other = before[at];
		if (!isValues(one) || !isValues(other)) return 0;
		return Object.keys(one).filter((key) => same(one[key], other[key])).length;
	};
	const [best] = [...unused].toSorted((a, b) => alike(b) - alike(a));
	return best !== undefined && alike(best) > 0 ? best : undefined;
}
