/** A document (văn bản): a plan, directive or decision, recorded as it was printed. */
import { z } from 'zod';
import { DOCUMENT_TYPES } from '../values.ts';
import { sourceSchema } from './evidence.ts';
import { entryRef, field, line, oneOf, partialDate, slug } from './fields.ts';
import { attachmentSchema, publishing } from './publishing.ts';

export const documentSchema = z.strictObject({
	title: field(line('trích yếu (title)', 300), 'Trích yếu', 'Nội dung văn bản nói về việc gì.'),
	type: field(
		oneOf('Loại văn bản', DOCUMENT_TYPES),
		'Loại',
		'Kế hoạch, chỉ thị, quyết định, hướng dẫn…',
	),
	number: field(
		line('số, ký hiệu', 60).nullable().default(null),
		'Số, ký hiệu',
		'Để trống khi bản gốc để trống; không tự điền.',
	),
	numberAsPrinted: field(
		line('số in trên bản gốc', 80).optional(),
		'Số như in',
		'Chép đúng cách in, kể cả chỗ trống.',
	),
	date: field(
		partialDate().nullable().default(null),
		'Ngày',
		'Biết tới đâu ghi tới đó; để trống khi bản gốc không in.',
	),
	dateAsPrinted: field(
		line('ngày in trên bản gốc', 120).optional(),
		'Ngày như in',
		'Chép đúng cách in, kể cả chỗ trống.',
	),
	dateNotBefore: field(
		partialDate().optional(),
		'Không sớm hơn',
		'Mốc sớm nhất suy ra từ văn bản dẫn chiếu, khi bản gốc không in ngày.',
	),
	issuer: field(
		z.strictObject({ name: line('cơ quan ban hành', 200), agency: slug('mã cơ quan').optional() }),
		'Cơ quan ban hành',
		'Tên như trong văn bản; mã thư mục nếu có trang.',
	),
	jointIssuers: field(
		z.array(line('cơ quan cùng ban hành', 200)).default([]),
		'Cùng ban hành',
		'Các cơ quan cùng ký.',
	),
	signer: field(
		z
			.strictObject({
				name: line('người ký', 100),
				position: line('chức vụ', 150),
				mode: line('thể thức ký', 80).optional(),
			})
			.optional(),
		'Người ký',
		'Người ký trong phận sự công.',
	),
	bases: field(
		z
			.array(
				z.strictObject({
					text: line('căn cứ', 300),
					document: entryRef('văn bản').optional(),
					date: partialDate().nullable().optional(),
				}),
			)
			.default([]),
		'Căn cứ',
		'Văn bản được dẫn, nối tới mục văn bản nếu có.',
	),
	parent: field(
		entryRef('văn bản cấp trên').optional(),
		'Triển khai',
		'Văn bản mà văn bản này triển khai.',
	),
	replaces: field(
		z.array(entryRef('văn bản bị thay')).default([]),
		'Thay thế',
		'Văn bản cũ bị thay.',
	),
	replacedBy: field(
		entryRef('văn bản thay').optional(),
		'Được thay bằng',
		'Văn bản mới thay văn bản này.',
	),
	recipients: field(
		z.array(line('nơi nhận', 200)).default([]),
		'Nơi nhận',
		'Nơi nhận ghi trong văn bản.',
	),
	sections: field(
		z
			.array(z.strictObject({ section: line('mục', 60), text: line('nội dung mục', 500) }))
			.default([]),
		'Các mục',
		'Mỗi mục văn bản nói gì, bằng lời của mình.',
	),
	fields: field(z.array(slug('lĩnh vực')).default([]), 'Lĩnh vực', 'Mã lĩnh vực.'),
	movements: field(z.array(slug('phong trào')).default([]), 'Phong trào', 'Mã phong trào thi đua.'),
	summary: field(line('tóm tắt (summary)', 400), 'Tóm tắt', 'Tóm tắt bằng lời của mình.'),
	attachments: field(z.array(attachmentSchema).default([]), 'Tệp', 'Bản đăng kèm.'),
	sources: field(z.array(sourceSchema).default([]), 'Nguồn', 'Nơi đọc được văn bản.'),
	...publishing,
});
export type Document = z.output<typeof documentSchema>;
