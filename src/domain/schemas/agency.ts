/** An agency (cơ quan, đơn vị): who publishes. Its folder name is its permanent id. */
import { z } from 'zod';
import { AGENCY_ROLES, LEVELS } from '../values.ts';
import { contactSchema, sourceSchema } from './evidence.ts';
import { field, line, oneOf, partialDate, slug } from './fields.ts';
import { placeSchema } from './place.ts';

const kin = () =>
	z.strictObject({
		name: line('tên cơ quan', 200),
		agency: slug('mã cơ quan').optional(),
		on: partialDate().optional(),
		note: line('ghi chú', 300).optional(),
		verified: z.boolean().default(false),
	});

export const agencySchema = z.strictObject({
	name: field(line('tên cơ quan (name)', 200), 'Tên', 'Tên đầy đủ.'),
	shortName: field(line('tên ngắn', 80), 'Tên ngắn', 'Dùng trong danh sách, đường dẫn điều hướng.'),
	formerNames: field(
		z
			.array(z.strictObject({ name: line('tên cũ', 200), until: partialDate().optional() }))
			.default([]),
		'Tên cũ',
		'Các tên trước đây.',
	),
	level: field(oneOf('Cấp', LEVELS), 'Cấp', 'Cấp của cơ quan.'),
	kind: field(
		oneOf('Loại cơ quan', [
			'people-committee',
			'department',
			'fund',
			'centre',
			'enterprise',
			'mass-organisation',
			'editorial-desk',
			'sample',
			'other',
		]),
		'Loại',
		'Loại cơ quan.',
	),
	place: field(placeSchema, 'Địa phương', 'Trụ sở, tới cấp xã.'),
	parent: field(
		line('cơ quan chủ quản', 200).optional(),
		'Chủ quản',
		'Cơ quan cấp trên trực tiếp.',
	),
	predecessors: field(z.array(kin()).default([]), 'Tiền thân', 'Cơ quan trước khi sắp xếp.'),
	successor: field(kin().optional(), 'Kế tiếp', 'Cơ quan tiếp nhận sau sắp xếp.'),
	bloc: field(line('khối thi đua', 150).optional(), 'Khối thi đua', 'Khối thi đua.'),
	cluster: field(line('cụm thi đua', 150).optional(), 'Cụm thi đua', 'Cụm thi đua.'),
	contact: field(
		contactSchema.optional(),
		'Liên hệ',
		'Nơi nhận ý kiến, yêu cầu đính chính, gỡ bài.',
	),
	roles: field(
		z
			.array(
				z.strictObject({
					role: oneOf('Vai', AGENCY_ROLES),
					office: line('bộ phận giữ vai', 200),
					account: line('tài khoản kho mã', 80)
						.regex(
							/^(?:@?[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+)$/,
							'Tài khoản kho mã viết liền, không dấu, ví dụ “bien-tap-so-y-te” hoặc hộp thư công vụ.',
						)
						.optional(),
				}),
			)
			.default([]),
		'Vai',
		'Bộ phận nào làm cán bộ thi đua, biên tập, hội đồng, trung tâm.',
	),
	about: field(line('giới thiệu', 600), 'Giới thiệu', 'Cơ quan làm gì, vì sao có mặt ở đây.'),
	licence: field(
		line('giấy phép nội dung', 60).default('CC BY 4.0'),
		'Giấy phép',
		'Giấy phép nội dung của cơ quan.',
	),
	sample: field(
		z.boolean().default(false),
		'Minh họa',
		'true với đơn vị mẫu: mọi trang mang dấu Minh họa.',
	),
	sources: field(z.array(sourceSchema).default([]), 'Nguồn', 'Nguồn của thông tin trên.'),
});
export type Agency = z.output<typeof agencySchema>;
