import { expect, test } from 'vitest';
import { adoptionView } from '../../../src/data/views/adoption.ts';
import { agencyPages } from '../../../src/data/views/agency.ts';
import { cardView } from '../../../src/data/views/cards.ts';
import { exemplarView } from '../../../src/data/views/exemplar.ts';
import { homeView } from '../../../src/data/views/home.ts';
import { listPages } from '../../../src/data/views/list.ts';
import { placePages } from '../../../src/data/views/place.ts';
import { planView } from '../../../src/data/views/plan.ts';
import { practiceView } from '../../../src/data/views/practice.ts';
import type { Library } from '../../../src/domain/library/library.ts';
import {
	adoption,
	contextOf,
	exemplar,
	practice,
	smallLibrary,
} from '../../support/small-library.ts';

const only = <T>(items: readonly T[]): T => {
	const [item] = items;
	if (item === undefined) throw new Error('nothing there');
	return item;
};
const exemplarOf = (library: Library) => exemplarView(only(library.exemplars), contextOf(library));
const EXEMPLAR = 'mot/exemplars/viec-lam/index.mdx';
const PRACTICE = 'mot/practices/cach-lam/index.mdx';

test('gold is only for awards under the law that were not taken back', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar(`
awards:
  - { award: huan-chuong, date: 2024-02, decision: 12/QĐ-CTN }
  - { award: huan-chuong, date: 2024-03, revoked: { on: 2025-01-02, decision: 3/QĐ-CTN } }
  - { award: dien-hinh, date: 2024-01 }
  - { name: Thư khen, date: 2024-04 }
`),
	});
	expect(exemplarOf(library).knots.map(({ title, style }) => [title, style])).toEqual([
		['Điển hình tiên tiến', 'given'],
		['Huân chương Lao động hạng Nhất', 'honoured'],
		['Huân chương Lao động hạng Nhất', 'revoked'],
		['Thư khen', 'given'],
	]);
});

test('a missing decision number is said, never left out', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar('awards: [{ award: huan-chuong, decision: chưa có số }]'),
	});
	const knot = only(exemplarOf(library).knots);
	expect(knot.dateText).toBe('không rõ ngày');
	expect(knot.details).toContain('Quyết định: chưa có số trong nguồn.');
});

test('a stage and the recognition of the same day are one knot', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar(`
stages:
  - { stage: registered, date: 2024-03-01, actor: Tổ Mẫu }
  - { stage: recognised, date: 2024-12-18, actor: Sở Mẫu, note: Họp ngày 10/12. }
recognitions:
  - { level: grassroots, date: 2024-12-18, issuer: Sở Mẫu, decision: 12/QĐ-SM }
`),
	});
	const { knots } = exemplarOf(library);
	expect(knots.map(({ title }) => title)).toEqual([
		'Đăng ký',
		'Được công nhận điển hình cấp cơ sở, đơn vị',
	]);
	const details = knots[1]?.details ?? [];
	expect(details.filter((text) => text === 'Sở Mẫu')).toHaveLength(1);
	expect(details).toContain('Họp ngày 10/12.');
});

test('the words of a share are its unit, the sign its number’s', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar(`
facts:
  - { id: ho, label: tự phân loại, value: 60, unit: "% số hộ", evidence: press-reported, sources: [1] }
`),
	});
	expect(only(exemplarOf(library).facts)).toMatchObject({ value: '60%', unit: 'số hộ' });
});

test('facts say before, unit and how many vouch', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar(`
facts:
  - { id: nop-lai, label: hồ sơ phải nộp lại, value: 11, unit: "%", period: 2025, before: { value: 40 }, evidence: press-reported, sources: [1] }
  - { id: ho, label: rời vùng nguy hiểm, value: 1550, unit: hộ, qualifier: over, evidence: decision, sources: [1] }
`),
	});
	const [percent, counted] = exemplarOf(library).facts;
	expect(percent).toMatchObject({
		value: '11%',
		unit: '',
		what: 'hồ sơ phải nộp lại; trước đó 40%',
		period: '2025',
	});
	expect(percent?.grade).toEqual({ grade: 'press-reported', filled: 0, text: 'Một nguồn báo chí' });
	expect(counted).toMatchObject({ qualifier: 'hơn', value: '1.550', unit: 'hộ' });
	expect(counted?.grade.filled).toBe(3);
});

