/** Lists: what belongs to one, in which order, cut into pages. */
import type { AnyNode } from './library/nodes.ts';

/** Entries of one page of a list. */
export const PAGE_SIZE = 24;

/** Newest first; undated entries after dated ones, sample entries after all others. Stable for equal days. */
export function newestFirst<N extends AnyNode>(nodes: readonly N[]): N[] {
	return [...nodes].sort(
		(a, b) =>
			Number(a.sample) - Number(b.sample) ||
			(a.date === b.date ? 0 : a.date === '' ? 1 : b.date === '' ? -1 : a.date > b.date ? -1 : 1) ||
			(a.key < b.key ? -1 : 1),
	);
}

export interface PageOf<N> {
	number: number;
	last: number;
	items: N[];
}

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<N>(items: readonly N[], size = PAGE_SIZE): PageOf<N>[] {
	const last = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: last }, (_, index) => ({
		number: index + 1,
		last,
		items: items.slice(index * size, (index + 1) * size),
	}));
}

/** Items by key, in the order in which keys first occur. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

/** Real entries and invented ones, counted apart: samples are shown in lists and never counted with the library. */
export function countApart(nodes: readonly AnyNode[]): { real: number; sample: number } {
	const sample = nodes.filter((node) => node.sample).length;
	return { real: nodes.length - sample, sample };
}
