/** Facets: every entry under each of its values, for the static facet pages and their counts. */

import { formerIdOf } from '../places/matches.ts';
import { pageSlug } from '../places/places.ts';
import { KINDS, type Kind } from '../values.ts';
import type { Library } from './library.ts';
import type { AnyNode, NodeOf } from './nodes.ts';

export const FACETS = [
	'field',
	'movement',
	'place',
	'agency',
	'level',
	'subject',
	'year',
	'award',
	'need',
] as const;
export type Facet = (typeof FACETS)[number];
export type FacetIndex = Record<Facet, Map<string, AnyNode[]>>;

/** Entries of one kind. */
export function entriesOf<K extends Kind>(library: Library, kind: K): readonly NodeOf[K][] {
	const nodes: { [Each in Kind]: readonly NodeOf[Each][] } = {
		exemplar: library.exemplars,
		practice: library.practices,
		adoption: library.adoptions,
		story: library.stories,
		document: library.documents,
		plan: library.plans,
	};
	return nodes[kind];
}

/** Everything that is shown in lists, kind after kind. */
export function allEntries(library: Library): AnyNode[] {
	return KINDS.flatMap((kind): readonly AnyNode[] => entriesOf(library, kind));
}

const made = new WeakMap<Library, FacetIndex>();

/** Entries by facet and value; made once a Library. Places are keyed by page slug, old and new. */
export function facetIndex(library: Library): FacetIndex {
	const known = made.get(library);
	if (known !== undefined) return known;
	const index = Object.fromEntries(
		FACETS.map((facet) => [facet, new Map<string, AnyNode[]>()]),
	) as FacetIndex;
	for (const node of allEntries(library))
		for (const facet of FACETS)
			for (const value of new Set(facetValues(node, facet, library))) {
				const list = index[facet].get(value);
				if (list === undefined) index[facet].set(value, [node]);
				else list.push(node);
			}
	made.set(library, index);
	return index;
}

/** Values of one facet that an entry has; one may come twice. */
export function facetValues(node: AnyNode, facet: Facet, library: Library): string[] {
	const { data } = node;
	switch (facet) {
		case 'field':
			return node.fields.map((field) => field.id);
		case 'movement':
			return node.movements.map((movement) => movement.id);
		case 'place':
			return placeSlugs(node, library);
		case 'agency':
			return [node.agency.id];
		case 'level':
			return 'recognitions' in data
				? data.recognitions.map((item) => item.level)
				: 'level' in data && data.level !== undefined
					? [data.level]
					: [];
		case 'subject':
			return 'subject' in data ? [data.subject] : [];
		case 'year':
			return node.years.map(String);
		case 'award':
			return 'awards' in node ? node.awards.flatMap(({ award }) => award?.id ?? []) : [];
		case 'need':
			return 'needs' in node ? node.needs.map((need) => need.id) : [];
	}
}

/** Page slugs of an entry's places: today's units, and the merged unit of that time. */
function placeSlugs(node: AnyNode, library: Library): string[] {
	const today = node.provinces.map((province) => pageSlug({ era: 'today', province }));
	const former =
		'place' in node.data && node.data.place !== undefined
			? formerIdOf(node.data.place, library.places)
			: undefined;
	const unit = former === undefined ? undefined : library.places.findPredecessor(former);
	return unit?.today.merged ? [...today, pageSlug({ era: 'before', ...unit })] : today;
}
