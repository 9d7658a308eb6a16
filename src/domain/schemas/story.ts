/** A story (tin bài, người tốt việc tốt): a dated article. */
import { z } from 'zod';
import { factSchema, sourceSchema } from './evidence.ts';
import { day, entryRef, field, line, slug, webUrl } from './fields.ts';
import { placeSchema } from './place.ts';
import { attachmentSchema, basisSchema, photoSchema, publishing } from './publishing.ts';

export const storySchema = z.strictObject({
	title: field(line('tiêu đề (title)', 140), 'Tiêu đề', 'Một câu nói việc.'),
	summary: field(
		line('tóm tắt (summary)', 320),
		'Sa-pô',
		'Hai câu mở bài, cho danh sách và chia sẻ.',
	),
	date: field(day(), 'Ngày', 'Ngày của tin bài.'),
	author: field(line('tác giả', 120), 'Tác giả', 'Tên hoặc bút danh, hoặc tên đơn vị.'),
	columns: field(
		z.array(slug('chuyên mục')).default([]),
		'Chuyên mục',
		'Mã chuyên mục gợi ý; chuyên mục là truy vấn, không phải ngăn chứa.',
	),
	exemplars: field(
		z.array(entryRef('điển hình')).default([]),
		'Về điển hình',
		'Các điển hình được kể.',
	),
	practices: field(z.array(entryRef('mô hình')).default([]), 'Về mô hình', 'Các mô hình được kể.'),
	fields: field(
		z.array(slug('lĩnh vực')).min(1, 'Ghi ít nhất một lĩnh vực (fields).'),
		'Lĩnh vực',
		'Mã lĩnh vực, cái đầu là chính.',
	),
	movements: field(z.array(slug('phong trào')).default([]), 'Phong trào', 'Mã phong trào thi đua.'),
	place: field(placeSchema.optional(), 'Địa phương', 'Nơi xảy ra.'),
	republished: field(
		z
			.strictObject({
				from: field(line('nơi đăng gốc', 150), 'Nơi đăng gốc', 'Tên báo, trang đã đăng đầu tiên.'),
				url: field(webUrl().optional(), 'Địa chỉ gốc', 'Đường dẫn bài gốc.'),
				licence: field(
					line('thỏa thuận đăng lại', 200),
					'Thỏa thuận',
					'Giấy phép hoặc văn bản thỏa thuận cho đăng lại.',
				),
			})
			.optional(),
		'Đăng lại',
		'Chỉ khi có thỏa thuận với nơi đăng gốc.',
	),
	facts: field(z.array(factSchema).default([]), 'Số liệu', 'Mọi con số trong bài.'),
	basis: field(
		basisSchema.optional(),
		'Căn cứ đăng',
		'Bắt buộc khi bài nêu tên người chưa có mục điển hình.',
	),
	photos: field(z.array(photoSchema).default([]), 'Ảnh', 'Ảnh để cạnh bài, cái đầu là ảnh chính.'),
	attachments: field(z.array(attachmentSchema).default([]), 'Tệp kèm', 'Tệp để cạnh bài.'),
	sources: field(z.array(sourceSchema).default([]), 'Nguồn', 'Nguồn của bài, đánh số từ 1.'),
	...publishing,
});
export type Story = z.output<typeof storySchema>;
