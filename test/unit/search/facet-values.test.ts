import { describe, expect, test } from 'vitest';
import { facetOffer, SHOWN_VALUES } from '../../../src/search/client/facet-values.ts';
import { createValueWords } from '../../../src/search/client/value-words.ts';
import type { SearchFacet } from '../../../src/site/views.ts';
import { siteOf } from './site-of.ts';

const words = createValueWords([
	siteOf([], { 'linh-vuc': { b: 'Đất', a: 'Dân vận', c: 'Ăn uống' } }),
	siteOf([], { 'linh-vuc': { a: 'Tên khác', d: 'Biển' } }),
]);
const offer = (
	name: SearchFacet,
	counts: Record<string, number>,
	{ chosen = [], all = false }: { chosen?: string[]; all?: boolean } = {},
) => facetOffer(name, new Map(Object.entries(counts)), { chosen, all, words });
const shown = (...of: Parameters<typeof offer>) =>
	offer(...of).shown.map(({ label, count }) => `${label} ${count}`);

describe('values', () => {
	test('stand by count, then by name as Vietnamese sorts', () => {
		expect(shown('linh-vuc', { a: 2, b: 2, c: 2, d: 5 })).toEqual([
			...['Biển 5', 'Ăn uống 2', 'Dân vận 2', 'Đất 2'],
		]);
	});

	test('of closed lists keep their order, years run backwards', () => {
		expect(shown('loai', { page: 9, story: 1, exemplar: 3 })).toEqual([
			...['Gương 3', 'Tin bài 1', 'Trang khác 9'],
		]);
		expect(shown('cap', { province: 9, commune: 1 })).toEqual(['Xã 1', 'Tỉnh 9']);
		expect(shown('nam', { 2019: 9, 2025: 1, 2021: 3 })).toEqual(['2025 1', '2021 3', '2019 9']);
	});

	test('that nobody names show their ids', () => {
		expect(shown('co-quan', { 'so-y-te': 1 })).toEqual(['so-y-te 1']);
	});

	test('that are chosen are offered even when nothing has them, for them to be cleared', () => {
		const { shown: values } = offer('linh-vuc', {}, { chosen: ['b'] });
		expect(values).toEqual([{ id: 'b', label: 'Đất', count: 0, chosen: true }]);
	});
});

describe('a long facet', () => {
	const counts = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`x${at}`, 100 - at]));

	test('shows its first values and says how many more there are', () => {
		const { shown: values, hidden } = offer('phong-trao', counts);
		expect(values.map(({ id }) => id)).toEqual(Object.keys(counts).slice(0, SHOWN_VALUES));
		expect(hidden).toBe(4);
	});

	test('shows chosen values wherever they stand', () => {
		const { shown: values, hidden } = offer('phong-trao', counts, { chosen: ['x11'] });
		expect(values.at(-1)).toMatchObject({ id: 'x11', chosen: true });
		expect(hidden).toBe(3);
	});

	test('shows all when asked', () => {
		expect(offer('phong-trao', counts, { all: true })).toMatchObject({ hidden: 0 });
	});
});
