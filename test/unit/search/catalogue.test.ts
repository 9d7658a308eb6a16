import { describe, expect, test } from 'vitest';
import { type Chance, chance } from '../../../scripts/lib/bench/words.ts';
import { catalogueOf } from '../../../src/search/engine/catalogue.ts';
import { createCorpus } from '../../../src/search/engine/corpus.ts';
import { search } from '../../../src/search/engine/search.ts';
import { openSiteIndex } from '../../../src/search/engine/site-index.ts';
import { CATALOGUE_FILE, type Catalogue, shardFile } from '../../../src/search/format.ts';
import { createIndexBuilder } from '../../../src/search/index/index-builder.ts';
import { searchMeta } from '../../support/sample-views.ts';
import { noWords, siteIndexOf } from '../../support/search-corpus.ts';

const builder = createIndexBuilder();
for (const number of [1, 2, 3])
	builder.add({
		...searchMeta('story', { title: `Khướu hót ở khe ${number}` }),
		...{ path: `/tin-bai/thu/khe-${number}/`, date: '2026-03-02', text: 'Sáng nghe, chiều ghi.' },
	});
const { catalogue, shards } = builder.files(() => 'abc');

const copy = (): Record<string, unknown> => structuredClone({ ...catalogue });

test('a catalogue as sites write it passes as it is', () => {
	const json: unknown = JSON.parse(JSON.stringify(catalogue));
	expect(catalogueOf(json)).toBe(json);
	const empty = createIndexBuilder().files(() => 'abc').catalogue;
	expect(catalogueOf(empty)).toBe(empty);
});

describe('refused', () => {
	test.each([null, 5, 'muc-luc', [], {}, [catalogue]])('is %j', (json) => {
		expect(() => catalogueOf(json)).toThrow(TypeError);
	});

	test.each(Object.keys(catalogue))('without %s, or with something else in its place', (name) => {
		for (const value of [undefined, null, true, {}, { length: 3 }, [[]], [null], [1e308], [{}]]) {
			const json = copy();
			json[name] = value;
			expect(() => catalogueOf(json)).toThrow(TypeError);
		}
	});

	test.each<[string, Partial<Record<keyof Catalogue, unknown>>]>([
		['counts below nothing', { counts: catalogue.counts.map(() => -1) }],
		['counts of more pages than there are', { counts: catalogue.counts.map(() => 4) }],
		['counts in parts', { counts: catalogue.counts.map(() => 0.5) }],
		['endless counts', { counts: catalogue.counts.map(() => Number.POSITIVE_INFINITY) }],
		['fewer counts than words', { counts: catalogue.counts.slice(1) }],
		['a word twice', { keys: 'khe khe', counts: [3, 3] }],
		['words in disorder', { keys: 'khe hot', counts: [3, 3] }],
		['shards in disorder', { shards: ['khe', 'hot'] }],
		['a way out of the folder of shards', { build: '../../x' }],
		['a title too few', { titles: catalogue.titles.slice(1) }],
		['a title as long as a book', { titles: catalogue.titles.map(() => 'khe '.repeat(500)) }],
		['a date that is none', { dates: ['mai', '', ''] }],
		['a place that is not there', { where: [0, 0, 7] }],
		['a sample that is not there', { samples: [3] }],
		['more pages than a site has', { paths: Array.from({ length: 60_000 }, () => '/') }],
	])('are %s', (_, parts) => {
		expect(() => catalogueOf({ ...copy(), ...parts })).toThrow(TypeError);
	});

	test.each([
		['no column', undefined],
		['a value that is not there', { values: ['story'], rows: [0, 1, 0] }],
		['a value below all', { values: ['story'], rows: [0, -1, 0] }],
		['a row too few', { values: ['story'], rows: [0, 0] }],
		['values in words', { values: ['"><img src=x>'], rows: [0, 0, 0] }],
		['values that part an address', { values: ['a,b&q=c'], rows: [0, 0, 0] }],
		['kinds that nobody knows', { values: ['constructor'], rows: [0, 0, 0] }],
		['rows of rows', { values: ['story'], rows: [[[0]], 0, 0] }],
	])('is a facet with %s', (_, column) => {
		const facets = { ...catalogue.facets, loai: column };
		expect(() => catalogueOf({ ...copy(), facets })).toThrow(TypeError);
	});
});

test('whatever passes leaves the results of other sites as they are', async () => {
	const own = await siteIndexOf([{ path: '/khuou/', title: 'Khướu hót trong vườn' }]);
	const from = chance(23);
	let passed = 0;
	for (let round = 0; round < 2000; round += 1) {
		const json = spoiled(copy(), from);
		const files = new Map(shards.map((shard, number) => [shardFile('abc', number), shard]));
		files.set(CATALOGUE_FILE, new TextEncoder().encode(JSON.stringify(json)));
		const read = async (file: string) => files.get(file) ?? new Uint8Array();
		const peer = await openSiteIndex(read, noWords).catch(() => undefined);
		if (peer === undefined) continue;
		passed += 1;
		const { hits } = await search('khướu hót', false, createCorpus([own, peer]));
		expect(hits.filter(({ site }) => site === own)).toHaveLength(1);
		expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true);
	}
	expect(passed).toBeGreaterThan(50);
});

const ODD = [null, true, '', 'khe', 'constructor', '__proto__', -1, 0, 1, 2, 0.5, 1e308, [], {}];

/** The same with up to three of its values, wherever they stand, replaced. */
function spoiled(json: Record<string, unknown>, from: Chance): Record<string, unknown> {
	for (let left = 1 + from.below(3); left > 0; left -= 1) {
		const [holder, key] = from.pick(placesIn(json));
		Reflect.set(holder, key, structuredClone(from.pick(ODD)));
	}
	return json;
}

function placesIn(holder: object): [object, string][] {
	return Object.entries(holder).flatMap(([key, value]): [object, string][] => [
		[holder, key],
		...(typeof value === 'object' && value !== null ? placesIn(value) : []),
	]);
}
