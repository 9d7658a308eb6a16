/** Each rule of the five plans on small records, at its edges; worked out by hand from the plans' texts. */
import { describe, expect, test } from 'vitest';
import { evaluatePlan } from '../../../../src/domain/criteria/evaluate.ts';
import type { Outcome } from '../../../../src/domain/criteria/verdict.ts';
import {
	contentLibrary,
	type Fields,
	outcomesOf,
	planOf,
	recordOf,
	ruleOf,
	SAMPLE,
	sampleExemplar,
	TODAY,
	verdictOf,
} from './records.ts';

const YEN_BAI = 'quy-bao-ve-phat-trien-rung-yen-bai/ke-hoach-2021-2025';
const PHONG_THO = 'ubnd-huyen-phong-tho/ke-hoach-2023';
const HA_TINH = 'so-ngoai-vu-ha-tinh/ke-hoach-2021-2025';
const KHANH_HOA = 'so-tai-nguyen-moi-truong-khanh-hoa/ke-hoach-2021-2025';

type Case = [what: string, outcome: Outcome, fields: Fields, unit?: Fields];

const rating = (year: number, value = 'excellent', of = 'self') => ({ year, rating: value, of });
const ratings = (years: readonly number[], value = 'excellent') =>
	years.map((year) => rating(year, value));
const award = (id: string, year: number, more: Fields = {}) => ({ award: id, year, ...more });
const recognition = (date: string, more: Fields = {}) => ({
	...{ level: 'grassroots', date, issuer: 'Cơ quan Một' },
	...more,
});
const outlet = (level: string, date = '2024') => ({ outlet: 'Báo Mẫu', outletLevel: level, date });
const FIVE = [2021, 2022, 2023, 2024, 2025];
const CSTD = 'chien-si-thi-dua-co-so';
const titles = (years: readonly number[], id = CSTD) => years.map((year) => award(id, year));
const unitOf = (dates: readonly string[]): Fields => ({
	recognitions: dates.map((date) => recognition(date)),
});
const LEADS = { leads: { name: 'Tổ Một', exemplar: 'tap-the' } };
const PARTY = 'party-and-mass-organisations';

