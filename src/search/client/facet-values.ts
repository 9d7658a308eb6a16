/** What one facet offers: its values with counts, the useful ones first. */
import type { SearchFacet } from '../../site/views.ts';
import { hasOwnOrder, type ValueWords } from './value-words.ts';

export interface FacetValue {
	id: string;
	label: string;
	/** Results that would have it. */
	count: number;
	chosen: boolean;
}

export interface FacetOffer {
	/** Shown now: the first ones, and chosen ones wherever they stand. */
	shown: FacetValue[];
	/** How many more there are. */
	hidden: number;
}

/** Values shown before a reader asks for all. */
export const SHOWN_VALUES = 8;

/** Orders the values that results have or that were chosen, by count unless the facet has its own order. */
export function facetOffer(
	name: SearchFacet,
	counts: ReadonlyMap<string, number>,
	{ chosen, all, words }: { chosen: readonly string[]; all: boolean; words: ValueWords },
): FacetOffer {
	const own = hasOwnOrder(name);
	const ids = [...new Set([...counts.keys(), ...chosen])];
	const count = (id: string) => counts.get(id) ?? 0;
	ids.sort((a, b) => (own ? 0 : count(b) - count(a)) || words.rank(name, a) - words.rank(name, b));
	const shown = ids.filter((id, at) => all || at < SHOWN_VALUES || chosen.includes(id));
	return {
		shown: shown.map((id) => ({
			id,
			label: words.label(name, id),
			count: count(id),
			chosen: chosen.includes(id),
		})),
		hidden: ids.length - shown.length,
	};
}
