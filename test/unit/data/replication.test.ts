import { describe, expect, test } from 'vitest';
import { listPages } from '../../../src/data/views/list.ts';
import { accountView, fullAccountsSpec } from '../../../src/data/views/replication/accounts.ts';
import { copiedRows } from '../../../src/data/views/replication/copied.ts';
import { ledgerView } from '../../../src/data/views/replication/ledger.ts';
import { spreadView } from '../../../src/data/views/replication/spread.ts';
import type { Library } from '../../../src/domain/library/library.ts';
import { urls } from '../../../src/site/urls.ts';
import { adoption, contextOf, practice, smallLibrary } from '../../support/small-library.ts';

const ORIGIN = 'mot/practices/cach-lam/index.mdx';

function library(more: Record<string, string>, origin = ''): Library {
	return smallLibrary({
		[ORIGIN]: practice(origin),
		...Object.fromEntries(
			Object.entries(more).map(([path, lines]) => [path, adoption('mot/cach-lam', lines)]),
		),
	});
}

function spreadOf(made: Library) {
	const [origin] = made.practices;
	return origin && spreadView(origin, contextOf(made));
}

function ledgerOf(made: Library) {
	const context = contextOf(made);
	const spec = {
		heading: 'Sổ',
		dek: 'Sổ.',
		address: (page: number) => urls.list('adoption', page),
		nodes: made.adoptions,
	};
	const [first] = listPages(spec, context);
	if (first === undefined) throw new Error('A list has at least one page');
	return ledgerView(first.view, context);
}

describe('the spread of a practice', () => {
	test('is missing where nobody copied it', () => {
		expect(spreadOf(library({}))).toBeUndefined();
	});

	test('tells who learned from whom, sources before learners, by when they began', () => {
		const spread = spreadOf(
			library({
				'hai/adoptions/c.mdx': 'from: b\nsince: 2026',
				'hai/adoptions/b.mdx': 'since: 2025-03',
				'hai/adoptions/a.mdx': '',
				'hai/adoptions/d.mdx': 'since: 2024',
			}),
		);
		expect(
			spread?.graph.rows.map(({ key, fromKey, generation }) => [key, fromKey, generation]),
		).toEqual([
			['hai/d', 'goc', '1'],
			['hai/b', 'goc', '1'],
			['hai/c', 'hai/b', '2'],
			['hai/a', 'goc', '1'],
		]);
		expect(spread?.slider).toEqual({ first: 2024, last: 2026 });
		expect(spread?.summary).toEqual([
			'4 bản ghi làm theo; chưa nơi nào báo dừng.',
			'1 bản học lại từ một nơi đã làm theo.',
		]);
	});

	test('draws copies that learned from each other as copies of the origin', () => {
		const spread = spreadOf(
			library({ 'hai/adoptions/a.mdx': 'from: b', 'hai/adoptions/b.mdx': 'from: a' }),
		);
		expect(spread?.graph.rows.map(({ fromKey, from }) => [fromKey, from.text])).toEqual([
			['goc', 'Xã Một'],
			['goc', 'Xã Một'],
		]);
	});

	test('says what was changed most, and the difficulty that two places tell of', () => {
		const change = 'changed: [{ what: Họp tối, why: Ngày đi làm, block: hop-dan }]';
		const spread = spreadOf(
			library(
				{
					'hai/adoptions/a.mdx': `${change}\ndifficulties: [Mưa dầm thì hố ngập.]`,
					'hai/adoptions/b.mdx': 'blocksKept: [hop-dan]\ndifficulties: ["Hố ngập, mưa dầm."]',
				},
				'blocks: [{ block: hop-dan, part: core }]',
			),
		);
		expect(spread?.blocks).toMatchObject([
			{ block: { text: 'Họp dân' }, countText: '1 nơi đổi, 1 nơi giữ' },
		]);
		expect(spread?.repeated.map(({ tellers }) => tellers.length)).toEqual([2]);
	});
});

describe('the ledger', () => {
	const full = `kept: [Họp trước]
changed: [{ what: Họp tối, why: Ngày đi làm }]
facts: [{ id: ho, label: làm, value: 3, unit: hộ, evidence: decision, sources: [1] }]
sources: [{ id: 1, title: Báo cáo, publisher: Xã Hai }]
advice: Nên họp trước.
status: stopped
stopped: { why: Hết người. }`;

	test('leaves samples out of its totals, its tiles and its groups, and lists them', () => {
		const view = ledgerOf(
			library({ 'hai/adoptions/a.mdx': 'since: 2024', 'mau/adoptions/b.mdx': 'since: 2025' }),
		);
		expect(view.totals[0]).toEqual({ count: 1, text: 'bản ghi làm theo' });
		expect(view.totalsNote).toBe('Không tính 1 bản ghi minh họa.');
		expect(view.cartogram.table.rows).toMatchObject([{ id: 'lao-cai', cells: [1], total: 1 }]);
		expect(view.practices).toMatchObject([{ count: 1, living: 1 }]);
		expect(view.agencies.map(({ link }) => link.href)).toEqual(['/co-quan/hai/']);
		expect(view.latest).toHaveLength(1);
		expect(view.list.cards).toHaveLength(2);
	});

	test('shows what stopped with its reason and its practice', () => {
		const [row] = ledgerOf(library({ 'hai/adoptions/a.mdx': full })).stopped;
		expect(row).toMatchObject({
			stopped: 'Hết người.',
			of: { text: 'Mô hình Một', href: '/mo-hinh/mot/cach-lam/', note: 'Xã Một' },
		});
	});

	test('lists full accounts by name and says what the others lack', () => {
		const made = smallLibrary({
			[ORIGIN]: practice(),
			'hai/adoptions/a.mdx': adoption('mot/cach-lam', full).replace(
				'press-reported',
				'agency-confirmed',
			),
			'hai/adoptions/b.mdx': adoption('mot/cach-lam', 'kept: [Họp trước]'),
		});
		const spec = fullAccountsSpec(made);
		expect(spec.nodes.map(({ key }) => key)).toEqual(['hai/a']);
		expect(spec.order).toBe('name');
		expect(made.adoptions.map(accountView).map(({ full: told }) => told)).toEqual([true, false]);
	});
});

test('rows away from their practice name it, the newest first', () => {
	const made = library({
		'hai/adoptions/a.mdx': 'since: 2024',
		'hai/adoptions/b.mdx': 'since: 2025',
	});
	expect(
		copiedRows(made.adoptions, contextOf(made)).map(({ href, of }) => [href, of?.text]),
	).toEqual([
		['/nhan-rong/hai/b/', 'Mô hình Một'],
		['/nhan-rong/hai/a/', 'Mô hình Một'],
	]);
});