const RULES: readonly { plan: string; set: string; id: string; cases: readonly Case[] }[] = [
	{
		plan: YEN_BAI,
		set: 'tap-the-co-so',
		id: 'tt-5',
		cases: [
			['good is enough', 'met', { ratings: [rating(2023, 'good', PARTY)] }],
			['the first year of the plan', 'met', { ratings: [rating(2021, 'good', PARTY)] }],
			['the last year of the plan', 'met', { ratings: [rating(2025, 'excellent', PARTY)] }],
			['one rating below', 'not-met', { ratings: [rating(2023, 'completed', PARTY)] }],
			['the year before the plan', 'no-evidence', { ratings: [rating(2020, 'good', PARTY)] }],
			['the collective’s own rating', 'no-evidence', { ratings: [rating(2023)] }],
			['nothing', 'no-evidence', {}],
		],
	},
	{
		plan: YEN_BAI,
		set: 'ca-nhan-co-so',
		id: 'cn-5',
		cases: [
			['one year', 'met', { ratings: [rating(2021)] }],
			['good is not enough', 'not-met', { ratings: ratings(FIVE, 'good') }],
			['the year after the plan', 'no-evidence', { ratings: [rating(2026)] }],
		],
	},
	{
		plan: YEN_BAI,
		set: 'ca-nhan-co-so',
		id: 'cn-6',
		cases: [
			['of the family', 'met', { awards: [award('gia-dinh-van-hoa', 2025, { of: 'household' })] }],
			['of nobody but the person', 'no-evidence', { awards: [award('gia-dinh-van-hoa', 2025)] }],
			[
				'taken back',
				'no-evidence',
				{
					awards: [
						award('gia-dinh-van-hoa', 2025, { of: 'household', revoked: { on: '2026-01-02' } }),
					],
				},
			],
			[
				'without a year',
				'no-evidence',
				{ awards: [{ award: 'gia-dinh-van-hoa', of: 'household' }] },
			],
		],
	},
	{
		plan: YEN_BAI,
		set: 'cap-tinh',
		id: 'tinh-1',
		cases: [
			[
				'two years in a row',
				'met',
				{ recognitions: [recognition('2022-12-20'), recognition('2023-12-20')] },
			],
			['a year between', 'not-met', { recognitions: [recognition('2021'), recognition('2023')] }],
			[
				'two in one year',
				'not-met',
				{ recognitions: [recognition('2023-01'), recognition('2023-12')] },
			],
			[
				'signed early in the next year, for the year before',
				'met',
				{ recognitions: [recognition('2024-12-20'), recognition('2026-01-08', { year: 2025 })] },
			],
			[
				'signed in the year after the plan',
				'not-met',
				{ recognitions: [recognition('2025-12-20'), recognition('2026-01-08')] },
			],
			[
				'one of them higher',
				'met',
				{ recognitions: [recognition('2024'), recognition('2025', { level: 'province' })] },
			],
			[
				'the year before the plan and its first',
				'not-met',
				{ recognitions: [recognition('2020'), recognition('2021')] },
			],
			['never', 'no-evidence', {}],
		],
	},
	{
		plan: YEN_BAI,
		set: 'cap-tinh',
		id: 'tinh-3',
		cases: [
			['both', 'met', { media: [outlet('province'), outlet('national')] }],
			[
				'both, undated',
				'met',
				{
					media: [
						{ outlet: 'Báo Mẫu', outletLevel: 'province' },
						{ outlet: 'Đài Mẫu', outletLevel: 'national' },
					],
				},
			],
			['one of the two', 'not-met', { media: [outlet('province'), outlet('province')] }],
			['after the plan', 'not-met', { media: [outlet('province'), outlet('national', '2026')] }],
			['none', 'no-evidence', {}],
		],
	},
	{
		plan: PHONG_THO,
		set: 'ho-gia-dinh',
		id: 'ho-6',
		cases: [
			[
				'the household’s own, however it is written',
				'met',
				{ subject: 'household', awards: [award('gia-dinh-van-hoa', 2023, { of: 'household' })] },
			],
			[
				'of 2022',
				'no-evidence',
				{ subject: 'household', awards: [award('gia-dinh-van-hoa', 2022)] },
			],
			[
				'signed in 2024 for 2023',
				'met',
				{ subject: 'household', awards: [award('gia-dinh-van-hoa', 2023, { date: '2024-01' })] },
			],
		],
	},
	{
		plan: PHONG_THO,
		set: 'thu-truong',
		id: 'cb-5',
		cases: [
			['recognised in the year', 'met', LEADS, unitOf(['2023-12-19'])],
			['recognised in the years around', 'not-met', LEADS, unitOf(['2022-12-19', '2024-01-05'])],
			['never recognised', 'not-met', LEADS, {}],
			['a collective without an entry', 'no-evidence', { leads: { name: 'Tổ Một' } }],
			['no collective named', 'no-evidence', {}],
		],
	},
	{
		plan: PHONG_THO,
		set: 'nguoi-dan',
		id: 'dan-3',
		cases: (['labour-days', 'money', 'goods', 'land'] as const)
			.map(
				(kind): Case => [
					kind,
					'met',
					{ contributions: [{ kind, value: 1, unit: 'phần', purpose: 'làm đường', date: '2023' }] },
				],
			)
			.concat([
				[
					'another kind',
					'not-met',
					{ contributions: [{ kind: 'other', value: 1, unit: 'phần', purpose: 'làm đường' }] },
				],
				[
					'the year before',
					'no-evidence',
					{
						contributions: [
							{ kind: 'land', value: 1, unit: 'm²', purpose: 'mở đường', date: '2022' },
						],
					},
				],
			]),
	},
	{
		plan: HA_TINH,
		set: 'tap-the',
		id: 'tt-2',
		cases: [
			[
				'three excellent, two good',
				'met',
				{ ratings: [...ratings([2021, 2023, 2025]), ...ratings([2022, 2024], 'good')] },
			],
			[
				'two excellent',
				'not-met',
				{ ratings: [...ratings([2021, 2023]), ...ratings([2022, 2024, 2025], 'good')] },
			],
			[
				'one year only completed',
				'not-met',
				{ ratings: [...ratings([2021, 2022, 2023, 2024]), ...ratings([2025], 'completed')] },
			],
			['a year not rated', 'not-met', { ratings: ratings([2021, 2022, 2023, 2024]) }],
			['nothing', 'no-evidence', {}],
		],
	},
	{
		plan: HA_TINH,
		set: 'tap-the',
		id: 'tt-3',
		cases: [
			['two of the province', 'met', { awards: titles([2022, 2024], 'bang-khen-ubnd-tinh') }],
			[
				'two of the province in one year',
				'met',
				{ awards: titles([2024, 2024], 'bang-khen-ubnd-tinh') },
			],
			[
				'one of the province, one of the ministry',
				'met',
				{
					awards: [
						award('bang-khen-ubnd-tinh', 2022),
						award('bang-khen-bo-ban-nganh', 2023, { issuer: 'BỘ NGOẠI GIAO' }),
					],
				},
			],
			[
				'one of another ministry',
				'not-met',
				{
					awards: [
						award('bang-khen-ubnd-tinh', 2022),
						award('bang-khen-bo-ban-nganh', 2023, { issuer: 'Bộ Nội vụ' }),
					],
				},
			],
			['one', 'not-met', { awards: [award('bang-khen-ubnd-tinh', 2022)] }],
			[
				'two of the ministry',
				'not-met',
				{
					awards: [
						award('bang-khen-bo-ban-nganh', 2022, { issuer: 'Bộ Ngoại giao' }),
						award('bang-khen-bo-ban-nganh', 2023, { issuer: 'Bộ Ngoại giao' }),
					],
				},
			],
			['none', 'no-evidence', {}],
		],
	},
	{
		plan: HA_TINH,
		set: 'can-bo-cot-can',
		id: 'cc-1',
		cases: [
			[
				'a provincial initiative in use',
				'met',
				{ initiatives: [{ title: 'A', level: 'province', year: 2025 }] },
			],
			[
				'not in use',
				'not-met',
				{ initiatives: [{ title: 'A', level: 'province', year: 2025, applied: false }] },
			],
			[
				'of the department',
				'not-met',
				{ initiatives: [{ title: 'A', level: 'department', year: 2025 }] },
			],
			[
				'of the ministry: above',
				'met',
				{ initiatives: [{ title: 'A', level: 'ministry', year: 2025 }] },
			],
			['two of the province', 'met', { awards: titles([2021, 2025], 'bang-khen-ubnd-tinh') }],
			[
				'one of the province, one of any ministry',
				'met',
				{ awards: [award('bang-khen-ubnd-tinh', 2022), award('bang-khen-bo-ban-nganh', 2023)] },
			],
			['three titles', 'met', { awards: titles([2021, 2023, 2025]) }],
			['two titles', 'not-met', { awards: titles([2021, 2023]) }],
			['one title told three times', 'not-met', { awards: titles([2023, 2023, 2023]) }],
			[
				'a lower title',
				'no-evidence',
				{ awards: titles([2021, 2022, 2023], 'lao-dong-tien-tien') },
			],
			['nothing', 'no-evidence', {}],
		],
	},
	{
		plan: HA_TINH,
		set: 'khong-lanh-dao',
		id: 'kl-1',
		cases: [
			[
				'one of the province and one title',
				'met',
				{ awards: [award('bang-khen-ubnd-tinh', 2022), ...titles([2023])] },
			],
			['two titles', 'met', { awards: titles([2021, 2025]) }],
			['one title', 'not-met', { awards: titles([2021]) }],
			['one of the province', 'not-met', { awards: [award('bang-khen-ubnd-tinh', 2022)] }],
			['one title before the plan', 'not-met', { awards: titles([2020, 2021]) }],
			['nothing', 'no-evidence', {}],
		],
	},
	{
		plan: KHANH_HOA,
		set: 'tap-the',
		id: 'tt-6',
		cases: [
			['all five years', 'met', { awards: titles(FIVE, 'tap-the-lao-dong-xuat-sac') }],
			[
				'four',
				'not-met',
				{ awards: titles([2021, 2022, 2024, 2025], 'tap-the-lao-dong-xuat-sac') },
			],
			[
				'the army’s equal in one year',
				'met',
				{
					awards: [
						...titles([2021, 2022, 2023, 2024], 'tap-the-lao-dong-xuat-sac'),
						award('don-vi-quyet-thang', 2025),
					],
				},
			],
			[
				'a higher one instead: the text names this one',
				'not-met',
				{
					awards: [
						...titles([2021, 2022, 2023, 2024], 'tap-the-lao-dong-xuat-sac'),
						award('co-thi-dua-bo-ban-nganh-tinh', 2025),
					],
				},
			],
			['none', 'no-evidence', {}],
		],
	},
	{
		plan: KHANH_HOA,
		set: 'ca-nhan',
		id: 'cn-5',
		cases: [
			['every year both', 'met', { ratings: ratings(FIVE), awards: titles(FIVE) }],
			[
				'a higher title in one year',
				'met',
				{
					ratings: ratings(FIVE),
					awards: [
						...titles([2021, 2022, 2023, 2024]),
						award('chien-si-thi-dua-bo-ban-nganh-tinh', 2025),
					],
				},
			],
			[
				'one title missing',
				'not-met',
				{ ratings: ratings(FIVE), awards: titles([2021, 2022, 2023, 2024]) },
			],
			[
				'one year good',
				'not-met',
				{
					ratings: [...ratings([2021, 2022, 2023, 2024]), rating(2025, 'good')],
					awards: titles(FIVE),
				},
			],
			['ratings alone', 'not-met', { ratings: ratings(FIVE) }],
			['nothing', 'no-evidence', {}],
		],
	},
	{
		plan: KHANH_HOA,
		set: 'lanh-dao',
		id: 'ld-1',
		cases: [
			['recognised in the first year', 'met', LEADS, unitOf(['2021-01-01'])],
			['recognised in the last', 'met', LEADS, unitOf(['2025-12-31'])],
			['recognised before', 'not-met', LEADS, unitOf(['2020-12-31'])],
		],
	},
];

