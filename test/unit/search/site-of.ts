/** Small sites for tests of what is shown: a catalogue without shards. */

import type { Found } from '../../../src/search/client/session.ts';
import { EMPTY_QUERY, type Query } from '../../../src/search/engine/query.ts';
import type { Hit } from '../../../src/search/engine/search.ts';
import type { SiteIndex } from '../../../src/search/engine/site-index.ts';
import { SEARCH_FACETS } from '../../../src/search/fields.ts';
import { type FacetColumn, FORMAT } from '../../../src/search/format.ts';
import { normaliseText, tokensOf } from '../../../src/search/tokens.ts';
import type { SearchFacet, SearchWordsView } from '../../../src/site/views.ts';

export interface PageOf {
	path: string;
	title: string;
	date?: string;
	where?: string;
	sample?: boolean;
	facets?: Partial<Record<SearchFacet, string[]>>;
}

export function siteOf(
	pages: readonly PageOf[],
	labels: SearchWordsView['labels'] = {},
): SiteIndex {
	const column = (name: SearchFacet): FacetColumn => {
		const values = [...new Set(pages.flatMap(({ facets }) => facets?.[name] ?? []))];
		const rows = pages.map(({ facets }) => (facets?.[name] ?? []).map((id) => values.indexOf(id)));
		return { values, rows };
	};
	const wheres = pages.map(({ where = '' }) => where);
	return {
		catalogue: {
			...{ format: FORMAT, build: 'abc', shards: [], keys: '', counts: [], wheres },
			paths: pages.map(({ path }) => path),
			titles: pages.map(({ title }) => title),
			names: pages.map(() => ''),
			dates: pages.map(({ date = '' }) => date),
			where: wheres.map((_, at) => at),
			samples: pages.flatMap(({ sample }, at) => (sample ? [at] : [])),
			facets: Object.fromEntries(SEARCH_FACETS.map((name) => [name, column(name)])),
		},
		words: { site: 'Trang thử', labels, abbreviations: [], synonyms: [] },
		size: pages.length,
		load: () => Promise.resolve(),
		filed: () => undefined,
	};
}

/** Hits on the pages of a site in their order, with the shares of the query they have. */
export function hitsOf(site: SiteIndex, covers: readonly number[] = []): Hit[] {
	return site.catalogue.paths.map((_, page) => ({
		...{ site, page, score: 1, joined: 1, neighbours: 0, cover: covers[page] ?? 1 },
	}));
}

export function foundOf(hits: Hit[], query: Partial<Query> = {}): Found {
	const complete = hits.filter(({ cover }) => cover === 1).length;
	const counts = Object.fromEntries(SEARCH_FACETS.map((name) => [name, new Map<string, number>()]));
	return {
		answer: { hits, query: { ...EMPTY_QUERY, ...query }, complete },
		...{ hits, complete },
		counts: counts as Found['counts'],
		sites: [...new Set(hits.map(({ site }) => site))],
	};
}

/** A query as it is understood when nothing needs to be changed in it. */
export function queryOf(text: string): Query {
	const words = tokensOf(normaliseText(text)).map(({ exact, key }, at) => ({
		...{
			exact,
			key,
			longer: [],
			longerIn: 'words' as const,
			soft: false,
			follows: at > 0,
			quoted: false,
		},
	}));
	const slots = words.map((_, at) => ({ from: at, to: at + 1, others: [] }));
	return { ...EMPTY_QUERY, words, slots, text };
}
