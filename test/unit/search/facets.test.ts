import { describe, expect, test } from 'vitest';
import { chosenPages, countFacets } from '../../../src/search/engine/facets.ts';
import { siteIndexOf } from '../../support/search-corpus.ts';

const site = await siteIndexOf([
	{ path: '/a/', kind: 'exemplar', facets: { nam: ['2023', '2024'], cap: ['province'] } },
	{ path: '/b/', kind: 'exemplar', facets: { nam: ['2024'] } },
	{ path: '/c/', kind: 'story', facets: { nam: ['2025'], cap: ['commune'] } },
]);
const pages = [0, 1, 2].map((page) => ({ site, page }));
const paths = (left: typeof pages) => left.map(({ page }) => site.catalogue.paths[page]);

describe('choices', () => {
	test('within a facet add up, between facets narrow', () => {
		expect(paths(chosenPages(pages, { nam: ['2023', '2025'] }))).toEqual(['/a/', '/c/']);
		expect(paths(chosenPages(pages, { nam: ['2024'], cap: ['province'] }))).toEqual(['/a/']);
		expect(paths(chosenPages(pages, { nam: ['1999'] }))).toEqual([]);
		expect(paths(chosenPages(pages, {}))).toEqual(['/a/', '/b/', '/c/']);
	});

	test('are counted without their own facet and with all others', () => {
		const counts = countFacets(pages, { nam: ['2024'] });
		expect(Object.fromEntries(counts.nam)).toEqual({ 2023: 1, 2024: 2, 2025: 1 });
		expect(Object.fromEntries(counts.loai)).toEqual({ exemplar: 2 });
		expect(Object.fromEntries(counts.cap)).toEqual({ province: 1 });
	});
});
