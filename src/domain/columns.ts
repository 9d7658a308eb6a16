/** Columns: saved queries over the library. */

import { fold } from '../text/fold.ts';
import { allEntries, facetIndex } from './library/facets.ts';
import type { Library } from './library/library.ts';
import type { AnyNode } from './library/nodes.ts';
import type { Query } from './schemas/shared.ts';

/** Entries that a query asks for: every given key must match one of its values. Sample entries never match. */
export function entriesMatching(query: Query, library: Library): AnyNode[] {
	const index = facetIndex(library);
	const sets = [
		inAny(query.fields, index.field),
		inAny(query.movements, index.movement),
		inAny(query.agencies, index.agency),
		inAny(query.places, index.place),
		inAny(query.subjects, index.subject),
		inAny(query.levels, index.level),
		inAny(query.years.map(String), index.year),
		inAny(query.needs, index.need),
	].flatMap((set) => set ?? []);
	const words = query.text === undefined ? '' : fold(query.text);
	return allEntries(library).filter(
		(node) =>
			!node.sample &&
			(query.kinds.length === 0 || query.kinds.includes(node.kind)) &&
			(query.traits.length === 0 ||
				('traits' in node.data &&
					node.data.traits.some((trait) => query.traits.includes(trait)))) &&
			sets.every((set) => set.has(node)) &&
			(words === '' || fold(`${node.data.title} ${node.data.summary}`).includes(words)),
	);
}

function inAny(values: readonly string[], index: Map<string, AnyNode[]>): Set<AnyNode> | undefined {
	return values.length === 0
		? undefined
		: new Set(values.flatMap((value) => index.get(value) ?? []));
}
