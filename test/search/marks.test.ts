/** Marks that were typed are meant, for every word and every two words in a row of every title of the corpus. */
import { beforeAll, expect, test } from 'vitest';
import type { Corpus } from '../../src/search/engine/corpus.ts';
import { type Hit, search } from '../../src/search/engine/search.ts';
import { normaliseText, type Token, tokensOf } from '../../src/search/tokens.ts';
import { builtCorpus } from './built-corpus.ts';

let corpus: Corpus;
let queries: Token[][] = [];

beforeAll(async () => {
	corpus = await builtCorpus();
	const all = new Map<string, Token[]>();
	for (const title of corpus.sites.flatMap(({ catalogue }) => catalogue.titles))
		for (const words of wordsAndPairs(tokensOf(normaliseText(title))))
			all.set(textOf(words), words);
	queries = [...all.values()].filter((words) => words.some(({ exact, key }) => exact !== key));
});

test('no title with other marks stands above one with the right ones', async () => {
	expect(queries.length).toBeGreaterThan(1000);
	const wrong: string[] = [];
	for (const words of queries) {
		const { hits } = await search(textOf(words), false, corpus);
		const fits = hits.map((hit) => fitOf(hit, words));
		const first = fits.indexOf('other marks');
		if (first !== -1 && fits.lastIndexOf('right') > first)
			wrong.push(`${textOf(words)}: ${namesOf(hits[first])[0]}`);
	}
	expect(wrong).toEqual([]);
}, 120_000);

function wordsAndPairs(tokens: readonly Token[]): Token[][] {
	return tokens.flatMap((token, at) => {
		const next = tokens[at + 1];
		return next?.follows ? [[token], [token, next]] : [[token]];
	});
}

const textOf = (words: readonly Token[]): string => words.map(({ exact }) => exact).join(' ');

function namesOf(hit: Hit | undefined): string[] {
	if (hit === undefined) return [];
	const { titles, names } = hit.site.catalogue;
	return [titles[hit.page] ?? '', names[hit.page] ?? ''];
}

/** A page is called by its title and by its name; with the right marks in either it is not wrong. */
function fitOf(hit: Hit, words: readonly Token[]): 'right' | 'other marks' | undefined {
	const [title = [], name = []] = namesOf(hit).map((text) => tokensOf(normaliseText(text)));
	const holds = (tokens: readonly Token[], form: 'exact' | 'key') =>
		words.every((word) => tokens.some((token) => token[form] === word[form]));
	if (holds(title, 'exact') || holds(name, 'exact')) return 'right';
	return holds(title, 'key') ? 'other marks' : undefined;
}
