/** What every entry says about its own publication: state, basis, photos, corrections, withdrawal. */
import { z } from 'zod';
import { AGENCY_ROLES, CHANNELS, CONSENT_SCOPES, STATES, WITHDRAWAL_REASONS } from '../values.ts';
import { contactSchema, sourceIds } from './evidence.ts';
import { day, field, line, oneOf } from './fields.ts';

const consentSchema = z.strictObject({
	kind: z.literal('consent'),
	form: field(
		line('mã phiếu đồng ý', 60),
		'Mã phiếu',
		'Mã phiếu đồng ý do cơ quan giữ; không đăng bản phiếu.',
	),
	date: field(day(), 'Ngày ký', 'Ngày người được nêu ký phiếu.'),
	until: field(day().optional(), 'Đến ngày', 'Ngày hết hạn đồng ý; bỏ trống nếu không hẹn.'),
	scope: field(
		z.array(oneOf('Phạm vi đồng ý', CONSENT_SCOPES)).min(1, 'Ghi ít nhất một phạm vi đồng ý.'),
		'Phạm vi',
		'Được đăng gì: tên, chuyện, ảnh, giọng nói, số liệu.',
	),
	channels: field(
		z.array(oneOf('Kênh đăng', CHANNELS)).min(1, 'Ghi ít nhất một kênh.'),
		'Kênh',
		'Được đăng ở đâu.',
	),
	minor: field(z.boolean().default(false), 'Trẻ em', 'true khi người được nêu dưới 18 tuổi.'),
	guardian: field(
		z.boolean().default(false),
		'Người đại diện',
		'true khi cha mẹ hoặc người giám hộ đã ký.',
	),
	child: field(
		z.boolean().default(false),
		'Trẻ đồng ý',
		'true khi trẻ từ 7 tuổi đã đồng ý (Điều 24 Luật 91/2025/QH15).',
	),
});

const publicRecordSchema = z.strictObject({
	kind: z.literal('public-record'),
	sources: field(
		sourceIds().min(1, 'Hồ sơ công khai phải chỉ ra ít nhất một nguồn.'),
		'Nguồn',
		'Nguồn công khai việc khen thưởng, nêu gương.',
	),
	note: field(
		line('ghi chú căn cứ', 300).optional(),
		'Ghi chú',
		'Nói rõ căn cứ, ví dụ “khen thưởng cấp nhà nước, báo chí trung ương”.',
	),
});

/** Why this person or unit may be published at all. Sources: Law 91/2025/QH15, Civil Code art. 32. */
export const basisSchema = z.discriminatedUnion('kind', [consentSchema, publicRecordSchema], {
	error:
		'Căn cứ đăng (basis) phải có kind: consent (phiếu đồng ý) hoặc public-record (hồ sơ công khai).',
});
export type Basis = z.output<typeof basisSchema>;

/** A photo beside the entry. `src` stays a path here; the site turns it into an image. */
export const photoSchema = z.strictObject({
	src: field(
		z
			.string('Thiếu tên tệp ảnh (src).')
			.regex(
				/^\.\/[a-z0-9-]+\.(jpe?g|png|webp|avif)$/,
				'Ảnh để cạnh bài và ghi dạng ./ten-anh.jpg, chữ thường không dấu.',
			),
		'Tệp ảnh',
		'Tệp để cạnh index.mdx.',
	),
	alt: field(
		line('chữ thay ảnh (alt)', 250),
		'Chữ thay ảnh',
		'Tả điều thấy trong ảnh cho người không xem được.',
	),
	caption: field(line('chú thích', 300).optional(), 'Chú thích', 'Câu dưới ảnh.'),
	credit: field(
		line('người chụp (credit)', 120),
		'Người chụp',
		'Tên người chụp hoặc cơ quan giữ ảnh.',
	),
	consent: field(
		line('căn cứ dùng ảnh (consent)', 120),
		'Căn cứ dùng ảnh',
		'Mã phiếu đồng ý, hoặc “ảnh không có người nhận ra được”.',
	),
	portrait: field(
		z.boolean().default(false),
		'Chân dung',
		'true thì ảnh được đặt trong khung tròn.',
	),
});
export type Photo = z.output<typeof photoSchema>;

/** A file ready to use, stored beside the entry. */
export const attachmentSchema = z.strictObject({
	file: field(
		z
			.string()
			.regex(
				/^\.\/[a-z0-9.-]+\.(docx|xlsx|pdf|odt|ods|pptx|csv|txt|zip)$/,
				'Tệp để cạnh bài, ghi dạng ./ten-tep.docx, chữ thường không dấu.',
			),
		'Tệp',
		'Tệp để cạnh bài.',
	),
	title: field(line('tên tệp', 150), 'Tên', 'Tên người đọc thấy.'),
	licence: field(line('giấy phép', 60).default('CC BY 4.0'), 'Giấy phép', 'Điều kiện dùng lại.'),
});

const withdrawnSchema = z.strictObject({
	on: field(day(), 'Ngày gỡ', 'Ngày gỡ bài.'),
	reason: field(
		oneOf('Lý do gỡ', WITHDRAWAL_REASONS),
		'Lý do',
		'Chỉ nhóm lý do; không ghi chi tiết.',
	),
});

/** Fields that exemplars, practices, adoptions and stories share. */
export const publishing = {
	state: field(
		oneOf('Trạng thái', STATES).default('published'),
		'Trạng thái',
		'Bản nháp, đang duyệt hay đã duyệt đăng.',
	),
	publishedOn: field(day().optional(), 'Ngày đăng', 'Ngày đăng lần đầu.'),
	publishFrom: field(
		day().optional(),
		'Đăng từ ngày',
		'Hẹn ngày đăng; trước ngày đó bài chưa hiện.',
	),
	updatedOn: field(day().optional(), 'Ngày sửa', 'Ngày sửa nội dung gần nhất.'),
	corrections: field(
		z.array(z.strictObject({ on: day(), text: line('nội dung đính chính', 400) })).default([]),
		'Đính chính',
		'Các lần đính chính, mới nhất ở cuối.',
	),
	approvals: field(
		z
			.array(
				z.strictObject({
					role: oneOf('Vai duyệt', AGENCY_ROLES),
					on: day(),
					note: line('ghi chú duyệt', 200).optional(),
				}),
			)
			.default([]),
		'Duyệt',
		'Vai nào đã duyệt, ngày nào.',
	),
	incomplete: field(
		z
			.strictObject({
				missing: z.array(line('phần còn thiếu', 200)).min(1),
				expectedBy: day().optional(),
			})
			.optional(),
		'Bài ngắn, còn thiếu',
		'Đăng khi chưa đủ: còn thiếu gì, hẹn bổ sung ngày nào.',
	),
	commentWindow: field(
		z
			.strictObject({
				opens: day(),
				workingDays: z
					.int()
					.min(
						10,
						'Thời gian lấy ý kiến ít nhất 10 ngày làm việc (Nghị định 98/2023/NĐ-CP, Điều 46).',
					)
					.default(10),
				office: contactSchema,
			})
			.optional(),
		'Lấy ý kiến',
		'Thời gian lấy ý kiến nhân dân và nơi nhận.',
	),
	withdrawn: field(
		withdrawnSchema.optional(),
		'Đã gỡ',
		'Có mục này thì bài thành trang báo đã gỡ, không còn tên và ảnh.',
	),
};

/** What may remain in the file of a withdrawn entry: nothing that names anybody. */
export const tombstoneSchema = z.strictObject({ withdrawn: withdrawnSchema });
export type Tombstone = z.output<typeof tombstoneSchema>;
