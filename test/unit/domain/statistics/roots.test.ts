import { expect, test } from 'vitest';
import { rootReport } from '../../../../src/domain/statistics/roots.ts';
import { exemplar, practice, smallLibrary } from '../../../support/small-library.ts';

const SOURCES = `sources:
  - { id: 1, title: Bài báo, publisher: Báo A, url: "https://bao.example/a" }
  - { id: 2, title: Sổ, publisher: Xã }`;
const fact = (id: string, source: number, evidence: string) =>
	`  - { id: ${id}, label: hộ, value: 3, unit: hộ, evidence: ${evidence}, sources: [${source}] }`;
const cost = (sources: string) =>
	`cost: { per: một hố, sources: ${sources}, rows: [{ item: Tre, amount: 0 }, { item: Công }] }`;

const report = rootReport(
	smallLibrary({
		'mot/practices/a/index.mdx': practice(
			[
				'facts:',
				fact('mo-duoc', 1, 'decision'),
				fact('khong-mo', 2, 'self-reported'),
				fact('mat-goc', 7, 'press-reported'),
				cost('[]'),
				SOURCES,
			].join('\n'),
		),
		'hai/practices/b/index.mdx': practice(`${cost('[2]')}\n${SOURCES}`),
		'ba/exemplars/c/index.mdx': exemplar(),
		'mau/practices/d/index.mdx': practice(`${cost('[1]')}\n${SOURCES}`),
	}),
);

test('counts facts and recorded amounts; a source that is not listed is no root', () => {
	const counts = Object.fromEntries(report.agencies.map(({ agency, count }) => [agency.id, count]));
	expect(counts).toEqual({
		mot: { numbers: 4, rooted: 2, open: 1, confirmed: 1 },
		hai: { numbers: 1, rooted: 1, open: 0, confirmed: 0 },
	});
});

test('the total leaves out the sample agency', () => {
	expect(report.total).toEqual({ numbers: 5, rooted: 3, open: 1, confirmed: 1 });
});
