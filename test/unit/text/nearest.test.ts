import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/text/nearest.ts';

test.each([
	['', '', 0],
	['abc', '', 3],
	['title', 'titel', 1],
	['kitten', 'sitting', 3],
	['summary', 'sumary', 1],
	['ca', 'abc', 3],
])('from %j to %j are %d edits', (a, b, edits) => {
	expect(editDistance(a, b)).toBe(edits);
	expect(editDistance(b, a)).toBe(edits);
});

const keys = ['title', 'summary', 'agency', 'fields', 'status'];

test.each([
	['titel', 'title'],
	['Sumary', 'summary'],
	['field', 'fields'],
	['photo', undefined],
	['x', undefined],
])('the key nearest to %s is %s', (word, expected) => {
	expect(nearest(word, keys)).toBe(expected);
});

test('marks are forgiven, and decide between equals', () => {
	expect(nearest('Lao Cai', ['Lai Châu', 'Lào Cai'])).toBe('Lào Cai');
	expect(nearest('đường', ['dương', 'đương', 'Đường'.toLowerCase()])).toBe('đường');
	expect(nearest('Hà Tĩnh'.normalize('NFD'), ['Hà Tĩnh'])).toBe('Hà Tĩnh');
});

test('the limit may be given', () => {
	expect(nearest('abcdef', ['abcxyz'], 3)).toBe('abcxyz');
	expect(nearest('abcdef', ['abcdeg'], 0)).toBeUndefined();
	expect(nearest('abc', [])).toBeUndefined();
});
