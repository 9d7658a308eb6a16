/** An adoption (lần nhân rộng): one place's copy of a practice, seen from both ends. */
import { z } from 'zod';
import { EVIDENCE } from '../values.ts';
import { alive, sayWhyStopped } from './alive.ts';
import { contactSchema, factSchema } from './evidence.ts';
import { entryRef, field, line, oneOf, partialDate, slug } from './fields.ts';
import { placeSchema } from './place.ts';
import { photoSchema, publishing } from './publishing.ts';

export const adoptionSchema = z
	.strictObject({
		title: field(line('tiêu đề (title)', 140), 'Tiêu đề', 'Nơi nào làm theo cách làm nào.'),
		summary: field(line('tóm tắt (summary)', 320), 'Tóm tắt', 'Giữ gì, đổi gì, ra sao.'),
		practice: field(entryRef('mô hình được làm theo'), 'Làm theo', 'Mô hình được làm theo.'),
		from: field(
			entryRef('lần nhân rộng đã học').optional(),
			'Học từ',
			'Lần nhân rộng đã học trực tiếp, khi không học từ nơi gốc.',
		),
		scope: field(
			z.enum(['named', 'group'], {
				error: 'scope là named (một nơi có tên) hoặc group (một nhóm nơi, kèm count).',
			}),
			'Phạm vi',
			'Một nơi có tên, hay một nhóm nơi chỉ biết số lượng.',
		),
		adopter: field(
			z.strictObject({
				name: field(line('tên nơi làm theo', 200), 'Tên', 'Tên đơn vị, địa phương làm theo.'),
				agency: field(
					slug('mã cơ quan').optional(),
					'Cơ quan',
					'Mã thư mục cơ quan trên trang này.',
				),
				count: field(
					z.int().positive('Số nơi phải lớn hơn 0.').optional(),
					'Số nơi',
					'Chỉ với nhóm: số nơi làm theo nếu nguồn nêu.',
				),
				countUnit: field(line('đơn vị đếm', 40).optional(), 'Đơn vị đếm', 'xã, thôn, hợp tác xã…'),
			}),
			'Nơi làm theo',
			'Ai làm theo.',
		),
		place: field(placeSchema, 'Địa phương', 'Nơi làm theo.'),
		since: field(partialDate().optional(), 'Từ khi nào', 'Biết tới đâu ghi tới đó.'),
		blocksKept: field(
			z.array(slug('khối dựng sẵn')).default([]),
			'Khối giữ nguyên',
			'Khối của mô hình gốc được giữ.',
		),
		kept: field(
			z.array(line('điều giữ nguyên', 200)).default([]),
			'Giữ gì',
			'Phần cốt lõi được giữ.',
		),
		changed: field(
			z
				.array(
					z.strictObject({
						what: line('điều đã đổi', 300),
						why: line('vì sao đổi', 300).optional(),
						block: slug('khối dựng sẵn').optional(),
					}),
				)
				.default([]),
			'Đổi gì',
			'Điều đã đổi và vì sao.',
		),
		facts: field(z.array(factSchema).default([]), 'Kết quả', 'Kết quả bằng số.'),
		difficulties: field(z.array(line('khó khăn', 400)).default([]), 'Khó khăn', 'Khó khăn đã gặp.'),
		advice: field(line('lời khuyên', 400).optional(), 'Nhắn nơi sau', 'Lời nhắn cho nơi làm tiếp.'),
		evidence: field(
			oneOf('Mức minh chứng', EVIDENCE),
			'Mức minh chứng',
			'Ai bảo đảm rằng nơi này có làm.',
		),
		contact: field(contactSchema.optional(), 'Hỏi ai', 'Bộ phận của nơi làm theo.'),
		photos: field(z.array(photoSchema).default([]), 'Ảnh', 'Ảnh để cạnh bài.'),
		...alive,
		...publishing,
	})
	.superRefine((adoption, context) => {
		const say = (path: string[], message: string) =>
			context.addIssue({ code: 'custom', path, message });
		if (adoption.scope === 'named' && adoption.adopter.count !== undefined)
			say(
				['adopter', 'count'],
				'Một nơi có tên thì không ghi số nơi (count); hãy xóa, hoặc đổi scope thành group.',
			);
		sayWhyStopped(adoption, context);
	});
export type Adoption = z.output<typeof adoptionSchema>;