test('a practice and its copies see each other, copies of copies too', () => {
	const library = smallLibrary({
		[PRACTICE]: practice(
			'facts: [{ id: ho, label: hộ, value: 5, unit: hộ, evidence: decision, sources: [1] }]',
		),
		'hai/adoptions/xa-hai.mdx': adoption(
			'mot/cach-lam',
			'facts: [{ id: ho, label: hộ, value: 7, unit: hộ, evidence: decision, sources: [1] }]',
		),
		'hai/adoptions/xa-ba.mdx': adoption(
			'mot/cach-lam',
			'from: xa-hai\nstatus: stopped\nstopped: { why: Hết người. }',
		),
	});
	const context = contextOf(library);
	const origin = practiceView(only(library.practices), context);
	expect(origin.adoptions.map(({ href }) => href)).toEqual([
		'/nhan-rong/hai/xa-ba/',
		'/nhan-rong/hai/xa-hai/',
	]);
	expect(origin.adoptionsText).toBe('2 bản ghi làm theo, 1 nơi đã dừng.');
	const [third, second] = library.adoptions.map((node) => adoptionView(node, context));
	expect(third?.from?.href).toBe('/nhan-rong/hai/xa-hai/');
	expect(third?.stopped).toBe('Hết người.');
	expect(second?.taught.map(({ href }) => href)).toEqual(['/nhan-rong/hai/xa-ba/']);
	expect(second?.compare).toMatchObject([
		{ what: 'hộ', here: { value: '7\u00a0hộ' }, there: { value: '5\u00a0hộ' } },
	]);
	expect(JSON.stringify(third?.page.jsonLd)).toContain(
		'"isBasedOn":[{"@type":"HowTo","@id":"https://vi-du.example/mo-hinh/mot/cach-lam/"',
	);
});

test('a practice without recorded difficulties has an empty list, which the page says in words', () => {
	const library = smallLibrary({ [PRACTICE]: practice() });
	expect(practiceView(only(library.practices), contextOf(library)).difficulties).toEqual([]);
});

test('a cost table has a total only where every amount is known', () => {
	const cost = (second: string) =>
		`cost: { per: một bàn, rows: [{ item: Bàn, amount: 3200 }, { item: Công, amount: ${second} }] }`;
	const viewOf = (second: string) => {
		const library = smallLibrary({ [PRACTICE]: practice(cost(second)) });
		return practiceView(only(library.practices), contextOf(library)).cost;
	};
	expect(viewOf('800')?.total).toBe('4.000');
	expect(viewOf('null')?.total).toBeUndefined();
	expect(viewOf('null')?.rows[1]?.amount).toBe('chưa ghi nhận');
});

