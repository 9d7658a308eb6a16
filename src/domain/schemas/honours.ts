/** What an exemplar was given and how it got there: stages, recognitions, ratings, awards, initiatives, media, contributions. */
import { z } from 'zod';
import { CONTRIBUTIONS, HOLDERS, LEVELS, OUTLET_LEVELS, RATINGS, STAGES } from '../values.ts';
import { sourceIds } from './evidence.ts';
import {
	amount,
	day,
	entryRef,
	field,
	line,
	oneOf,
	partialDate,
	slug,
	webUrl,
	year,
} from './fields.ts';

/** The words an author writes when a decision has no number at hand; shown as such, never invented. */
export const NO_NUMBER = 'chưa có số';

const decision = () =>
	field(
		line('số quyết định', 80).optional(),
		'Số quyết định',
		`Số, ký hiệu quyết định; ghi “${NO_NUMBER}” khi nguồn không nêu.`,
	);
const cited = { sources: field(sourceIds().default([]), 'Nguồn', 'Số thứ tự nguồn.') };
const underPlan = {
	plan: field(entryRef('kế hoạch').optional(), 'Theo kế hoạch', 'Kế hoạch mà bước này thuộc về.'),
	level: field(oneOf('Cấp', LEVELS).optional(), 'Cấp', 'Cấp thực hiện bước này.'),
};

/** One step of an exemplar's life cycle. */
export const stageSchema = z.strictObject({
	stage: field(
		oneOf('Giai đoạn', STAGES),
		'Giai đoạn',
		'Phát hiện, đăng ký, bồi dưỡng, công nhận, tôn vinh, nhân rộng hoặc dừng.',
	),
	date: field(partialDate().optional(), 'Ngày', 'Ngày của bước này, biết tới đâu ghi tới đó.'),
	actor: field(line('ai làm', 150).optional(), 'Ai làm', 'Đơn vị thực hiện bước này.'),
	note: field(line('ghi chú', 300).optional(), 'Ghi chú', 'Một câu nói rõ việc.'),
	...underPlan,
	...cited,
});
export type StageStep = z.output<typeof stageSchema>;

/** Being recognised as an exemplar. It is not an award under the law on emulation and commendation. */
export const recognitionSchema = z.strictObject({
	level: field(oneOf('Cấp công nhận', LEVELS), 'Cấp', 'Cấp công nhận điển hình.'),
	date: field(partialDate(), 'Ngày', 'Ngày công nhận.'),
	year: field(year().optional(), 'Của năm', 'Năm được xét, khi khác năm ký.'),
	issuer: field(line('nơi công nhận', 200), 'Nơi công nhận', 'Cơ quan ký công nhận.'),
	decision: decision(),
	plan: underPlan.plan,
	...cited,
});
export type Recognition = z.output<typeof recognitionSchema>;

/** Rating of one year. */
export const ratingSchema = z.strictObject({
	year: field(year(), 'Năm', 'Năm xếp loại.'),
	rating: field(
		oneOf('Xếp loại', RATINGS),
		'Xếp loại',
		'Hoàn thành xuất sắc, tốt, hoàn thành hay không hoàn thành nhiệm vụ.',
	),
	of: field(
		oneOf('Của ai', HOLDERS).default('self'),
		'Của ai',
		'Của chính điển hình, hay của tổ chức Đảng, đoàn thể trong đơn vị.',
	),
	issuer: field(line('nơi xếp loại', 200).optional(), 'Nơi xếp loại', 'Cơ quan xếp loại.'),
	decision: decision(),
	...cited,
});
export type YearRating = z.output<typeof ratingSchema>;

/** An award held: a title or commendation of the shared list, or a form of praise outside the law under its own name. */
export const heldAwardSchema = z
	.strictObject({
		award: field(
			slug('mã danh hiệu, hình thức khen').optional(),
			'Danh hiệu, hình thức khen',
			'Mã trong content/_shared/awards.yaml.',
		),
		name: field(
			line('tên khen thưởng', 200).optional(),
			'Tên ghi trong nguồn',
			'Tên đúng như nguồn, khi danh mục không có (ví dụ Thư khen).',
		),
		issuer: field(
			line('nơi tặng', 200).optional(),
			'Nơi tặng',
			'Cơ quan, người có thẩm quyền đã tặng.',
		),
		date: field(
			partialDate().optional(),
			'Ngày',
			'Ngày ký hoặc ngày trao, biết tới đâu ghi tới đó.',
		),
		year: field(year().optional(), 'Của năm', 'Năm thành tích, khi khác năm ký.'),
		decision: decision(),
		of: field(
			oneOf('Của ai', HOLDERS).default('self'),
			'Của ai',
			'Của chính điển hình hay của hộ gia đình, tổ chức.',
		),
		note: field(line('ghi chú', 300).optional(), 'Ghi chú', 'Lý do khen, nơi trao.'),
		revoked: field(
			z
				.strictObject({ on: day(), decision: line('số quyết định thu hồi', 80).optional() })
				.optional(),
			'Đã thu hồi',
			'Ghi khi danh hiệu bị hủy, thu hồi; không xóa dòng này.',
		),
		...cited,
	})
	.refine(
		(held) => held.award !== undefined || held.name !== undefined,
		'Ghi mã danh hiệu (award), hoặc tên đúng như nguồn (name).',
	);
export type HeldAward = z.output<typeof heldAwardSchema>;

export const initiativeSchema = z.strictObject({
	title: field(line('tên sáng kiến', 300), 'Tên', 'Tên sáng kiến, giải pháp.'),
	level: field(oneOf('Cấp công nhận sáng kiến', LEVELS), 'Cấp', 'Cấp công nhận hiệu quả, phạm vi.'),
	year: field(year(), 'Năm', 'Năm được công nhận.'),
	applied: field(z.boolean().default(true), 'Đã áp dụng', 'Đã áp dụng trong thực tế hay chưa.'),
	decision: decision(),
	...cited,
});

export const mediaSchema = z.strictObject({
	outlet: field(line('tên báo, đài', 150), 'Báo, đài', 'Tên cơ quan báo chí, truyền thanh.'),
	outletLevel: field(
		oneOf('Cấp của báo, đài', OUTLET_LEVELS),
		'Cấp',
		'Xã, huyện, tỉnh hay trung ương.',
	),
	title: field(line('tên bài', 300).optional(), 'Tên bài', 'Tên bài, phóng sự.'),
	date: field(partialDate().optional(), 'Ngày', 'Ngày đăng, phát.'),
	url: field(webUrl().optional(), 'Địa chỉ', 'Đường dẫn tới bài.'),
});

export const contributionSchema = z.strictObject({
	kind: field(
		oneOf('Loại đóng góp', CONTRIBUTIONS),
		'Loại',
		'Tiền của, ngày công, hiến đất, hiện vật hoặc khác.',
	),
	value: field(amount(), 'Giá trị', 'Số viết trần.'),
	unit: field(line('đơn vị', 40), 'Đơn vị', 'đồng, ngày công, m²…'),
	purpose: field(line('để làm gì', 200), 'Để làm gì', 'Việc chung được góp.'),
	date: field(partialDate().optional(), 'Khi nào', 'Thời điểm góp.'),
	...cited,
});

export const supportSchema = z.strictObject({
	by: field(line('ai giúp', 200), 'Ai giúp', 'Đơn vị đã giúp.'),
	what: field(line('giúp gì', 400), 'Giúp gì', 'Việc đã giúp: kiến thức, điều kiện, chính sách.'),
	date: field(partialDate().optional(), 'Khi nào', 'Thời điểm giúp.'),
	...cited,
});
