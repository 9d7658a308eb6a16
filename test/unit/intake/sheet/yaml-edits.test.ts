import { describe, expect, test } from 'vitest';
import { editList } from '../../../../src/intake/sheet/yaml-edits.ts';

const ORDER = ['title', 'ratings', 'awards', 'status'];
const ITEM = { year: 2024, rating: 'good' };
const append = (yaml: string) =>
	editList(yaml, { key: 'ratings', append: [ITEM], set: new Map() }, ORDER);
const set = (yaml: string, index: number, values: Record<string, string | number>) =>
	editList(yaml, { key: 'ratings', append: [], set: new Map([[index, values]]) }, ORDER);

const NEW = '{ year: 2024, rating: good }';

describe('a new item', () => {
	const cases: readonly [string, string, string][] = [
		[
			'in a missing list',
			'title: A # x\nstatus: b\n',
			`title: A # x\nratings:\n  - ${NEW}\nstatus: b\n`,
		],
		['in a missing list, last', 'title: >-\n  A\n  B', `title: >-\n  A\n  B\nratings:\n  - ${NEW}`],
		['before all keys', 'status: b\n', `ratings:\n  - ${NEW}\nstatus: b\n`],
		['in an empty list', 'ratings: []\nstatus: b\n', `ratings: [${NEW}]\nstatus: b\n`],
		['under a key without value', 'ratings:\nstatus: b\n', `ratings:\n  - ${NEW}\nstatus: b\n`],
		['in a list on one line', 'ratings: [ {year: 1} ]\n', `ratings: [ {year: 1}, ${NEW} ]\n`],
		[
			'below items of any indent, after their comments',
			'ratings:\n- year: 1\n  rating: x # y\n# z\nstatus: b\n',
			`ratings:\n- year: 1\n  rating: x # y\n- ${NEW}\n# z\nstatus: b\n`,
		],
	];
	test.each(cases)('%s', (_, before, after) => expect(append(before)).toBe(after));
});

describe('a value', () => {
	test('takes the place of the old one and keeps the comment', () => {
		expect(set('ratings:\n  - { year: 1, rating: "x" } # y\n', 0, { rating: 'a, b' })).toBe(
			'ratings:\n  - { year: 1, rating: "a, b" } # y\n',
		);
	});

	test('that is missing goes to the end of its item', () => {
		expect(set('ratings:\n    - year: 1\n    - year: 2\nstatus: b\n', 0, { rating: 'x' })).toBe(
			'ratings:\n    - year: 1\n      rating: x\n    - year: 2\nstatus: b\n',
		);
	});

	test('and a new item are written together', () => {
		const edit = { key: 'ratings', append: [ITEM], set: new Map([[0, { rating: 'x' }]]) };
		expect(editList('ratings:\n  - year: 1', edit, ORDER)).toBe(
			`ratings:\n  - year: 1\n    rating: x\n  - ${NEW}`,
		);
	});
});

test('what cannot be edited piece by piece is left alone', () => {
	expect(append('title: [')).toBeUndefined();
	expect(append('ratings: none\n')).toBeUndefined();
	expect(append('ratings: { a: 1 }\n')).toBeUndefined();
	expect(set('ratings:\n  - &a { year: 1 }\nawards:\n  - *a\n', 0, { year: 2 })).toBeUndefined();
});
