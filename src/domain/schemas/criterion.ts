/** Criteria as data: a text in our own words, its section, and a typed rule where a machine can check it. */
import { z } from 'zod';
import { nearest } from '../../text/nearest.ts';
import {
	CONTRIBUTIONS,
	HOLDERS,
	LEVELS,
	OUTLET_LEVELS,
	RATINGS,
	ROLES,
	SUBJECTS,
} from '../values.ts';
import { day, field, line, oneOf, slug, year } from './fields.ts';

const count = () => z.int().min(1, 'Số lần, số năm phải từ 1 trở lên.').max(20);
const of = () => oneOf('Của ai', HOLDERS).default('self');
const span = { from: year().optional(), to: year().optional() };

const ratingYears = z.strictObject({
	rule: z.literal('rating-years'),
	rating: oneOf('Xếp loại', RATINGS),
	years: count(),
	of: of(),
});
const ratingEveryYear = z.strictObject({
	rule: z.literal('rating-every-year'),
	rating: oneOf('Xếp loại', RATINGS),
	of: of(),
	...span,
});
const recognitions = z.strictObject({
	rule: z.literal('consecutive-recognitions'),
	level: oneOf('Cấp', LEVELS),
	count: count(),
});
const awardCount = z.strictObject({
	rule: z.literal('award-count'),
	award: slug('mã danh hiệu'),
	issuer: line('nơi tặng', 200).optional(),
	count: count(),
	of: of(),
});
const awardEveryYear = z.strictObject({
	rule: z.literal('award-every-year'),
	award: slug('mã danh hiệu'),
	orHigher: z.boolean().default(true),
	of: of(),
	...span,
});
const initiatives = z.strictObject({
	rule: z.literal('initiatives'),
	level: oneOf('Cấp', LEVELS),
	applied: z.boolean().default(true),
	count: count(),
});
const media = z.strictObject({
	rule: z.literal('media'),
	outletLevels: z.array(oneOf('Cấp của báo, đài', OUTLET_LEVELS)).min(1),
});
const contributions = z.strictObject({
	rule: z.literal('contributions'),
	kinds: z.array(oneOf('Loại đóng góp', CONTRIBUTIONS)).min(1),
});
const unitExemplary = z.strictObject({
	rule: z.literal('unit-exemplary'),
	level: oneOf('Cấp', LEVELS).optional(),
});

const leaf = [
	ratingYears,
	ratingEveryYear,
	recognitions,
	awardCount,
	awardEveryYear,
	initiatives,
	media,
	contributions,
	unitExemplary,
] as const;

type Leaf = z.output<(typeof leaf)[number]>;
/** A rule: one of nine checks, or all / any of several. */
export type Rule = Leaf | { rule: 'all-of'; rules: Rule[] } | { rule: 'any-of'; rules: Rule[] };

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
	z.discriminatedUnion(
		'rule',
		[
			...leaf,
			z.strictObject({ rule: z.literal('all-of'), rules: z.array(ruleSchema).min(1) }),
			z.strictObject({ rule: z.literal('any-of'), rules: z.array(ruleSchema).min(1) }),
		],
		{ error: ({ input }) => unknownRule(input) },
	),
);

const RULES = [...leaf.map(({ shape }) => shape.rule.value), 'all-of', 'any-of'];

/** Names the rule that was meant, else all of them. */
function unknownRule(input: unknown): string {
	const isRecord = typeof input === 'object' && input !== null && 'rule' in input;
	const guess = isRecord ? nearest(String(input.rule), RULES) : undefined;
	const all = `Dùng được: ${RULES.join(', ')}.`;
	return guess === undefined ? all : `Có phải "${guess}" không? ${all}`;
}

export const criterionSchema = z.strictObject({
	id: field(slug('mã tiêu chí'), 'Mã', 'Mã cố định để dẫn tới, ví dụ “tt-1”.'),
	section: field(line('mục', 60), 'Mục', 'Mục của văn bản.'),
	text: field(line('nội dung tiêu chí', 400), 'Nội dung', 'Viết bằng lời của mình.'),
	rule: field(
		ruleSchema.optional(),
		'Quy tắc',
		'Phần máy đối chiếu được; thiếu thì hội đồng xem xét.',
	),
});
export type Criterion = z.output<typeof criterionSchema>;

export const criteriaSetSchema = z.strictObject({
	id: field(slug('mã bộ tiêu chí'), 'Mã', 'Mã cố định của bộ tiêu chí.'),
	title: field(line('tên bộ tiêu chí', 200), 'Tên', 'Ví dụ “Cá nhân, cấp cơ sở”.'),
	section: field(line('mục', 60).optional(), 'Mục', 'Mục của văn bản.'),
	subjects: field(
		z.array(oneOf('Đối tượng', SUBJECTS)).min(1),
		'Đối tượng',
		'Áp dụng cho đối tượng nào.',
	),
	roles: field(
		z.array(oneOf('Vai', ROLES)).default([]),
		'Vai',
		'Chỉ với cá nhân; trống là mọi vai.',
	),
	level: field(
		oneOf('Cấp', LEVELS).optional(),
		'Cấp',
		'Cấp công nhận; bỏ trống với tiêu chí chung.',
	),
	scope: field(
		oneOf('Phạm vi', ['comprehensive', 'aspect', 'movement', 'general']).default('general'),
		'Phạm vi',
		'Toàn diện, từng mặt, theo phong trào hay chung.',
	),
	movement: field(
		slug('phong trào').optional(),
		'Phong trào',
		'Khi bộ tiêu chí gắn một phong trào.',
	),
	needs: field(
		oneOf('Cách tính', ['all', 'any']).default('all'),
		'Cách tính',
		'Phải đạt mọi tiêu chí, hay một trong các tiêu chí.',
	),
	addsTo: field(slug('mã bộ tiêu chí').optional(), 'Thêm vào', 'Bộ tiêu chí mà bộ này bổ sung.'),
	validFrom: field(day().optional(), 'Áp dụng từ', 'Ngày bộ tiêu chí có hiệu lực.'),
	items: field(
		z.array(criterionSchema).min(1, 'Bộ tiêu chí cần ít nhất một tiêu chí.'),
		'Tiêu chí',
		'Danh sách tiêu chí.',
	),
});
export type CriteriaSet = z.output<typeof criteriaSetSchema>;