describe.each(RULES)('$plan, $set, $id', ({ plan, set, id, cases }) => {
	const node = planOf(plan);
	test.each([...cases])('%s: %s', (_, outcome, fields, unit) => {
		expect(verdictOf(node, ruleOf(node, set, id), recordOf(fields, unit)).outcome).toBe(outcome);
	});
});

test('the plan of Hưng Yên has no measure that a machine could check', () => {
	const { data } = planOf('so-khoa-hoc-cong-nghe-hung-yen/ke-hoach-2021-2025');
	expect(data.criteriaSets.flatMap(({ items }) => items.filter(({ rule }) => rule))).toEqual([]);
});

describe('a change of one date in the content', () => {
	const file = `${SAMPLE}/exemplars/giu-kho-luu-khong-mat-to/index.mdx`;
	const outcomeWith = (date: string) => {
		const library = contentLibrary(file, (data) => ({
			...data,
			recognitions: [recognition('2024-12-18'), recognition(date)],
		}));
		const plan = planOf(YEN_BAI, library);
		return outcomesOf(plan, 'cap-tinh', sampleExemplar('giu-kho-luu-khong-mat-to', library));
	};
	test('turns the outcome', () => {
		expect(outcomeWith('2025-12-20')).toMatchObject({ 'tinh-1': 'met' });
		expect(outcomeWith('2026-01-05')).toMatchObject({ 'tinh-1': 'not-met' });
	});
});

test('a title under the name of an earlier law counts as today’s', () => {
	const file = `${SAMPLE}/exemplars/doc-cong-van-len-loa/index.mdx`;
	const library = contentLibrary(file, (data) => ({
		...data,
		awards: [
			{ name: 'Chiến sỹ thi đua cấp cơ sở', year: 2022 },
			{ name: 'Chiến sĩ thi đua cơ sở', year: 2023 },
		],
	}));
	const node = sampleExemplar('doc-cong-van-len-loa', library);
	expect(outcomesOf(planOf(HA_TINH, library), 'khong-lanh-dao', node)).toEqual({ 'kl-1': 'met' });
});

test('a set is not asked of anybody before the day from which it is valid', () => {
	const plan = planOf(`${SAMPLE}/ke-hoach-mau-2026`);
	const outcomeOn = (day: string) =>
		evaluatePlan(plan, sampleExemplar('che-may-dap-bau-uom'), day).map(({ outcome }) => outcome);
	expect(outcomeOn('2026-02-04')).toEqual(['not-applicable']);
	expect(outcomeOn('2026-02-05')).toEqual(['met']);
	expect(outcomeOn(TODAY)).toEqual(['met']);
});