test('a blank target is said in words and a range keeps both ends', () => {
	const library = smallLibrary({
		'mot/documents/van-ban.mdx':
			'{ title: Kế hoạch, type: plan, issuer: { name: Cơ quan mot, agency: mot }, summary: Tóm tắt. }',
		'mot/plans/ke-hoach.yaml': `
title: Kế hoạch
summary: Tóm tắt.
document: van-ban
period: { from: 2021, to: 2022 }
targets:
  - { year: 2021, level: grassroots, subject: collective, value: 1 }
  - { year: 2022, level: grassroots, subject: collective, value: { min: 4, max: 5 } }
  - { year: 2021, level: province, subject: collective, value: null }
`,
		[EXEMPLAR]: exemplar(
			'recognitions: [{ level: grassroots, date: 2021-12, issuer: Sở, plan: ke-hoach }]',
		),
	});
	const { targets } = planView(only(library.plans), contextOf(library));
	expect(targets?.columns).toEqual(['Tập thể, cấp cơ sở, đơn vị', 'Tập thể, cấp tỉnh']);
	expect(
		targets?.rows.map(({ cells }) => cells.map(({ style, text, done }) => [style, text, done])),
	).toEqual([
		[
			['target', '1', 1],
			['unset', 'không đặt chỉ tiêu', 0],
		],
		[
			['range', '4–5', 0],
			['unset', 'không đặt chỉ tiêu', 0],
		],
	]);
	expect(targets?.totals.map(({ text }) => text)).toEqual(['5–6', 'không đặt chỉ tiêu']);
});

test('a place of before lists what was done there, today’s unit lists both', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar(),
		'mot/exemplars/viec-cu/index.mdx': exemplar().replace(
			'{ province: lao-cai }',
			'{ province: lao-cai, then: { province: yen-bai } }',
		),
	});
	const context = contextOf(library);
	const pages = Object.fromEntries(
		library.places.units().map((unit) => {
			const { view } = only(placePages(unit, context));
			return [view.page.path, view.cards.length];
		}),
	);
	expect(pages).toEqual({
		'/dia-phuong/lao-cai/': 2,
		'/dia-phuong/lao-cai-truoc-2025/': 0,
		'/dia-phuong/yen-bai-truoc-2025/': 1,
		'/dia-phuong/dien-bien/': 0,
	});
});

test('sample entries carry the mark, stand last in lists and never lead the front page', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar(),
		'mau/exemplars/vi-du/index.mdx': exemplar(),
	});
	const context = contextOf(library);
	const { view } = only(
		listPages(
			{ heading: 'Gương', dek: '', address: () => '/guong/', nodes: library.exemplars },
			context,
		),
	);
	expect(view.cards.map(({ sample, foot }) => [sample, foot.includes('Minh họa')])).toEqual([
		[false, false],
		[true, true],
	]);
	expect(homeView(context).front?.href).toBe('/guong/mot/viec-lam/');
	expect(homeView(context).counts).toEqual([{ text: 'Gương', count: 1, href: '/guong/' }]);
});

test('an agency page counts its own entries, of a sample agency too', () => {
	const library = smallLibrary({
		'mau/exemplars/vi-du/index.mdx': exemplar(),
		'mau/practices/cach/index.mdx': practice(),
	});
	const agency = library.agencies.get('mau');
	if (agency === undefined) throw new Error('no agency');
	const { view } = only(agencyPages(agency, contextOf(library)));
	expect(view.counts).toEqual([
		{ text: 'Gương', count: 1 },
		{ text: 'Mô hình', count: 1 },
	]);
	expect(view.page.feeds).toEqual([]);
});

test('a withdrawn entry leaves lists, links and search, and a tombstone without name stays', () => {
	const library = smallLibrary({
		[PRACTICE]: practice('exemplars: [viec-lam]'),
		[EXEMPLAR]: exemplar('withdrawn: { on: 2026-01-02, reason: person-request }'),
	});
	expect(library.exemplars).toEqual([]);
	expect(library.dangling).toEqual([]);
	expect(practiceView(only(library.practices), contextOf(library)).exemplars).toEqual([]);
	expect(library.tombstones).toMatchObject([{ slug: 'viec-lam', reason: 'person-request' }]);
});

test('cards bind compound words of headlines', () => {
	const library = smallLibrary({
		[EXEMPLAR]: exemplar().replace('Một việc làm', 'Ba mươi phút gõ cửa, chín mươi người tránh lũ'),
	});
	const { title } = cardView(only(library.exemplars), contextOf(library));
	expect(title.clauses).toHaveLength(2);
	expect(title.clauses[0]).toContain('Ba\u00a0mươi');
});
