/** Entries that a reader of one entry may want next. */
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode, ExemplarNode, PracticeNode } from '../../domain/library/nodes.ts';

const MOST = 4;

/** Points for what two entries share; written links are shown elsewhere and are left out here. */
function likeness(a: AnyNode, b: AnyNode): number {
	const shared = (left: readonly unknown[], right: readonly unknown[]) =>
		left.filter((item) => right.includes(item)).length;
	const needs = a.kind === 'practice' && b.kind === 'practice' ? 3 * shared(a.needs, b.needs) : 0;
	return (
		(a.fields[0] !== undefined && a.fields[0] === b.fields[0] ? 4 : 0) +
		shared(a.fields, b.fields) +
		2 * shared(a.movements, b.movements) +
		2 * shared(a.provinces, b.provinces) +
		needs
	);
}

type Candidate = ExemplarNode | PracticeNode;

/** Entries by main field, made once a Library: comparing all with all would be slow in a large one. */
const byField = new WeakMap<Library, Map<string, Candidate[]>>();

function candidates(node: AnyNode, library: Library): readonly Candidate[] {
	let map = byField.get(library);
	if (map === undefined) {
		map = new Map();
		for (const other of [...library.exemplars, ...library.practices])
			for (const field of other.fields.slice(0, 1))
				map.set(field.id, [...(map.get(field.id) ?? []), other]);
		byField.set(library, map);
	}
	return node.fields.flatMap((field) => map.get(field.id) ?? []);
}

/** Exemplars and practices most like this entry, best first; sample entries only beside sample entries. */
export function related(node: AnyNode, library: Library): Candidate[] {
	const linked = new Set<AnyNode>([
		node,
		...('practices' in node ? node.practices : []),
		...('exemplars' in node ? node.exemplars : []),
		...(node.kind === 'adoption' ? [node.practice] : []),
	]);
	return candidates(node, library)
		.filter((other) => !linked.has(other) && other.sample === node.sample && !other.draft)
		.map((other) => ({ other, points: likeness(node, other) }))
		.filter(({ points }) => points >= 3)
		.sort((a, b) => b.points - a.points || (a.other.key < b.other.key ? -1 : 1))
		.slice(0, MOST)
		.map(({ other }) => other);
}
