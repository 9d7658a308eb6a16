import { describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/domain/library/library.ts';
import type { AdoptionNode, PracticeNode } from '../../../../src/domain/library/nodes.ts';
import { ARCHIPELAGOS, GRID, TILES } from '../../../../src/domain/places/tiles.ts';
import { accountSigns, isFullAccount } from '../../../../src/domain/replication/account.ts';
import { tallyByProvince } from '../../../../src/domain/replication/by-place.ts';
import { changesOfCopies } from '../../../../src/domain/replication/changes.ts';
import {
	ALIKE,
	likeness,
	repeatedDifficulties,
} from '../../../../src/domain/replication/difficulties.ts';
import { generationOf, type Learner } from '../../../../src/domain/replication/generations.ts';
import { comparedResults } from '../../../../src/domain/replication/results.ts';
import { spreadOverTime } from '../../../../src/domain/replication/spread.ts';
import { ledgerTotals } from '../../../../src/domain/replication/totals.ts';
import { type Fact, factSchema } from '../../../../src/domain/schemas/evidence.ts';
import { adoption, practice, smallLibrary } from '../../../support/small-library.ts';
import { provinces } from '../places/provinces.ts';

const ORIGIN = 'mot/practices/cach-lam/index.mdx';

/** A Library of one practice and its copies: slug → further front matter. */
function copies(more: Record<string, string>, ofPractice = ''): Library {
	return smallLibrary({
		[ORIGIN]: practice(ofPractice),
		...Object.fromEntries(
			Object.entries(more).map(([slug, lines]) => [
				`hai/adoptions/${slug}.mdx`,
				adoption('mot/cach-lam', lines),
			]),
		),
	});
}

const slugs = (nodes: readonly AdoptionNode[]) => nodes.map(({ slug }) => slug);

function origin({ practices }: Library): PracticeNode {
	const [only] = practices;
	if (only === undefined) throw new Error('The library has no practice');
	return only;
}

describe('totals', () => {
	test('of an empty ledger are zero', () => {
		expect(ledgerTotals([])).toMatchObject({ records: 0, places: 0, practices: 0, living: 0 });
	});

	test('count a named place once, a group by its number, and a group without one apart', () => {
		const library = smallLibrary({
			[ORIGIN]: practice(),
			'hai/adoptions/a.mdx': adoption('mot/cach-lam'),
			'hai/adoptions/b.mdx': adoption('mot/cach-lam', 'from: a')
				.replace('scope: named', 'scope: group')
				.replace('{ name: Xã Hai }', '{ name: Các thôn, count: 6, countUnit: thôn }'),
			'hai/adoptions/c.mdx': adoption('mot/cach-lam', 'status: stopped\nstopped: { why: Hết. }')
				.replace('scope: named', 'scope: group')
				.replace('{ name: Xã Hai }', '{ name: Vài nơi }'),
		});
		expect(ledgerTotals(library.adoptions)).toMatchObject({
			records: 3,
			places: 7,
			uncounted: 1,
			practices: 1,
			provinces: 1,
			living: 2,
			again: 1,
			byFreshness: { unchecked: 2, stopped: 1, running: 0 },
		});
	});
});

test('a generation is one more than that of the copy learned from, and circles end', () => {
	const first: Learner = {};
	const second: Learner = { from: first };
	const third: Learner = { from: second };
	expect([first, second, third].map(generationOf)).toEqual([1, 2, 3]);
	const circle: Learner = {};
	circle.from = { from: circle };
	expect(generationOf(circle)).toBe(2);
});

describe('spread over time', () => {
	test.each([
		{ since: [], years: [], undated: 0 },
		{ since: [undefined, undefined], years: [], undated: 2 },
		{ since: ['2024-05-02'], years: [[2024, 1, 1]], undated: 0 },
		{
			since: ['2022', '2024-05', undefined, '2024'],
			years: [
				[2022, 1, 1],
				[2023, 0, 1],
				[2024, 2, 3],
			],
			undated: 1,
		},
	])('of $since', ({ since, years, undated }) => {
		const library = copies(
			Object.fromEntries(
				since.map((date, index) => [`n${index}`, date === undefined ? '' : `since: "${date}"`]),
			),
		);
		const spread = spreadOverTime(library.adoptions);
		expect(spread.years.map(({ year, begun, total }) => [year, begun, total])).toEqual(years);
		expect(spread.undated).toBe(undated);
	});
});

test('places are tallied by year, a record of two provinces in both', () => {
	const library = smallLibrary({
		[ORIGIN]: practice(),
		'hai/adoptions/a.mdx': adoption('mot/cach-lam', 'since: 2024-05'),
		'hai/adoptions/b.mdx': adoption('mot/cach-lam'),
	});
	const tallies = tallyByProvince(library.places.all, library.adoptions);
	expect(tallies).toHaveLength(library.places.all.length);
	expect(tallies.filter(({ total }) => total > 0)).toMatchObject([
		{ province: { id: 'lao-cai' }, undated: 1, total: 2 },
	]);
	expect([...(tallies.find(({ total }) => total > 0)?.years ?? [])]).toEqual([[2024, 1]]);
});

describe('changes', () => {
	const blocks = 'blocks: [{ block: hop-dan, part: core }]';

	test('are counted by block, a kept block with a change as changed, silence as unknown', () => {
		const library = copies(
			{
				a: 'blocksKept: [hop-dan]',
				b: 'blocksKept: [hop-dan]\nchanged: [{ what: Họp tối, why: Ngày đi làm, block: hop-dan }]',
				c: 'changed: [{ what: Làm một mình }]',
			},
			blocks,
		);
		const record = changesOfCopies(origin(library), library.adoptions);
		const [meeting] = record.blocks;
		expect(meeting?.use.block.id).toBe('hop-dan');
		expect(slugs(meeting?.kept ?? [])).toEqual(['a']);
		expect(meeting?.changes.map(({ what, why }) => [what, why])).toEqual([
			['Họp tối', 'Ngày đi làm'],
		]);
		expect(meeting?.silent).toBe(1);
		expect(record.elsewhere.map(({ what }) => what)).toEqual(['Làm một mình']);
	});
});

describe('difficulties', () => {
	test.each([
		['Mưa dầm, hố ngập, phải đào lại chỗ cao.', 'Mưa dầm thì hố ngập, phải đắp cao thêm.', true],
		['Không có người trực thay.', 'Người trực nghỉ thì không có ai thay.', true],
		['Nhà văn hóa khóa cửa.', 'Sóng yếu ở góc chợ.', false],
		['Mưa dầm, hố ngập.', 'Có cặp giận nhau, hố bỏ không.', false],
		['Không có.', 'Chưa có.', false],
	])('“%s” and “%s” are alike: %s', (a, b, alike) => {
		expect(likeness(a, b) >= ALIKE).toBe(alike);
		expect(likeness(b, a)).toBe(likeness(a, b));
	});

	test('repeat when two tell of them, not when one tells twice', () => {
		const repeated = repeatedDifficulties([
			{ text: 'Sóng yếu ở góc chợ.', by: 'gốc' },
			{ text: 'Góc chợ sóng yếu.', by: 'gốc' },
			{ text: 'Hố ngập khi mưa dầm.', by: 'gốc' },
			{ text: 'Mưa dầm, hố ngập.', by: 'Thôn A' },
		]);
		expect(repeated.map(({ text, tellings }) => [text, tellings.map(({ by }) => by)])).toEqual([
			['Hố ngập khi mưa dầm.', ['gốc', 'Thôn A']],
		]);
	});
});

describe('results side by side', () => {
	const fact = (more: Partial<Fact>): Fact =>
		factSchema.parse({
			id: 'ho-so',
			label: 'nhận trong năm đầu',
			value: 1,
			unit: 'hồ sơ',
			evidence: 'decision',
			sources: [1],
			...more,
		});
	const session = (value: number, unit = 'hồ sơ/phiên') => ({ perUnit: { value, unit } });

	test.each([
		{ name: 'the same id and unit', here: {}, there: {}, found: 1 },
		{ name: 'the same id, another unit', here: {}, there: { unit: 'hộ' }, found: 0 },
		{
			name: 'another id, the same label in other letters',
			here: { id: 'a', label: 'Nhận trong Năm đầu' },
			there: {},
			found: 1,
		},
		{ name: 'another id and label', here: { id: 'a', label: 'khác' }, there: {}, found: 0 },
	])('match by $name', ({ here, there, found }) => {
		expect(comparedResults([fact(here)], [fact(there)])).toHaveLength(found);
	});

	test('give values for one unit only where both have them in one unit', () => {
		const both = comparedResults([fact(session(5.5))], [fact(session(20.4))]);
		expect(both[0]?.perUnit).toEqual({ here: 5.5, there: 20.4, unit: 'hồ sơ/phiên' });
		const other = comparedResults([fact(session(5.5))], [fact(session(2, 'hồ sơ/ngày'))]);
		expect(other[0]).toBeDefined();
		expect(other[0]?.perUnit).toBeUndefined();
	});
});

describe('a full account', () => {
	const full = [
		'kept: [Họp trước]',
		'changed: [{ what: Họp tối, why: Ngày đi làm }]',
		'facts: [{ id: ho, label: làm, value: 3, unit: hộ, evidence: decision, sources: [1] }]',
		'sources: [{ id: 1, title: Báo cáo, publisher: Xã Hai }]',
		'advice: Nên họp trước.',
		'lastChecked: { on: 2026-10-12, by: Xã Một }',
	];
	const confirmed = (lines: readonly string[], grade = 'agency-confirmed') =>
		smallLibrary({
			[ORIGIN]: practice(),
			'hai/adoptions/a.mdx': adoption('mot/cach-lam', lines.join('\n')).replace(
				'press-reported',
				grade,
			),
		}).adoptions;
	const unmet = (nodes: readonly AdoptionNode[]) =>
		nodes.flatMap(accountSigns).flatMap(({ sign, met }) => (met ? [] : [sign]));

	test('meets every sign', () => {
		const nodes = confirmed(full);
		expect(nodes.every(isFullAccount)).toBe(true);
		expect(unmet(nodes)).toEqual([]);
	});

	test.each([
		['kept', confirmed(full.filter((line) => !line.startsWith('kept')))],
		['changed', confirmed(full.map((line) => line.replace(', why: Ngày đi làm', '')))],
		['results', confirmed(full.filter((line) => !line.startsWith('facts')))],
		['advice', confirmed(full.filter((line) => !line.startsWith('advice')))],
		['vouched', confirmed(full, 'self-reported')],
		['checked', confirmed(full.map((line) => line.replace('2026-10-12', '2025-10-12')))],
	])('says that “%s” is missing', (sign, nodes) => {
		expect(unmet(nodes)).toEqual([sign]);
		expect(nodes.some(isFullAccount)).toBe(false);
	});

	test('may be of a copy that stopped and says why', () => {
		const told = full.filter((line) => !line.startsWith('lastChecked'));
		expect(
			confirmed([...told, 'status: stopped', 'stopped: { why: Hết người. }']).every(isFullAccount),
		).toBe(true);
	});
});

describe('tiles', () => {
	const tiles = [...Object.values(TILES), ...ARCHIPELAGOS.map(({ tile }) => tile)];

	test('are one for each unit of today, none twice in a place, all in the grid', () => {
		expect(Object.keys(TILES)).toHaveLength(34);
		expect(new Set(tiles.map(String)).size).toBe(tiles.length);
		for (const [column, row] of tiles) {
			expect(column).toBeLessThan(GRID.columns);
			expect(row).toBeLessThan(GRID.rows);
		}
	});

	test('know the units of the vocabulary', () => {
		for (const { id } of provinces) expect(TILES[id]).toBeDefined();
	});

	test('show Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa', () => {
		expect(ARCHIPELAGOS.map(({ id, province }) => [id, province])).toEqual([
			['hoang-sa', 'da-nang'],
			['truong-sa', 'khanh-hoa'],
		]);
	});
});
