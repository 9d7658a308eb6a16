import { describe, expect, test } from 'vitest';
import { searchWordsOf } from '../../../src/search/engine/words.ts';

const words = {
	site: 'Trang thử',
	labels: { 'co-quan': { 'xa-thu': 'Xã Thử' } },
	abbreviations: [['HTX', 'hợp tác xã']],
	synonyms: [['khướu', 'chim rừng']],
};

test('words as sites write them pass', () => {
	expect(searchWordsOf(JSON.parse(JSON.stringify(words)))).toEqual(words);
});

describe('labels', () => {
	test('of unknown facets and those that are no texts are left out', () => {
		const labels = {
			...{ 'co-quan': { a: 'A', b: 5, c: null, d: 'x'.repeat(400) }, khac: { e: 'E' } },
			'linh-vuc': ['a'],
		};
		expect(searchWordsOf({ ...words, labels }).labels).toEqual({ 'co-quan': { a: 'A' } });
	});

	test.each(['constructor', 'toString', '__proto__'])('has none for the id %s', (id) => {
		const { labels } = searchWordsOf(words);
		expect(labels['co-quan']?.[id]).toBeUndefined();
	});

	test('takes an id that only looks like a part of the language as it is', () => {
		const json: unknown = JSON.parse('{"co-quan":{"__proto__":"Xã Thử"}}');
		const { labels } = searchWordsOf({ ...words, labels: json });
		expect(Object.entries(labels['co-quan'] ?? {})).toEqual([['__proto__', 'Xã Thử']]);
	});
});

describe('refused', () => {
	test.each([null, 5, 'x', [], [words], {}])('is %j', (json) => {
		expect(() => searchWordsOf(json)).toThrow(TypeError);
	});

	test.each([
		['site', [undefined, 5, null, 'x'.repeat(400)]],
		['labels', [undefined, null, [], 'x']],
		['abbreviations', [undefined, {}, ['x'], [[5]], [null], [['x'.repeat(400)]]]],
		['synonyms', [undefined, {}, ['x'], [[{}]], [[null]]]],
	])('is something else as %s', (name, values) => {
		for (const value of values)
			expect(() => searchWordsOf({ ...words, [name]: value })).toThrow(TypeError);
	});

	test('are more words than a site has', () => {
		const group = Array.from({ length: 2000 }, (_, at) => `chim ${at}`);
		expect(() => searchWordsOf({ ...words, synonyms: [group, group, group] })).toThrow(TypeError);
	});
});
