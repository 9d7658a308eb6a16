/** A practice (mô hình, cách làm hay, sáng kiến): a method that others can copy. */
import { z } from 'zod';
import { BLOCK_PARTS, LEVELS, ORGANISATIONS, RESOURCES, STRENGTHS, TERRAINS } from '../values.ts';
import { alive, sayWhyStopped } from './alive.ts';
import { contactSchema, factSchema, sourceIds } from './evidence.ts';
import { unitSchema } from './exemplar.ts';
import { amount, entryRef, field, line, oneOf, partialDate, period, slug } from './fields.ts';
import { heldAwardSchema, stageSchema } from './honours.ts';
import { placeSchema } from './place.ts';
import { attachmentSchema, basisSchema, photoSchema, publishing } from './publishing.ts';

/** What an author writes when nobody has recorded any difficulty: a visible answer, not an omission. */
export const NONE_RECORDED = 'chưa ghi nhận';

const stepSchema = z.strictObject({
	title: field(line('tên bước', 120), 'Tên bước', 'Bắt đầu bằng động từ.'),
	text: field(line('nội dung bước', 600), 'Làm gì', 'Một, hai câu.'),
	who: field(line('ai làm', 150).optional(), 'Ai', 'Chức danh, tổ chức làm bước này.'),
	time: field(line('mất bao lâu', 80).optional(), 'Mất', 'Thời gian của bước.'),
	papers: field(
		z.array(line('giấy tờ', 120)).default([]),
		'Giấy tờ',
		'Mẫu, biên bản, quyết định cần có.',
	),
	sources: field(sourceIds().default([]), 'Nguồn', 'Số thứ tự nguồn.'),
});

const costSchema = z.strictObject({
	per: field(
		line('chi phí cho', 80),
		'Tính cho',
		'Một đơn vị để nơi khác nhân lên, ví dụ “một bàn”, “100 m đường”.',
	),
	priceDate: field(partialDate().optional(), 'Giá lúc', 'Thời điểm của giá.'),
	money: field(
		line('đơn vị tiền', 40).default('nghìn đồng'),
		'Đơn vị tiền',
		'đồng, nghìn đồng, triệu đồng.',
	),
	rows: field(
		z
			.array(
				z.strictObject({
					item: field(line('khoản chi', 150), 'Khoản', 'Tên khoản chi.'),
					from: field(
						line('nguồn tiền', 100).optional(),
						'Nguồn tiền',
						'Ngân sách, xã hội hóa, dân góp…',
					),
					amount: field(
						amount().nullable().default(null),
						'Số tiền',
						'Bỏ trống khi chưa ghi nhận; khác với 0.',
					),
				}),
			)
			.min(1, 'Bảng chi phí cần ít nhất một khoản.'),
		'Các khoản',
		'Từng khoản chi.',
	),
	note: field(line('ghi chú', 300).optional(), 'Ghi chú', 'Cách tính, phần chưa gồm.'),
	sources: field(sourceIds().default([]), 'Nguồn', 'Số thứ tự nguồn.'),
});

const range = (what: string) =>
	z
		.strictObject({ min: amount().optional(), max: amount().optional(), unit: line('đơn vị', 40) })
		.refine(
			(value) => value.min !== undefined || value.max !== undefined,
			`${what}: ghi min, max hoặc cả hai.`,
		);

/** Conditions of success as values that a place can compare itself with. Missing means unknown, never "any". */
const conditionsSchema = z.strictObject({
	terrain: field(z.array(oneOf('Địa hình', TERRAINS)).optional(), 'Địa hình', 'Nơi đã làm được.'),
	organisations: field(
		z.array(oneOf('Tổ chức', ORGANISATIONS)).optional(),
		'Ai làm được',
		'Loại tổ chức đứng ra làm.',
	),
	people: field(range('Người làm').optional(), 'Người', 'Số người cần thường xuyên.'),
	households: field(range('Số hộ').optional(), 'Quy mô dân', 'Số hộ, số dân phù hợp.'),
	money: field(range('Tiền').optional(), 'Tiền', 'Vốn ban đầu cho một đơn vị.'),
	time: field(range('Thời gian').optional(), 'Thời gian', 'Bao lâu thì chạy được.'),
	area: field(range('Diện tích').optional(), 'Đất', 'Diện tích cần.'),
	needs: field(
		z.array(line('điều phải có sẵn', 150)).default([]),
		'Phải có sẵn',
		'Sóng, điện, đường, con giống, người đứng đầu…',
	),
	notes: field(
		z.array(line('điều kiện khác', 300)).default([]),
		'Điều kiện khác',
		'Điều kiện nói bằng lời.',
	),
});

