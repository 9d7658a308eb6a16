/** The golden set over the built corpus: what the search promises, in numbers. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/search/engine/corpus.ts';
import { idsOf } from '../../src/search/engine/facets.ts';
import { isEntryKind, KIND_FACET } from '../../src/search/fields.ts';
import { pathsFound } from '../support/search-corpus.ts';
import { builtCorpus } from './built-corpus.ts';
import { QUERY_CLASSES, readGolden } from './golden.ts';
import { type Judged, qualityOf } from './metrics.ts';

const golden = await readGolden();
const results = new Map<string, Judged[]>(QUERY_CLASSES.map((name) => [name, []]));
let corpus: Corpus;

beforeAll(async () => {
	corpus = await builtCorpus();
	for (const { class: name, query, answers } of golden) {
		const found = await pathsFound(query, corpus);
		results.get(name)?.push({ found, answers });
	}
});

describe('the golden set', () => {
	test('asks at least 300 queries', () => {
		expect(golden.length).toBeGreaterThanOrEqual(300);
	});

	test('is asked of at least 500 entries', () => {
		const entries = corpus.sites.flatMap((site) =>
			site.catalogue.paths.filter((_, page) => idsOf({ site, page }, KIND_FACET).some(isEntryKind)),
		);
		expect(entries.length).toBeGreaterThanOrEqual(500);
	});

	test('is answered by pages that exist', () => {
		const paths = new Set(corpus.sites.flatMap(({ catalogue }) => catalogue.paths));
		const answers = golden.flatMap((one) => Object.keys(one.answers));
		expect(answers.filter((path) => !paths.has(path))).toEqual([]);
	});
});

describe('the search', () => {
	test('finds what was looked for: nDCG@10 of all queries', () => {
		expect(qualityOf([...results.values()].flat()).ndcg).toBeGreaterThanOrEqual(0.95);
	});

	test.each(QUERY_CLASSES)('however it is typed: nDCG@10 of %s', (name) => {
		expect(qualityOf(results.get(name) ?? []).ndcg).toBeGreaterThanOrEqual(0.9);
	});

	test('never finds nothing where there is an answer', () => {
		const empty = golden.filter(
			({ class: name, answers }) =>
				results.get(name)?.find((one) => one.answers === answers)?.found.length === 0,
		);
		expect(empty.map(({ query }) => query)).toEqual([]);
	});
});
