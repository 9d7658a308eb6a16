/** Where a statement comes from: sources, facts with their evidence grade, and who may be asked. */
import { z } from 'zod';
import { EVIDENCE, QUALIFIERS } from '../values.ts';
import {
	amount,
	day,
	entryRef,
	field,
	line,
	oneOf,
	partialDate,
	period,
	slug,
	webUrl,
} from './fields.ts';

/** Ids of rows in the entry's own `sources`. */
export const sourceIds = () =>
	z.array(z.int('Nguồn ghi bằng số thứ tự trong danh sách sources, ví dụ [1, 2].').positive());

/** One source: a press article, a document, a report of the agency. Its `id` is the number readers see. */
export const sourceSchema = z.strictObject({
	id: field(z.int().positive(), 'Số', 'Số thứ tự người đọc thấy, bắt đầu từ 1.'),
	title: field(
		line('tên bài hoặc văn bản nguồn', 300),
		'Tên',
		'Tên bài báo, văn bản hoặc báo cáo.',
	),
	publisher: field(line('nơi đăng', 150), 'Nơi đăng', 'Tên báo, đài, cơ quan ban hành.'),
	kind: field(
		oneOf('Loại nguồn', [
			'press',
			'document',
			'agency-report',
			'official-site',
			'interview',
		]).default('press'),
		'Loại',
		'Báo chí, văn bản, báo cáo của đơn vị, trang chính thức hay lời kể.',
	),
	date: field(partialDate().optional(), 'Ngày đăng', 'Ngày đăng; bỏ trống nếu nguồn không ghi.'),
	dateInferred: field(
		z.boolean().default(false),
		'Ngày suy ra',
		'true khi ngày do biên tập suy ra.',
	),
	url: field(webUrl().optional(), 'Địa chỉ', 'Đường dẫn tới nguồn.'),
	document: field(
		entryRef('văn bản').optional(),
		'Văn bản',
		'Tên mục văn bản trên trang này, nếu có.',
	),
});
export type Source = z.output<typeof sourceSchema>;

const when = () => z.union([period(), partialDate()]);

/** One number with its root. Prose points at it by `id`. */
export const factSchema = z.strictObject({
	id: field(slug('mã số liệu (id)'), 'Mã', 'Mã ngắn để bài viết nhắc tới, ví dụ “ho-so-tan”.'),
	label: field(
		line('tên số liệu (label)', 200),
		'Số liệu gì',
		'Đọc nối sau số và đơn vị, ví dụ “được sơ tán trước lũ”.',
	),
	value: field(amount(), 'Giá trị', 'Số viết trần.'),
	valueTo: field(amount().optional(), 'Đến', 'Đầu kia của khoảng, khi nguồn ghi một khoảng.'),
	unit: field(
		z.string().max(40, 'Đơn vị dài quá 40 ký tự.').default(''),
		'Đơn vị',
		'Ví dụ: người, hộ, ha, %.',
	),
	qualifier: field(
		oneOf('Chữ định lượng', QUALIFIERS).optional(),
		'Chữ định lượng',
		'hơn, gần, khoảng… đúng như nguồn.',
	),
	period: field(when().optional(), 'Thời điểm', 'Số này của lúc nào.'),
	before: field(
		z
			.strictObject({
				value: amount(),
				unit: z.string().max(40).optional(),
				qualifier: oneOf('Chữ định lượng', QUALIFIERS).optional(),
				period: when().optional(),
			})
			.optional(),
		'Trước đó',
		'Giá trị trước khi làm, cùng loại số liệu.',
	),
	perUnit: field(
		z.strictObject({ value: amount(), unit: line('đơn vị so sánh', 40) }).optional(),
		'Tính trên đơn vị',
		'Giá trị quy về một đơn vị để nơi khác so được, ví dụ 120 nghìn đồng/m.',
	),
	evidence: field(
		oneOf('Mức minh chứng', EVIDENCE),
		'Mức minh chứng',
		'Ai bảo đảm cho con số này.',
	),
	sources: field(
		sourceIds().min(1, 'Mỗi số liệu cần ít nhất một nguồn.'),
		'Nguồn',
		'Số thứ tự nguồn.',
	),
	note: field(line('ghi chú', 300).optional(), 'Ghi chú', 'Chỗ lệch giữa các nguồn, cách tính.'),
});
export type Fact = z.output<typeof factSchema>;

/** Who looked again, and when. A press date is not a check. */
export const checkedSchema = z.strictObject({
	on: field(day(), 'Ngày kiểm', 'Ngày hỏi lại hoặc tới xem.'),
	by: field(
		line('người kiểm', 150),
		'Ai kiểm',
		'Đơn vị hoặc chức danh đã kiểm, không ghi tên riêng.',
	),
	how: field(
		line('cách kiểm', 200).optional(),
		'Cách kiểm',
		'Tới nơi, hỏi qua điện thoại công vụ, đối chiếu báo cáo…',
	),
	next: field(day().optional(), 'Kiểm lần sau', 'Ngày hẹn kiểm lại.'),
});

/** When it stopped and what others can learn from that. */
export const stoppedSchema = z.strictObject({
	on: field(partialDate().optional(), 'Dừng từ', 'Thời điểm dừng, nếu biết.'),
	why: field(
		line('lý do dừng', 400),
		'Vì sao dừng',
		'Lý do, viết để nơi khác tránh được; không đổ lỗi.',
	),
});

/** Office to ask. Never a person's own phone or mailbox. */
export const contactSchema = z.strictObject({
	office: field(
		line('nơi liên hệ', 200),
		'Nơi liên hệ',
		'Bộ phận hoặc chức danh, ví dụ “Văn phòng UBND xã”.',
	),
	phone: field(
		line('điện thoại', 30).optional(),
		'Điện thoại công vụ',
		'Số máy của cơ quan, không ghi số cá nhân.',
	),
	email: field(
		z.email('Thư điện tử chưa đúng dạng ten@co-quan.vn.').optional(),
		'Thư công vụ',
		'Hộp thư của cơ quan.',
	),
	address: field(line('địa chỉ', 250).optional(), 'Địa chỉ trụ sở', 'Địa chỉ trụ sở cơ quan.'),
});
export type Contact = z.output<typeof contactSchema>;