export const practiceSchema = z
	.strictObject({
		title: field(line('tiêu đề (title)', 140), 'Tiêu đề', 'Nói cách làm bằng một câu.'),
		name: field(
			line('tên mô hình (name)', 150),
			'Tên mô hình',
			'Tên gọi của mô hình, cách làm, sáng kiến.',
		),
		aliases: field(
			z.array(line('tên khác', 150)).default([]),
			'Tên khác',
			'Tên gọi khác, để tìm kiếm.',
		),
		summary: field(
			line('tóm tắt (summary)', 320),
			'Tóm tắt',
			'Hai câu thường cho danh sách, tìm kiếm, chia sẻ.',
		),
		owner: field(unitSchema, 'Nơi làm', 'Đơn vị khởi xướng hoặc chủ trì.'),
		place: field(placeSchema, 'Địa phương', 'Nơi làm, tới cấp xã.'),
		fields: field(
			z.array(slug('lĩnh vực')).min(1, 'Ghi ít nhất một lĩnh vực (fields).'),
			'Lĩnh vực',
			'Mã lĩnh vực, cái đầu là chính.',
		),
		movements: field(
			z.array(slug('phong trào')).default([]),
			'Phong trào',
			'Mã phong trào thi đua.',
		),
		period: field(period().optional(), 'Thời gian', 'Làm từ khi nào tới khi nào.'),
		needs: field(
			z.array(slug('vấn đề')).min(1, 'Ghi ít nhất một vấn đề của dân (needs).'),
			'Vấn đề',
			'Mã vấn đề trong content/_shared/needs.yaml.',
		),
		problem: field(
			z.strictObject({
				text: field(
					line('vấn đề trước khi làm', 320),
					'Trước khi làm',
					'Một, hai câu bằng lời của người dân.',
				),
				fact: field(
					slug('mã số liệu').optional(),
					'Con số',
					'Mã số liệu nói tình hình trước, kèm năm.',
				),
			}),
			'Việc khó trước khi làm',
			'Tình hình trước, có con số và năm nếu nguồn nêu.',
		),
		steps: field(
			z.array(stepSchema).default([]),
			'Các bước',
			'Từng bước: ai, bao lâu, giấy gì. Trống thì trang ghi “chưa xác định”.',
		),
		core: field(
			z.array(line('phần cốt lõi', 200)).default([]),
			'Phần cốt lõi',
			'Điều phải giữ khi làm theo.',
		),
		adaptable: field(
			z.array(line('phần tùy nơi', 200)).default([]),
			'Phần tùy nơi',
			'Điều được đổi.',
		),
		blocks: field(
			z
				.array(
					z.strictObject({
						block: slug('khối dựng sẵn'),
						part: oneOf('Phần', BLOCK_PARTS),
						note: line('ghi chú', 200).optional(),
					}),
				)
				.default([]),
			'Khối dựng sẵn',
			'Khối dùng chung (content/_shared/blocks.yaml), mỗi khối là cốt lõi hay tùy nơi.',
		),
		resources: field(
			z
				.array(
					z.strictObject({
						kind: oneOf('Loại nguồn lực', RESOURCES),
						text: line('nguồn lực', 300),
						sources: sourceIds().default([]),
					}),
				)
				.default([]),
			'Nguồn lực',
			'Tiền, người, ngày công, đất, thời gian, thiết bị.',
		),
		cost: field(costSchema.optional(), 'Chi phí', 'Bảng chi phí cho một đơn vị.'),
		facts: field(z.array(factSchema).default([]), 'Kết quả và số liệu', 'Mọi con số trong bài.'),
		difficulties: field(
			z.union(
				[
					z.array(line('khó khăn', 400)).min(1, `Ghi khó khăn, hoặc “${NONE_RECORDED}”.`),
					z.literal(NONE_RECORDED),
				],
				{
					error: `Khó khăn (difficulties) là bắt buộc: ghi danh sách, hoặc “${NONE_RECORDED}” khi nguồn không nêu.`,
				},
			),
			'Khó khăn',
			`Bắt buộc; ghi “${NONE_RECORDED}” khi không nguồn nào nêu.`,
		),
		lessons: field(z.array(line('bài học', 400)).default([]), 'Bài học', 'Điều rút ra.'),
		conditions: field(
			conditionsSchema.optional(),
			'Điều kiện',
			'Điều kiện thành công, so được bằng máy.',
		),
		strengths: field(
			z.array(oneOf('Mặt nổi bật', STRENGTHS)).default([]),
			'Mặt nổi bật',
			'Giá trị kinh tế, ý nghĩa xã hội, sức lan tỏa.',
		),
		attachments: field(
			z.array(attachmentSchema).default([]),
			'Dùng ngay',
			'Mẫu quy ước, biên bản, dự toán.',
		),
		visit: field(
			z
				.strictObject({
					accepts: z.boolean(),
					when: line('khi nào', 150).optional(),
					who: line('ai đón', 150).optional(),
					note: line('ghi chú', 200).optional(),
				})
				.optional(),
			'Tới học',
			'Có đón đoàn tới học không, khi nào, ai đón.',
		),
		contact: field(contactSchema.optional(), 'Hỏi ai', 'Bộ phận của đơn vị, không ghi số riêng.'),
		exemplars: field(
			z.array(entryRef('điển hình')).default([]),
			'Điển hình',
			'Người, tập thể gắn với cách làm này.',
		),
		plans: field(
			z
				.array(
					z.strictObject({ plan: entryRef('kế hoạch'), level: oneOf('Cấp', LEVELS).optional() }),
				)
				.default([]),
			'Kế hoạch',
			'Đăng ký theo kế hoạch nào.',
		),
		stages: field(
			z.array(stageSchema).default([]),
			'Giai đoạn',
			'Phát hiện, đăng ký, bồi dưỡng, công nhận, nhân rộng.',
		),
		awards: field(
			z.array(heldAwardSchema).default([]),
			'Khen thưởng',
			'Khen thưởng dành cho cách làm này.',
		),
		basis: field(basisSchema.optional(), 'Căn cứ đăng', 'Bắt buộc khi bài nêu tên người.'),
		photos: field(z.array(photoSchema).default([]), 'Ảnh', 'Ảnh để cạnh bài.'),
		...alive,
		...publishing,
	})
	.superRefine((practice, context) => {
		sayWhyStopped(practice, context);
	});
export type Practice = z.output<typeof practiceSchema>;
