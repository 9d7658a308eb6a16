/** What stands beside a choice is what choosing it gives. */
import { beforeAll, expect, test } from 'vitest';
import { type Chance, chance } from '../../scripts/lib/bench/words.ts';
import type { Corpus } from '../../src/search/engine/corpus.ts';
import { type Chosen, chosenPages, countFacets } from '../../src/search/engine/facets.ts';
import { type Hit, search } from '../../src/search/engine/search.ts';
import { SEARCH_FACETS } from '../../src/search/fields.ts';
import { builtCorpus } from './built-corpus.ts';
import { readGolden } from './golden.ts';

const COMBINATIONS = 1000;
const MOST_CHOICES = 5;

const golden = await readGolden();
let corpus: Corpus;
beforeAll(async () => {
	corpus = await builtCorpus();
});

test('counts equal the lists, for 1,000 queries with choices', async () => {
	const from = chance(2026);
	const wrong: string[] = [];
	let counted = 0;
	for (let left = COMBINATIONS; left > 0; left -= 1) {
		const { query } = from.pick(golden);
		const { hits } = await search(query, false, corpus);
		const chosen = drawChoices(hits, from);
		const counts = countFacets(hits, chosen);
		for (const name of SEARCH_FACETS)
			for (const id of valuesOf(name)) {
				const count = counts[name].get(id) ?? 0;
				const list = chosenPages(hits, { ...chosen, [name]: [id] });
				if (count !== list.length) wrong.push(`${query} ${JSON.stringify(chosen)} ${name} ${id}`);
				counted += count > 0 ? 1 : 0;
			}
	}
	expect(wrong).toEqual([]);
	expect(counted).toBeGreaterThan(COMBINATIONS);
});

function valuesOf(name: string): string[] {
	return corpus.sites.flatMap(({ catalogue }) => catalogue.facets[name]?.values ?? []);
}

/** Choices as a reader makes them: of what is offered, several of one facet too, and now and then of what nothing has. */
function drawChoices(hits: readonly Hit[], from: Chance): Chosen {
	const chosen: Partial<Record<(typeof SEARCH_FACETS)[number], string[]>> = {};
	for (let left = from.below(MOST_CHOICES + 1); left > 0; left -= 1) {
		const name = from.pick(SEARCH_FACETS);
		const offered = [...countFacets(hits, chosen)[name].keys()];
		const id = from.pick(offered.length === 0 || from.below(10) === 0 ? valuesOf(name) : offered);
		chosen[name] = [...new Set([...(chosen[name] ?? []), id])];
	}
	return chosen;
}
