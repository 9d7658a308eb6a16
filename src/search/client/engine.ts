/** The search engine in the browser: Pagefind's module, loaded when it is first needed. */
import { urls } from '../../site/urls.ts';
import { FIELD_WEIGHTS, KIND_FILTER, SEARCH_KINDS, type SearchKind } from '../fields.ts';
import { cleanQuery, engineQuery } from './query.ts';
import { type Fragment, holdsQuery, type ResultView, resultView } from './result.ts';
import type { SearchState } from './state.ts';

/** Best results that must show whether anything was found at all. */
const PROBED = 5;

/** Words of an excerpt. */
const EXCERPT_LENGTH = 40;

/** The part of `pagefind.js` that is used here. */
interface Pagefind {
	options(options: object): Promise<void>;
	search(query: string, options: object): Promise<PagefindAnswer>;
	init(): Promise<void>;
}

interface PagefindAnswer {
	results: { data(): Promise<Fragment> }[];
	/** Pages by filter and value, whatever filters were asked for. */
	totalFilters: Record<string, Record<string, number>>;
}

export interface Found {
	/** Pages of the chosen kinds. */
	total: number;
	/** Pages by kind, chosen or not; only kinds with any. */
	kinds: { kind: SearchKind; count: number }[];
	/** Results `from` … `to`, the end not included, best first. */
	results(from: number, to: number): Promise<ResultView[]>;
}

const NOTHING: Found = { total: 0, kinds: [], results: () => Promise.resolve([]) };

let loaded: Promise<Pagefind> | undefined;

/** Loads the engine ahead of the first search. Rejects when it cannot be loaded; the next call tries again. */
export function loadEngine(): Promise<Pagefind> {
	loaded ??= load().catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function load(): Promise<Pagefind> {
	const pagefind: Pagefind = await import(/* @vite-ignore */ `${urls.searchIndex()}pagefind.js`);
	await pagefind.options({
		excerptLength: EXCERPT_LENGTH,
		ranking: { metaWeights: FIELD_WEIGHTS },
	});
	await pagefind.init();
	return pagefind;
}

/** Searches; rejects when the engine or a part of the index cannot be loaded. */
export async function search({ query, kinds }: SearchState): Promise<Found> {
	const asked = engineQuery(query);
	if (asked === '') return NOTHING;
	const pagefind = await loadEngine();
	// Asking for every kind by name makes Pagefind load that filter alone and count it.
	const wanted = kinds.length === 0 ? SEARCH_KINDS : kinds;
	const answer = await pagefind.search(asked, { filters: { [KIND_FILTER]: { any: wanted } } });
	const counts = answer.totalFilters[KIND_FILTER] ?? {};
	const shown = cleanQuery(query);
	const best = await Promise.all(answer.results.slice(0, PROBED).map((one) => one.data()));
	if (best.length > 0 && !best.some((fragment) => holdsQuery(fragment, shown))) return NOTHING;
	return {
		total: answer.results.length,
		kinds: SEARCH_KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 })).filter(
			({ count }) => count > 0,
		),
		async results(from, to) {
			const fragments = await Promise.all(answer.results.slice(from, to).map((one) => one.data()));
			return fragments.map((fragment) => resultView(fragment, shown));
		},
	};
}
