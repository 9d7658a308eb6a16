import { expect, test } from 'vitest';
import { sortHits } from '../../../src/search/client/sort-hits.ts';
import { hitsOf, siteOf } from './site-of.ts';

const page = (title: string, date = '') => ({ path: `/${title}/`, title, date });
const own = siteOf([page('Đá', '2024'), page('An', '2025-06'), page('Dê'), page('Ăn', '2025')]);
const peers = siteOf([page('Bắp', '2025-12-31'), page('An', '2023')]);
const hits = [...hitsOf(own), ...hitsOf(peers)];
const titles = (sort: Parameters<typeof sortHits>[1]) =>
	sortHits(hits, sort).map(({ site, page: at }) => site.catalogue.titles[at]);

test('relevance is the order in which they come', () => {
	expect(sortHits(hits, 'relevance')).toEqual(hits);
});

test('newest first, without a day last', () => {
	expect(titles('newest')).toEqual(['Bắp', 'An', 'Ăn', 'Đá', 'An', 'Dê']);
});

test('names in Vietnamese order, over all sites, equals as they come', () => {
	const sorted = sortHits(hits, 'name');
	expect(titles('name')).toEqual(['An', 'An', 'Ăn', 'Bắp', 'Dê', 'Đá']);
	expect(sorted.slice(0, 2).map(({ site }) => site)).toEqual([own, peers]);
});
