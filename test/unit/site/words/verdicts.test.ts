/** Sentences of verdicts, as a person would write them. */
import { describe, expect, test } from 'vitest';
import { evaluatePlan } from '../../../../src/domain/criteria/evaluate.ts';
import type { Gap } from '../../../../src/domain/criteria/verdict.ts';
import { evidenceWords } from '../../../../src/site/words/verdict-evidence.ts';
import {
	type AwardLookup,
	missingSentence,
	outcomeCounts,
	yearsText,
} from '../../../../src/site/words/verdicts.ts';
import { planOf, sampleExemplar, TODAY } from '../../domain/criteria/records.ts';

const NAMES: Readonly<Record<string, string>> = {
	cstd: 'Chiến sĩ thi đua cơ sở',
	gdvh: 'Gia đình văn hóa',
	bk: 'Bằng khen của Bộ',
};
const awardOf: AwardLookup = (id) => ({ name: NAMES[id] ?? id, isTitle: id !== 'bk' });

describe('what is missing', () => {
	const cases: readonly [Gap, string][] = [
		[
			{ kind: 'rating-years', rating: 'excellent', of: 'self', had: [2021, 2023], need: 3 },
			'Còn thiếu một năm hoàn thành xuất sắc nhiệm vụ (đã có 2021, 2023).',
		],
		[
			{
				...{ kind: 'rating-years', rating: 'good', had: [], need: 1 },
				of: 'party-and-mass-organisations',
			},
			'Còn thiếu một năm hoàn thành tốt nhiệm vụ trở lên của tổ chức Đảng, đoàn thể trong đơn vị.',
		],
		[
			{
				...{ kind: 'ratings-of-years', rating: 'good', of: 'self' },
				...{ lower: [2023], unrecorded: [2024, 2025] },
			},
			'Còn thiếu mức hoàn thành tốt nhiệm vụ trở lên ở năm 2023 (đã xếp thấp hơn); và xếp loại của hai năm 2024, 2025.',
		],
		[
			{ kind: 'consecutive-recognitions', level: 'grassroots', had: [2024], need: 2 },
			'Còn thiếu một lần công nhận liền năm, từ cấp cơ sở, đơn vị trở lên (đã có 2024).',
		],
		[
			{ kind: 'consecutive-recognitions', level: 'province', had: [], need: 2 },
			'Còn thiếu hai năm liền được công nhận từ cấp tỉnh trở lên.',
		],
		[
			{ kind: 'awards', award: 'cstd', of: 'self', had: [2022, 2025], need: 3 },
			'Còn thiếu một năm đạt Chiến sĩ thi đua cơ sở (đã có 2022, 2025).',
		],
		[
			{ kind: 'awards', award: 'gdvh', of: 'household', had: [], need: 1 },
			'Còn thiếu danh hiệu Gia đình văn hóa của hộ gia đình.',
		],
		[
			{ kind: 'awards', award: 'bk', issuer: 'Bộ Ngoại giao', of: 'self', had: [], need: 1 },
			'Còn thiếu một lần nhận Bằng khen của Bộ (do Bộ Ngoại giao tặng).',
		],
		[
			{ kind: 'awards-of-years', award: 'cstd', orHigher: true, of: 'self', years: [2023] },
			'Còn thiếu Chiến sĩ thi đua cơ sở hoặc danh hiệu cao hơn của năm 2023.',
		],
		[
			{ kind: 'initiatives', level: 'province', applied: true, had: [], need: 1 },
			'Còn thiếu một sáng kiến được công nhận từ cấp tỉnh trở lên, đã áp dụng.',
		],
		[
			{ kind: 'media', outletLevels: ['province', 'national'] },
			'Còn thiếu bài của báo, đài cấp tỉnh và của báo, đài trung ương.',
		],
		[
			{ kind: 'contributions', kinds: ['labour-days', 'money', 'land'] },
			'Còn thiếu đóng góp bằng ngày công, tiền của hoặc hiến đất.',
		],
		[{ kind: 'unit', why: 'not-named' }, 'Còn thiếu tên tập thể do người này đứng đầu.'],
		[
			{ kind: 'unit', why: 'no-entry' },
			'Còn thiếu bài về tập thể do người này đứng đầu để đối chiếu.',
		],
		[
			{ kind: 'unit', why: 'not-recognised', level: 'province' },
			'Còn thiếu việc công nhận tập thể do người này đứng đầu là điển hình từ cấp tỉnh trở lên.',
		],
		[
			{
				kind: 'one-of',
				ways: [
					[{ kind: 'awards', award: 'cstd', of: 'self', had: [2024], need: 2 }],
					[
						{ kind: 'awards', award: 'bk', of: 'self', had: [], need: 1 },
						{ kind: 'media', outletLevels: ['national'] },
					],
				],
			},
			'Còn thiếu một trong hai cách: (1) một năm đạt Chiến sĩ thi đua cơ sở (đã có 2024); (2) một lần nhận Bằng khen của Bộ; và bài của báo, đài trung ương.',
		],
	];
	test.each(cases)('%o', (gap, sentence) => {
		expect(missingSentence([gap], awardOf)).toBe(sentence);
	});

	test('is nothing where nothing is', () => {
		expect(missingSentence([], awardOf)).toBe('');
	});
});

