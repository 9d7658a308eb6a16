/** An exemplar (điển hình, gương): a person, collective, household or unit held up as an example. */
import { z } from 'zod';
import { GROUPS, LEVELS, ROLES, SCOPES, SUBJECTS, TRAITS } from '../values.ts';
import { alive, sayWhyStopped } from './alive.ts';
import { factSchema } from './evidence.ts';
import { entryRef, field, line, oneOf, period, slug } from './fields.ts';
import {
	contributionSchema,
	heldAwardSchema,
	initiativeSchema,
	mediaSchema,
	ratingSchema,
	recognitionSchema,
	stageSchema,
	supportSchema,
} from './honours.ts';
import { placeSchema } from './place.ts';
import { basisSchema, photoSchema, publishing } from './publishing.ts';

/** The unit somebody belongs to or leads: by name, and by reference where it has a page here. */
export const unitSchema = z.strictObject({
	name: field(line('tên đơn vị', 200), 'Tên', 'Tên đơn vị.'),
	agency: field(slug('mã cơ quan').optional(), 'Cơ quan', 'Mã thư mục cơ quan trên trang này.'),
	exemplar: field(
		entryRef('điển hình tập thể').optional(),
		'Điển hình',
		'Mục điển hình của tập thể đó, nếu có.',
	),
});

export const exemplarSchema = z
	.strictObject({
		title: field(
			line('tiêu đề (title)', 140),
			'Tiêu đề',
			'Một câu nói việc đã làm, không phải khẩu hiệu.',
		),
		name: field(
			line('tên điển hình (name)', 150),
			'Tên',
			'Tên người, tập thể, hộ, doanh nghiệp, hợp tác xã.',
		),
		aliases: field(
			z.array(line('tên khác', 150)).default([]),
			'Tên khác',
			'Tên gọi khác, tên cũ, để tìm kiếm.',
		),
		subject: field(
			oneOf('Đối tượng (subject)', SUBJECTS),
			'Đối tượng',
			'Cá nhân, tập thể, hộ, doanh nghiệp, hợp tác xã, cơ sở sản xuất.',
		),
		role: field(
			oneOf('Vai (role)', ROLES).optional(),
			'Vai',
			'Chỉ với cá nhân: lãnh đạo, cán bộ, người dân, lực lượng vũ trang, người lao động.',
		),
		position: field(
			line('chức vụ', 150).optional(),
			'Chức vụ',
			'Chức vụ hoặc việc công đang làm, ví dụ “Trưởng bản”.',
		),
		leads: field(
			unitSchema.optional(),
			'Tập thể phụ trách',
			'Chỉ với cá nhân là lãnh đạo: tập thể mình đứng đầu.',
		),
		unit: field(unitSchema.optional(), 'Đơn vị', 'Đơn vị công tác, sinh hoạt.'),
		groups: field(
			z.array(oneOf('Nhóm', GROUPS)).default([]),
			'Nhóm',
			'Chỉ ghi khi nguồn nêu và căn cứ đăng cho phép; chỉ dùng để thống kê.',
		),
		summary: field(
			line('tóm tắt (summary)', 320),
			'Tóm tắt',
			'Hai câu thường cho danh sách, tìm kiếm, chia sẻ.',
		),
		why: field(
			line('vì sao được nêu (why)', 320),
			'Vì sao được nêu',
			'Một, hai câu: điều người khác học được.',
		),
		place: field(placeSchema, 'Địa phương', 'Nơi làm, tới cấp xã.'),
		fields: field(
			z.array(slug('lĩnh vực')).min(1, 'Ghi ít nhất một lĩnh vực (fields).'),
			'Lĩnh vực',
			'Mã lĩnh vực, cái đầu là chính.',
		),
		scope: field(
			oneOf('Phạm vi (scope)', SCOPES).default('aspect'),
			'Phạm vi',
			'Điển hình toàn diện hay từng mặt.',
		),
		traits: field(
			z.array(oneOf('Nét riêng', TRAITS)).default([]),
			'Nét riêng',
			'Nhân tố mới, vượt khó, việc đột xuất, gương chiếu sáng.',
		),
		movements: field(
			z.array(slug('phong trào')).default([]),
			'Phong trào',
			'Mã phong trào thi đua.',
		),
		period: field(period().optional(), 'Thời gian', 'Việc làm trong thời gian nào.'),
		plans: field(
			z
				.array(
					z.strictObject({
						plan: entryRef('kế hoạch'),
						level: oneOf('Cấp', LEVELS).optional(),
						note: line('ghi chú', 200).optional(),
					}),
				)
				.default([]),
			'Kế hoạch',
			'Được xét theo các kế hoạch nào, ở cấp nào.',
		),
		stages: field(
			z.array(stageSchema).default([]),
			'Giai đoạn',
			'Phát hiện, đăng ký, bồi dưỡng, công nhận, tôn vinh, nhân rộng.',
		),
		recognitions: field(
			z.array(recognitionSchema).default([]),
			'Công nhận',
			'Các lần được công nhận điển hình.',
		),
		ratings: field(
			z.array(ratingSchema).default([]),
			'Xếp loại năm',
			'Xếp loại mức hoàn thành nhiệm vụ từng năm.',
		),
		awards: field(
			z.array(heldAwardSchema).default([]),
			'Khen thưởng',
			'Danh hiệu, hình thức khen thưởng đã nhận.',
		),
		initiatives: field(
			z.array(initiativeSchema).default([]),
			'Sáng kiến',
			'Sáng kiến, giải pháp đã được công nhận.',
		),
		media: field(z.array(mediaSchema).default([]), 'Truyền thông', 'Báo, đài đã đưa tin.'),
		contributions: field(
			z.array(contributionSchema).default([]),
			'Đóng góp',
			'Ngày công, tiền của, hiến đất.',
		),
		facts: field(z.array(factSchema).default([]), 'Số liệu', 'Mọi con số trong bài.'),
		practices: field(
			z.array(entryRef('mô hình')).default([]),
			'Mô hình',
			'Cách làm mà điển hình này dùng.',
		),
		difficulties: field(
			z.array(line('khó khăn', 400)).default([]),
			'Khó khăn',
			'Khó khăn đã gặp; để trống thì trang ghi “chưa ghi nhận”.',
		),
		support: field(z.array(supportSchema).default([]), 'Đã được giúp', 'Ai đã giúp gì.'),
		basis: field(basisSchema, 'Căn cứ đăng', 'Phiếu đồng ý, hoặc hồ sơ công khai kèm nguồn.'),
		photos: field(
			z.array(photoSchema).default([]),
			'Ảnh',
			'Ảnh để cạnh bài, cái đầu là ảnh chính.',
		),
		contact: field(
			line('nơi hỏi thêm', 200).optional(),
			'Hỏi ai',
			'Cơ quan hoặc bộ phận trả lời về điển hình này.',
		),
		...alive,
		...publishing,
	})
	.superRefine((exemplar, context) => {
		const say = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		if (exemplar.subject === 'individual' && exemplar.role === undefined)
			say('role', `Cá nhân phải có vai (role): ${ROLES.join(', ')}.`);
		if (exemplar.subject !== 'individual' && exemplar.role !== undefined)
			say('role', 'Chỉ cá nhân mới có vai (role); hãy xóa dòng này.');
		if (exemplar.role === 'leader' && exemplar.leads === undefined)
			say('leads', 'Cá nhân là lãnh đạo phải ghi tập thể phụ trách (leads: name: …).');
		sayWhyStopped(exemplar, context);
	});
export type Exemplar = z.output<typeof exemplarSchema>;
