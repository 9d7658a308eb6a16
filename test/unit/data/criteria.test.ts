/** How an exemplar's page holds it against its plans, and what of it can be looked up. */
import { describe, expect, test } from 'vitest';
import { exemplarView } from '../../../src/data/views/exemplar.ts';
import { selfAssessmentView } from '../../../src/data/views/self-assessment.ts';
import type { Library } from '../../../src/domain/library/library.ts';
import { contextOf } from '../../support/small-library.ts';
import {
	content,
	contentLibrary,
	planOf,
	SAMPLE,
	sampleExemplar,
} from '../domain/criteria/records.ts';

const viewOf = (slug: string, library: Library = content) =>
	exemplarView(sampleExemplar(slug, library), contextOf(library));

/** Criterion → outcome of the sets under this heading. */
function outcomes(slug: string, plan: string, heading: string, library: Library = content) {
	const found = viewOf(slug, library).criteria.find((one) => one.plan.href?.includes(plan));
	return found?.sets
		.filter((set) => set.heading === heading)
		.flatMap(({ criteria }) => criteria.map(({ criterion, outcome }) => [criterion.text, outcome]));
}

test('each plan stands apart, its own agency’s first and open', () => {
	const { criteria } = viewOf('dua-mot-cua-ra-cho-phien');
	expect(criteria.map(({ plan, open }) => [plan.href, open])).toEqual([
		['/ke-hoach/don-vi-mau/ke-hoach-mau-2021-2025/', true],
		['/ke-hoach/quy-bao-ve-phat-trien-rung-yen-bai/ke-hoach-2021-2025/', false],
		['/ke-hoach/so-tai-nguyen-moi-truong-khanh-hoa/ke-hoach-2021-2025/', false],
		['/ke-hoach/so-ngoai-vu-ha-tinh/ke-hoach-2021-2025/', false],
	]);
});

test('the level reached says why, the next one what is missing', () => {
	const [own] = viewOf('giu-kho-luu-khong-mat-to').criteria;
	expect(own?.sets.map(({ heading, title }) => [heading, title])).toEqual([
		['Vì sao được chọn', 'Cá nhân, cấp cơ sở'],
		['Còn thiếu gì để đạt cấp tỉnh', 'Tập thể và cá nhân, cấp tỉnh'],
	]);
});

test('a level reached elsewhere is no reason of this plan', () => {
	expect(
		viewOf('giu-kho-luu-khong-mat-to')
			.criteria.find(({ plan }) => plan.href?.includes('yen-bai'))
			?.sets.map(({ heading }) => heading),
	).toEqual(['So với tiêu chí của cấp đã được công nhận', 'Còn thiếu gì để đạt cấp tỉnh']);
});

test('a plan without criteria for such as these says so', () => {
	const found = viewOf('hop-tac-xa-mau-xanh').criteria.find(({ plan }) =>
		plan.href?.includes('hung-yen'),
	);
	expect(found).toMatchObject({
		sets: [],
		sum: 'Kế hoạch không có bộ tiêu chí cho đối tượng này.',
	});
});

test('an exemplar under no plan is held against none', () => {
	expect(viewOf('day-ba-bam-dien-thoai').criteria).toEqual([]);
});

describe('proofs', () => {
	const view = viewOf('bo-phan-mot-cua');
	const links = view.criteria
		.flatMap(({ sets }) => sets.flatMap(({ criteria }) => criteria))
		.flatMap(({ evidence }) => evidence.flatMap(({ proofs }) => proofs));
	const ids = new Set(
		[view.knots, view.ratings, view.initiatives, view.media, view.contributions]
			.flat()
			.map(({ id }) => id),
	);

	test('lead to rows that stand on the page', () => {
		const rows = links.flatMap(({ href }) => (href?.startsWith('#') ? href.slice(1) : []));
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.filter((id) => !ids.has(id))).toEqual([]);
	});

	test('lead to the document of a decision that the library has', () => {
		expect(links).toContainEqual({
			text: 'Quyết định 12/QĐ-ĐVM',
			href: '/van-ban/don-vi-mau/quyet-dinh-cong-nhan-2024/',
		});
	});

	test('of a leader’s collective lead to its page', () => {
		const leader = viewOf('dua-mot-cua-ra-cho-phien').criteria;
		const proofs = leader.flatMap(({ sets }) =>
			sets.flatMap(({ criteria }) =>
				criteria.flatMap(({ evidence }) => evidence.flatMap((one) => one.proofs)),
			),
		);
		expect(proofs).toContainEqual({
			text: 'năm 2023',
			href: '/guong/don-vi-mau/bo-phan-mot-cua/#cong-nhan-1',
		});
	});
});

test('the date of one decision turns the box of its criterion', () => {
	const slug = 'giu-kho-luu-khong-mat-to';
	const boxWith = (date: string) => {
		const library = contentLibrary(`${SAMPLE}/exemplars/${slug}/index.mdx`, (data) => ({
			...data,
			recognitions: [
				{ level: 'grassroots', date: '2024-12-18', issuer: 'Đơn vị mẫu', decision: '12/QĐ-ĐVM' },
				{ level: 'grassroots', date, issuer: 'Đơn vị mẫu', decision: '14/QĐ-ĐVM' },
			],
		}));
		return outcomes(slug, 'yen-bai', 'Còn thiếu gì để đạt cấp tỉnh', library)?.find(([text]) =>
			text?.startsWith('Hai lần liên tục'),
		);
	};
	expect(boxWith('2025-12-31')?.[1]).toBe('met');
	expect(boxWith('2026-01-01')?.[1]).toBe('not-met');
});

test('the form has every criterion of its plan', () => {
	for (const { key, data } of content.plans.filter((one) => one.data.criteriaSets.length > 0)) {
		const { sets } = selfAssessmentView(planOf(key), contextOf(content));
		expect(sets.map(({ items }) => items.map(({ id }) => id))).toEqual(
			data.criteriaSets.map(({ items }) => items.map(({ id }) => id)),
		);
	}
});
