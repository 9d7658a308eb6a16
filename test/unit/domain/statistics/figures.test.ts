import { describe, expect, test } from 'vitest';
import { coverageOf, withoutProvince } from '../../../../src/domain/statistics/coverage.ts';
import {
	balanceOf,
	evidenceCounts,
	facetCounts,
	freshnessCounts,
} from '../../../../src/domain/statistics/figures.ts';
import { lagReport } from '../../../../src/domain/statistics/lag.ts';
import { adoption, exemplar, practice, smallLibrary } from '../../../support/small-library.ts';

const fact = (grade: string) =>
	`{ id: a, label: hộ, value: 1, unit: hộ, evidence: ${grade}, sources: [1] }`;

const library = smallLibrary({
	'mot/exemplars/mot/index.mdx': exemplar(`
groups: [small-collective]
facts: [${fact('decision')}]
lastChecked: { on: 2026-10-01, by: Sở }
publishedOn: 2024-06-30
stages: [{ stage: discovered, date: 2024-05 }]`),
	'mot/exemplars/hai/index.mdx': exemplar().replace(
		'subject: collective',
		'subject: individual\nrole: worker',
	),
	'hai/practices/mot/index.mdx': practice('status: stopped\nstopped: { why: Hết việc. }'),
	'hai/adoptions/mot.mdx': adoption('mot', 'publishedOn: 2026-01-01\nsince: 2023-06'),
	'mau/exemplars/mot/index.mdx': exemplar('groups: [woman]'),
});

describe('library-wide figures', () => {
	test('count real entries by facet', () => {
		expect(facetCounts(library, 'agency')).toEqual([
			{ value: 'mot', count: 2 },
			{ value: 'hai', count: 2 },
		]);
		expect(facetCounts(library, 'subject')).toEqual([
			{ value: 'collective', count: 1 },
			{ value: 'individual', count: 1 },
		]);
	});

	test('grade facts and copies', () => {
		const found = evidenceCounts(library).filter(({ count }) => count > 0);
		expect(found).toEqual([
			{ grade: 'press-reported', count: 1 },
			{ grade: 'decision', count: 1 },
		]);
	});

	test('tell how many are alive', () => {
		expect(freshnessCounts(library).map(({ state, count }) => `${state} ${count}`)).toEqual([
			...['running 1', 'check 0', 'unchecked 2', 'paused 0', 'stopped 1'],
		]);
	});

	test('say who is shown, groups only where stated', () => {
		const { exemplars, people, groups, roles, unstated } = balanceOf(library);
		expect({ exemplars, people, unstated }).toEqual({ exemplars: 2, people: 1, unstated: 1 });
		expect(groups.filter(({ count }) => count > 0)).toEqual([
			{ group: 'small-collective', count: 1 },
		]);
		expect(roles.filter(({ count }) => count > 0)).toEqual([{ role: 'worker', count: 1 }]);
	});

	test('cover every province, zeros too', () => {
		const rows = coverageOf(library);
		expect(rows).toHaveLength(library.places.all.length);
		expect(
			rows
				.filter(({ exemplars }) => exemplars > 0)
				.map(({ province, exemplars, practices, copies }) => [
					...[province.id, exemplars, practices, copies],
				]),
		).toEqual([['lao-cai', 2, 1, 1]]);
		expect(withoutProvince(library)).toBe(0);
	});
});

describe('publication lag', () => {
	const lagOf = (date: string, published: string) =>
		lagReport(
			smallLibrary({
				'mot/exemplars/mot/index.mdx': exemplar(
					`publishedOn: ${published}\nstages: [{ stage: discovered, date: ${date} }]`,
				),
			}),
		);

	test.each([
		['2024-05-01', '2024-05-31', 'month'],
		['2024-05-01', '2024-06-01', 'quarter'],
		['2024-05', '2024-06-29', 'month'],
		["'2024'", '2025-03-31', 'year'],
		["'2024'", '2025-12-31', 'two-years'],
		["'2024'", '2026-12-31', 'more'],
		['2024-09', '2024-08-01', 'month'],
	])('from %s to %s is of the band “%s”', (date, published, band) => {
		expect(lagOf(date, published).bands.filter(({ count }) => count > 0)).toEqual([
			{ id: band, count: 1 },
		]);
	});

	test('says how many cannot be dated, and the middle of the rest', () => {
		// 0 months of the exemplar, 30 of the copy; the other exemplar and the practice have no day.
		const { undated, median, bands } = lagReport(library);
		expect({ undated, median }).toEqual({ undated: 2, median: 0 });
		expect(bands.filter(({ count }) => count > 0).map(({ id }) => id)).toEqual(['month', 'more']);
	});

	test('has no middle where nothing is dated', () => {
		expect(lagReport(smallLibrary({}))).toMatchObject({ undated: 0 });
		expect(lagReport(smallLibrary({})).median).toBeUndefined();
	});
});
