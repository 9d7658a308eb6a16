/** Names and weights that the index and the search page must agree on. */
import type { Kind } from '../domain/values.ts';
import { KINDS } from '../domain/values.ts';
import type { SearchMetaView } from '../site/views.ts';

/** Id of the JSON script in which a page says how it is searched; a page without it is not indexed. */
export const DATA_ELEMENT_ID = 'tim-kiem-du-lieu';

export type SearchKind = SearchMetaView['kind'];

/** Kinds of pages in the order in which they are offered. */
export const SEARCH_KINDS: readonly SearchKind[] = [...KINDS, 'agency', 'place', 'page'];

export function isSearchKind(value: string): value is SearchKind {
	return SEARCH_KINDS.some((kind) => kind === value);
}

export function isEntryKind(kind: SearchKind): kind is Kind {
	return KINDS.some((entryKind) => entryKind === kind);
}

/** Filters that the search page reads back; all names are those of the address. */
export const KIND_FILTER = 'loai';
export const FRESHNESS_FILTER = 'do-tuoi';

/** Field of terms that find a page and are never shown: excerpts are cut from a page's text alone. */
export const HIDDEN_FIELD = 'hidden';

/**
 * How much a match in a field counts; 1 is a match in the text. Pagefind searches every field it stores, so what is there
 * only to be shown counts little.
 */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
	title: 5,
	/** What the thing is called, where its headline says something else. */
	name: 8,
	[HIDDEN_FIELD]: 3,
	summary: 2,
	place: 1,
	agency: 0.5,
	kindText: 0.3,
	freshnessText: 0.2,
	sample: 0.2,
	date: 0.1,
};
