import { describe, expect, test } from 'vitest';
import { ndcg, qualityOf, recall, reciprocalRank } from '../../search/metrics.ts';

const answers = { '/a/': 3, '/b/': 2, '/c/': 1 };
const others = Array.from({ length: 10 }, (_, number) => `/x${number}/`);

describe('nDCG@10', () => {
	test('is 1 for the best order and 0 for none of the answers', () => {
		expect(ndcg({ found: ['/a/', '/b/', '/c/', '/x/'], answers })).toBe(1);
		expect(ndcg({ found: ['/x/'], answers })).toBe(0);
		expect(ndcg({ found: [], answers })).toBe(0);
	});

	test('counts 7, 3 and 1, each divided by the logarithm of its place', () => {
		const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
		const reversed = 1 + 3 / Math.log2(3) + 7 / 2;
		expect(ndcg({ found: ['/c/', '/b/', '/a/'], answers })).toBeCloseTo(reversed / ideal, 12);
		expect(ndcg({ found: ['/x/', '/a/'], answers })).toBeCloseTo(7 / Math.log2(3) / ideal, 12);
	});

	test('looks at ten places, the ideal too', () => {
		expect(ndcg({ found: [...others, '/a/'], answers })).toBe(0);
		const many = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`/x${number}/`, 3]));
		expect(ndcg({ found: others, answers: many })).toBe(1);
	});
});

test('recall@10 is the share of the answers that ten places could hold', () => {
	expect(recall({ found: ['/x/', '/c/', '/a/'], answers })).toBeCloseTo(2 / 3, 12);
	expect(recall({ found: [...others, '/a/'], answers })).toBe(0);
	const many = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`/x${number}/`, 1]));
	expect(recall({ found: others, answers: many })).toBe(1);
});

test('the reciprocal rank is that of the first answer of grade 2 or 3', () => {
	expect(reciprocalRank({ found: ['/c/', '/x/', '/b/', '/a/'], answers })).toBeCloseTo(1 / 3, 12);
	expect(reciprocalRank({ found: ['/a/'], answers })).toBe(1);
	expect(reciprocalRank({ found: ['/c/'], answers })).toBe(0);
});

test('the quality of several queries is their mean', () => {
	expect(
		qualityOf([
			{ found: ['/a/', '/b/', '/c/'], answers },
			{ found: [], answers },
		]),
	).toEqual({ queries: 2, ndcg: 0.5, recall: 0.5, mrr: 0.5, zero: 0.5 });
});
