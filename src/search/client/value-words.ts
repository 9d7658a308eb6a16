/** Words and order of the values of facets. Closed lists have their own; the rest comes from the sites that are searched. */
import { FRESHNESS, LEVELS, STAGES, SUBJECTS } from '../../domain/values.ts';
import { SEARCH_KIND } from '../../site/labels/search.ts';
import * as labels from '../../site/labels/values.ts';
import type { SearchFacet } from '../../site/views.ts';
import { compareVietnamese } from '../../text/collate.ts';
import type { SiteIndex } from '../engine/site-index.ts';
import { SEARCH_KINDS } from '../fields.ts';

export interface ValueWords {
	/** Words of a value; its id where nobody names it. */
	label(name: SearchFacet, id: string): string;
	/** Rank of a value in the order of its facet: closed lists in theirs, years backwards, others by name. */
	rank(name: SearchFacet, id: string): number;
}

type Words = ReadonlyMap<string, string>;

const CLOSED: Readonly<Partial<Record<SearchFacet, Words>>> = {
	loai: new Map(SEARCH_KINDS.map((id) => [id, SEARCH_KIND[id]])),
	'doi-tuong': new Map(SUBJECTS.map((id) => [id, labels.sentence(labels.SUBJECT[id])])),
	cap: new Map(LEVELS.map((id) => [id, labels.sentence(labels.LEVEL[id])])),
	'giai-doan': new Map(STAGES.map((id) => [id, labels.STAGE[id]])),
	'do-tuoi': new Map(FRESHNESS.map((id) => [id, labels.FRESHNESS[id]])),
};

const YEAR_FACET = 'nam';

/** Whether the facet's values keep their own order instead of standing by their counts. */
export function hasOwnOrder(name: SearchFacet): boolean {
	return name === YEAR_FACET || CLOSED[name] !== undefined;
}

/** Words of the values of all these sites; where two name a value differently, the first is heard. */
export function createValueWords(sites: readonly SiteIndex[]): ValueWords {
	const words = new Map<SearchFacet, Words>();
	const ranks = new Map<SearchFacet, ReadonlyMap<string, number>>();
	const wordsOf = (name: SearchFacet): Words => {
		const known = CLOSED[name] ?? words.get(name);
		if (known !== undefined) return known;
		const own = new Map(
			sites.toReversed().flatMap((site) => Object.entries(site.words.labels[name] ?? {})),
		);
		words.set(name, own);
		return own;
	};
	const ranksOf = (name: SearchFacet): ReadonlyMap<string, number> => {
		const known = ranks.get(name);
		if (known !== undefined) return known;
		const pairs = [...wordsOf(name)];
		if (CLOSED[name] === undefined) pairs.sort((a, b) => compareVietnamese(a[1], b[1]));
		const own = new Map(pairs.map(([id], rank) => [id, rank]));
		ranks.set(name, own);
		return own;
	};
	return {
		label: (name, id) => wordsOf(name).get(id) ?? id,
		rank: (name, id) =>
			name === YEAR_FACET ? -Number(id) : (ranksOf(name).get(id) ?? Number.MAX_SAFE_INTEGER),
	};
}
