import { describe, expect, test } from 'vitest';
import { chance } from '../../../scripts/lib/bench/words.ts';
import { ByteReader, ByteWriter } from '../../../src/search/bytes.ts';
import {
	impactOf,
	Postings,
	PostingsWriter,
	passageFile,
	strengthOf,
} from '../../../src/search/format.ts';

describe('numbers and texts', () => {
	test('come back as they went in', () => {
		const from = chance(7);
		const numbers = Array.from({ length: 500 }, () => from.below(2 ** (1 + from.below(31))));
		const writer = new ByteWriter();
		for (const number of numbers) writer.number(number);
		writer.text('đường, 31,3 %');
		const reader = new ByteReader(writer.done());
		expect(numbers.map(() => reader.number())).toEqual(numbers);
		expect(reader.text()).toBe('đường, 31,3 %');
		expect(reader.ended).toBe(true);
	});

	test.each([[[]], [[128]], [[255, 255, 255, 255, 255, 255]]])(
		'%j is cut short or broken',
		(bytes) => {
			expect(() => new ByteReader(Uint8Array.from(bytes)).number()).toThrow(RangeError);
		},
	);

	test('a text longer than the file is refused', () => {
		expect(() => new ByteReader(Uint8Array.from([9, 65])).text()).toThrow(RangeError);
	});
});

describe('postings', () => {
	test('give back their pages in order with their strengths', () => {
		const from = chance(11);
		const pages: [number, number][] = [];
		for (let page = from.below(3); page < 40_000; page += 1 + from.below(400))
			pages.push([page, 1 + from.below(15)]);
		const writer = new PostingsWriter();
		for (const [page, impact] of pages) writer.add(page, impact);
		const bytes = new ByteWriter();
		writer.writeTo(bytes);
		const postings = new Postings(new ByteReader(bytes.done()));
		const read: [number, number][] = [];
		postings.each((page, strength) => read.push([page, strength]));
		expect(postings.count).toBe(pages.length);
		expect(read).toEqual(pages.map(([page, impact]) => [page, strengthOf(impact)]));
	});

	test('keep strengths in order', () => {
		const impacts = [0, 0.1, 0.4, 1, 2, 4, 9, 40].map(impactOf);
		expect(impacts).toEqual([...impacts].sort((a, b) => a - b));
		expect(impacts[0]).toBe(1);
		expect(impacts.at(-1)).toBe(15);
		expect(strengthOf(impactOf(1))).toBe(1);
	});
});

test('a passage is filed under the address of its page', () => {
	expect(passageFile('/guong/a/b/')).toBe('doan/guong/a/b.txt');
});
