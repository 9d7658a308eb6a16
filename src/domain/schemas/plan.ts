/** A plan (kế hoạch): targets, roadmap and criteria taken from a document. */
import { z } from 'zod';
import { LEVELS, ROADMAP_STEPS, SUBJECTS } from '../values.ts';
import { criteriaSetSchema } from './criterion.ts';
import { day, entryRef, field, line, oneOf, partialDate, slug, year } from './fields.ts';
import { publishing } from './publishing.ts';

/** Number asked for in one cell; `null` means that the plan leaves the cell blank, which is not 0. */
const targetValue = z.union(
	[z.int().min(0), z.strictObject({ min: z.int().min(0), max: z.int().min(0) }), z.null()],
	{ error: 'Chỉ tiêu là số nguyên, khoảng {min, max}, hoặc null khi kế hoạch không đặt.' },
);

const targetSchema = z.strictObject({
	year: field(year(), 'Năm', 'Năm của chỉ tiêu.'),
	level: field(oneOf('Cấp', LEVELS), 'Cấp', 'Cấp của điển hình.'),
	subject: field(
		z.union([oneOf('Đối tượng', SUBJECTS), z.literal('any')], {
			error: `Đối tượng phải là một trong: ${SUBJECTS.join(', ')}, any.`,
		}),
		'Đối tượng',
		'Đối tượng, hoặc any khi kế hoạch không chia.',
	),
	value: field(targetValue, 'Chỉ tiêu', 'Số, khoảng, hoặc null khi để trống.'),
	unit: field(line('đơn vị đếm', 60).optional(), 'Đơn vị', 'Ví dụ “mô hình, gương”.'),
	due: field(day().optional(), 'Hạn', 'Hạn đăng ký hoặc báo cáo.'),
	to: field(line('nơi nhận đăng ký', 150).optional(), 'Gửi', 'Nơi nhận đăng ký.'),
});
export type Target = z.output<typeof targetSchema>;

const roadmapSchema = z.strictObject({
	year: field(year().nullable(), 'Năm', 'null khi kế hoạch không ghi năm.'),
	section: field(line('mục', 60), 'Mục', 'Mục của văn bản.'),
	steps: field(
		z
			.array(
				z.strictObject({
					kind: oneOf('Loại việc', ROADMAP_STEPS),
					text: line('việc', 300),
					due: partialDate().optional(),
					done: z
						.strictObject({ on: partialDate(), document: entryRef('văn bản').optional() })
						.optional(),
				}),
			)
			.default([]),
		'Việc',
		'Trống nghĩa là năm đó kế hoạch không ghi việc riêng.',
	),
});
export type RoadmapYear = z.output<typeof roadmapSchema>;

export const planSchema = z
	.strictObject({
		title: field(line('tên kế hoạch (title)', 200), 'Tên', 'Tên kế hoạch.'),
		summary: field(
			line('tóm tắt (summary)', 400),
			'Tóm tắt',
			'Kế hoạch muốn gì, bằng lời của mình.',
		),
		document: field(entryRef('văn bản kế hoạch'), 'Văn bản', 'Mục văn bản của kế hoạch.'),
		parent: field(
			entryRef('kế hoạch cấp trên').optional(),
			'Kế hoạch cấp trên',
			'Kế hoạch được triển khai.',
		),
		period: field(
			z
				.strictObject({ from: year(), to: year() })
				.refine((value) => value.from <= value.to, 'Giai đoạn có “from” sau “to”.'),
			'Giai đoạn',
			'Năm đầu và năm cuối.',
		),
		level: field(oneOf('Cấp', LEVELS).optional(), 'Cấp', 'Cấp của cơ quan đặt kế hoạch.'),
		bloc: field(
			line('khối, cụm thi đua', 150).optional(),
			'Khối, cụm',
			'Khối hoặc cụm thi đua nêu trong kế hoạch.',
		),
		fields: field(z.array(slug('lĩnh vực')).default([]), 'Lĩnh vực', 'Lĩnh vực kế hoạch nêu.'),
		movements: field(
			z.array(slug('phong trào')).default([]),
			'Phong trào',
			'Phong trào kế hoạch nêu.',
		),
		targets: field(
			z.array(targetSchema).default([]),
			'Chỉ tiêu',
			'Từng ô: năm, cấp, đối tượng, số.',
		),
		targetsSection: field(line('mục', 60).optional(), 'Mục chỉ tiêu', 'Mục của văn bản.'),
		targetsNote: field(
			line('ghi chú chỉ tiêu', 300).optional(),
			'Ghi chú',
			'Cách in trong bản gốc.',
		),
		roadmap: field(z.array(roadmapSchema).default([]), 'Lộ trình', 'Việc của từng năm.'),
		duties: field(
			z
				.array(
					z.strictObject({
						who: line('ai', 150),
						section: line('mục', 60).optional(),
						tasks: z.array(line('việc', 300)).min(1),
					}),
				)
				.default([]),
			'Phân công',
			'Ai làm việc gì.',
		),
		criteriaSets: field(
			z.array(criteriaSetSchema).default([]),
			'Tiêu chí',
			'Các bộ tiêu chí theo đối tượng và cấp.',
		),
		requiredApprovals: field(
			z.array(z.enum(['officer', 'editor', 'council', 'centre'])).default([]),
			'Duyệt cần có',
			'Vai phải duyệt trước khi đăng.',
		),
		state: publishing.state,
		publishedOn: publishing.publishedOn,
		publishFrom: publishing.publishFrom,
		updatedOn: publishing.updatedOn,
		corrections: publishing.corrections,
		approvals: publishing.approvals,
		incomplete: publishing.incomplete,
		withdrawn: publishing.withdrawn,
	})
	.superRefine((plan, context) => {
		for (const [index, target] of plan.targets.entries()) {
			if (target.year < plan.period.from || target.year > plan.period.to)
				context.addIssue({
					code: 'custom',
					path: ['targets', index, 'year'],
					message: `Năm ${target.year} nằm ngoài giai đoạn ${plan.period.from}–${plan.period.to}.`,
				});
			if (
				typeof target.value === 'object' &&
				target.value !== null &&
				target.value.min > target.value.max
			)
				context.addIssue({
					code: 'custom',
					path: ['targets', index, 'value'],
					message: 'Khoảng chỉ tiêu có min lớn hơn max; hãy đổi chỗ.',
				});
		}
	});
export type Plan = z.output<typeof planSchema>;
