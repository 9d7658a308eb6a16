/** What the search page and the search boxes load beside the index: words for ids, groups of words, places to go. */

import { allEntries, type Facet, facetIndex } from '../domain/library/facets.ts';
import type { Library } from '../domain/library/library.ts';
import type { AnyNode } from '../domain/library/nodes.ts';
import { newestFirst } from '../domain/listing.ts';
import { NAV } from '../site/labels/interface.ts';
import { KIND } from '../site/labels/values.ts';
import { urls } from '../site/urls.ts';
import type { SearchWordsView, SuggestionView } from '../site/views.ts';
import { viewContext } from './context.ts';
import type { ViewContext } from './views/context.ts';
import { facetHref, facetLabel } from './views/facet-words.ts';

/** Lists that are offered, in order. */
const LISTS = ['field', 'place', 'agency', 'movement', 'need'] as const satisfies readonly Facet[];

/** Entries offered under every search box; a larger library offers its newest, the search finds all. */
const ENTRIES_OFFERED = 800;

export async function searchWords(): Promise<SearchWordsView> {
	const context = await viewContext();
	const { vocabularies } = context.library;
	return {
		site: vocabularies.site.name,
		labels: {
			'linh-vuc': namesOf('field', context),
			'phong-trao': namesOf('movement', context),
			'co-quan': namesOf('agency', context),
			'dia-phuong': namesOf('place', context),
		},
		abbreviations: vocabularies.abbreviations.map(({ abbr, expansion, variants }) => [
			abbr,
			expansion,
			...variants,
		]),
		synonyms: vocabularies.synonyms.map(({ words }) => words),
	};
}

/** Names of the facet's values that hold an entry, by id. */
function namesOf(facet: Facet, { library }: ViewContext): Record<string, string> {
	const ids = [...facetIndex(library)[facet].keys()].sort();
	return Object.fromEntries(ids.map((id) => [id, facetLabel(facet, id, library)]));
}

/** Lists that hold an entry, then entries, the newest first, samples last. */
export async function suggestions(): Promise<SuggestionView[]> {
	const { library } = await viewContext();
	const entries = newestFirst(allEntries(library).filter((node) => !node.draft));
	const [samples, real] = [
		entries.filter(({ sample }) => sample),
		entries.filter(({ sample }) => !sample),
	];
	return [
		...LISTS.flatMap((facet) => listSuggestions(facet, library)),
		...[...real, ...samples].slice(0, ENTRIES_OFFERED).map(entrySuggestion),
	];
}

function listSuggestions(facet: (typeof LISTS)[number], library: Library): SuggestionView[] {
	const also = alsoOf(library);
	return [...facetIndex(library)[facet].keys()].sort().map((id) => ({
		text: facetLabel(facet, id, library),
		kind: NAV[facet],
		href: facetHref(facet, id),
		...(also.has(id) && { also: also.get(id) ?? [] }),
	}));
}

/** Other names of fields, movements, places and needs, by id. */
function alsoOf({ vocabularies, agencies }: Library): Map<string, string[]> {
	const { fields, movements, needs, places } = vocabularies;
	const named = [...fields, ...movements, ...needs, ...places].map(
		({ id, aliases }): [string, string[]] => [id, aliases],
	);
	const offices = Array.from(agencies, ([id, { data }]): [string, string[]] => [id, [data.name]]);
	return new Map([...named, ...offices].filter(([, aliases]) => aliases.length > 0));
}

function entrySuggestion({ kind, agency, slug, data }: AnyNode): SuggestionView {
	const names = [
		...('name' in data && data.name !== data.title ? [data.name] : []),
		...('aliases' in data ? data.aliases : []),
	];
	return {
		text: data.title,
		kind: KIND[kind],
		href: urls.entry(kind, agency.id, slug),
		...(names.length > 0 && { also: names }),
	};
}
