/** Registrations under a plan: how many, by subject, level and stage. No names. */
import { z } from 'zod';
import { LEVELS, STAGES, SUBJECTS } from '../values.ts';
import { entryRef, field, line, oneOf, partialDate, slug, year } from './fields.ts';

export const registrationSchema = z.strictObject({
	plan: field(entryRef('kế hoạch'), 'Kế hoạch', 'Kế hoạch được đăng ký.'),
	year: field(year(), 'Năm', 'Năm đăng ký.'),
	rows: field(
		z
			.array(
				z.strictObject({
					unit: line('đơn vị đăng ký', 200).optional(),
					subject: oneOf('Đối tượng', SUBJECTS),
					level: oneOf('Cấp', LEVELS),
					stage: oneOf('Giai đoạn', STAGES).default('registered'),
					field: slug('lĩnh vực').optional(),
					count: z.int().min(1, 'Số lượng phải từ 1.'),
					date: partialDate().optional(),
				}),
			)
			.min(1, 'Bảng đăng ký cần ít nhất một dòng.'),
		'Các dòng',
		'Số lượng theo đối tượng, cấp, giai đoạn; không ghi tên người.',
	),
});
export type Registration = z.output<typeof registrationSchema>;
