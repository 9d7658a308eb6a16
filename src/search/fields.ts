/** Names and weights that the index and the search page must agree on. */
import { SEARCH_PARAMETERS } from '../domain/search-parameters.ts';
import type { Kind } from '../domain/values.ts';
import { KINDS } from '../domain/values.ts';
import type { SearchFacet, SearchMetaView } from '../site/views.ts';

/** Id of the JSON script in which a page says how it is searched; a page without it is not indexed. */
export const DATA_ELEMENT_ID = 'tim-kiem-du-lieu';

/** Id of the JSON script in which the search page holds the words of its site; peers find the same in a file. */
export const SEARCH_WORDS_ID = 'tu-vung';

export type SearchKind = SearchMetaView['kind'];

/** Kinds of pages in the order in which they are offered. */
export const SEARCH_KINDS: readonly SearchKind[] = [...KINDS, 'page'];

/** Facets by the name of their parameter in the address, in the order in which they are offered. */
export const SEARCH_FACETS = Object.keys(SEARCH_PARAMETERS) as SearchFacet[];

export const KIND_FACET = 'loai';

export function isEntryKind(kind: string): kind is Kind {
	return KINDS.some((entryKind) => entryKind === kind);
}

/** How much a word counts by where it stands; 1 is once in a text of common length. */
export const FIELD_WEIGHTS = {
	title: 4,
	/** What the thing is called, where its headline says something else; other names of a person, a unit, a thing. */
	name: 4,
	summary: 1.5,
	/** Places of then and now. */
	where: 2,
	/** Names of its field, movement, needs and what else people call them. */
	topic: 1.5,
	agency: 0.6,
	text: 1,
} as const;
