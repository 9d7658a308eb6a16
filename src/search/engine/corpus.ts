/** The sites that are searched together, as one body of words. */
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import type { SiteIndex } from './site-index.ts';

export interface Corpus {
	readonly sites: readonly SiteIndex[];
	readonly lexicon: Lexicon;
	readonly dictionary: Dictionary;
	/** Loads what all sites have filed under these keys. */
	load(keys: readonly string[]): Promise<void>;
	/** On how many pages `second` follows `first`; `first` must be loaded. */
	pairs(first: string, second: string): number;
	/** Exact forms of a loaded key with the pages of each, the most frequent first. */
	forms(key: string): [exact: string, pages: number][];
	/** Keys that begin with `start` and follow the loaded key `first`. */
	following(first: string, start: string): string[];
}

export function createCorpus(sites: readonly SiteIndex[]): Corpus {
	const filed = (key: string) => sites.flatMap((site) => site.filed(key) ?? []);
	return {
		sites,
		lexicon: createLexicon(sites),
		dictionary: createDictionary(sites.map(({ words }) => words)),
		async load(keys) {
			await Promise.all(sites.map((site) => site.load(keys)));
		},
		pairs: (first, second) =>
			filed(first).reduce((sum, { pairs }) => sum + (pairs.get(second)?.count ?? 0), 0),
		forms(key) {
			const counts = new Map<string, number>();
			for (const { words } of filed(key))
				for (const [exact, postings] of words)
					counts.set(exact, (counts.get(exact) ?? 0) + postings.count);
			return [...counts].sort((a, b) => b[1] - a[1]);
		},
		following: (first, start) => [
			...new Set(
				filed(first).flatMap(({ pairs }) =>
					[...pairs.keys()].filter((key) => key.startsWith(start)),
				),
			),
		],
	};
}