test('years are counted in words up to four, a single one is not counted', () => {
	expect(yearsText([])).toBe('');
	expect(yearsText([2023])).toBe('năm 2023');
	expect(yearsText([2021, 2022, 2023])).toBe('ba năm 2021, 2022, 2023');
	expect(yearsText([2021, 2022, 2023, 2024, 2025])).toBe('5 năm 2021, 2022, 2023, 2024, 2025');
});

test('outcomes are counted, and how many are needed is said', () => {
	expect(outcomeCounts(['left-to-people', 'met', 'left-to-people'], 'all')).toBe(
		'3 tiêu chí: 1 đạt, 2 hội đồng xem xét. Phải đạt mọi tiêu chí.',
	);
	expect(outcomeCounts(['no-evidence'], 'any')).toBe(
		'1 tiêu chí: 1 chưa có minh chứng. Đạt một trong các tiêu chí.',
	);
});

describe('evidence', () => {
	const textsOf = (plan: string, set: string, slug: string) => {
		const node = sampleExemplar(slug);
		const verdict = evaluatePlan(planOf(plan), node, TODAY).find((one) => one.set.id === set);
		const used = (verdict?.criteria ?? []).flatMap((one) => one.used);
		return evidenceWords(used, node).map(({ text }) => text);
	};

	test('is gathered by what it is, with years and decisions, each row once', () => {
		expect(
			textsOf(
				'so-tai-nguyen-moi-truong-khanh-hoa/ke-hoach-2021-2025',
				'lanh-dao',
				'dua-mot-cua-ra-cho-phien',
			),
		).toEqual([
			'Hoàn thành xuất sắc nhiệm vụ 5 năm 2021, 2022, 2023, 2024, 2025',
			'Chiến sĩ thi đua cơ sở bốn năm 2021, 2022, 2024, 2025 (Quyết định 02/QĐ-ĐVM)',
			'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh năm 2023',
			'Bộ phận Một cửa, Đơn vị mẫu được công nhận điển hình cấp cơ sở, đơn vị ba năm 2023, 2024, 2025 (Quyết định 15/QĐ-ĐVM, 12/QĐ-ĐVM, 01/QĐ-ĐVM)',
		]);
	});

	test('tells contributions and initiatives by what they were', () => {
		expect(
			textsOf('ubnd-huyen-phong-tho/ke-hoach-2023', 'nguoi-dan', 'hien-dat-mo-duong-thon-mau-mot'),
		).toEqual([
			'Hiến đất: 86 m², mở rộng khúc cua đường thôn',
			'Ngày công: 24 ngày công, đổ bê tông đường thôn',
			'Tiền của: 3.500.000 đồng, mua cát',
			'Gia đình văn hóa năm 2023',
		]);
		expect(
			textsOf(
				'so-ngoai-vu-ha-tinh/ke-hoach-2021-2025',
				'can-bo-cot-can',
				'doi-lich-hop-theo-mua-vu',
			),
		).toEqual(['Sáng kiến cấp tỉnh “Lịch họp thôn theo mùa vụ” năm 2025 (Quyết định 88/QĐ-MAU)']);
	});
});
