/** The columns of each sheet: what they are called, what else people call them, what to write below. */
import { NO_NUMBER } from '../../domain/schemas/honours.ts';
import { HOLDERS, LEVELS, RATINGS, STAGES, SUBJECTS } from '../../domain/values.ts';
import { HOLDER, LEVEL, RATING, STAGE, SUBJECT, sentence } from '../../site/labels/values.ts';
import type { SheetKind } from './sheet-kinds.ts';

export type ColumnId =
	| 'plan'
	| 'year'
	| 'unit'
	| 'subject'
	| 'level'
	| 'stage'
	| 'field'
	| 'count'
	| 'date'
	| 'slug'
	| 'name'
	| 'issuer'
	| 'decision'
	| 'rating'
	| 'of'
	| 'award'
	| 'note';

export interface Column {
	id: ColumnId;
	header: string;
	/** Other headers, in small letters without marks or punctuation. */
	aliases: readonly string[];
	/** What to write, for the template's second worksheet. */
	help: string;
	example: string;
	/** Whether a sheet without this column cannot be read. */
	required?: boolean;
	/** Everything that may be written, where the choice is closed. */
	values?: readonly string[];
}

const DATE_HELP = 'Ngày/tháng/năm; chỉ biết tháng thì ghi 11/2026, chỉ biết năm thì ghi 2026.';

const slug: Column = {
	id: 'slug',
	header: 'Mã mục',
	aliases: ['ma', 'ma dien hinh', 'slug', 'thu muc', 'ten thu muc', 'ma so muc'],
	help: 'Tên thư mục của điển hình; có cột này thì tên viết sao cũng được.',
	example: 'to-khuyen-nong',
};
const name: Column = {
	id: 'name',
	header: 'Tên điển hình',
	aliases: [
		...['ten', 'dien hinh', 'ho va ten', 'ho ten', 'ten ca nhan tap the', 'ten tap the ca nhan'],
		...['tap the ca nhan', 'ca nhan tap the', 'ten tap the', 'ten ca nhan', 'ca nhan', 'tap the'],
		...['ho va ten ten tap the', 'ten don vi ca nhan', 'ten don vi', 'ho va ten ca nhan'],
	],
	help: 'Đúng như tên đã ghi ở mục điển hình trên trang.',
	example: 'Tổ Khuyến nông',
};
const decision: Column = {
	id: 'decision',
	header: 'Số quyết định',
	aliases: [
		...['so qd', 'quyet dinh', 'quyet dinh so', 'so quyet dinh ngay', 'so quyet dinh ngay thang'],
		...['so ngay quyet dinh', 'so qd ngay', 'so qd ngay thang', 'so ky hieu', 'so van ban'],
		...['so quyet dinh ngay thang nam', 'quyet dinh so ngay thang nam', 'so ky hieu quyet dinh'],
	],
	help: `Số, ký hiệu quyết định; không tìm được thì ghi “${NO_NUMBER}”.`,
	example: '12/QĐ-UBND',
};
const holder: Column = {
	id: 'of',
	header: 'Của ai',
	aliases: ['nguoi nhan', 'doi tuong nhan'],
	help: 'Để trống khi là của chính điển hình.',
	example: '',
	values: HOLDERS.map((value) => sentence(HOLDER[value])),
};

const level = (header: string, help: string): Column => ({
	id: 'level',
	header,
	aliases: ['cap', 'cap cong nhan', 'cap dang ky', 'cap do', 'cap dien hinh', 'cap xet'],
	help,
	example: 'Xã',
	required: true,
	values: LEVELS.map((value) => sentence(LEVEL[value])),
});
const date = (header: string, aliases: readonly string[]): Column => ({
	id: 'date',
	header,
	aliases: [
		'ngay',
		'ngay thang',
		'ngay thang nam',
		'thoi gian',
		'thoi diem',
		'ngay ky',
		...aliases,
	],
	help: DATE_HELP,
	example: '20/11/2026',
});
const issuer = (header: string, aliases: readonly string[], example: string): Column => ({
	id: 'issuer',
	header,
	aliases: ['noi ky', 'co quan ky', 'co quan ban hanh', 'noi ban hanh', 'co quan', ...aliases],
	help: 'Tên cơ quan, người có thẩm quyền.',
	example,
});
const plan = (header: string): Column => ({
	id: 'plan',
	header,
	aliases: ['ke hoach', 'theo ke hoach', 'ten ke hoach', 'ma ke hoach', 'thuoc ke hoach'],
	help: 'Mã hoặc tên kế hoạch trên trang; để trống khi cơ quan chỉ có một kế hoạch của năm ấy.',
	example: 'ke-hoach-2026',
});
const year = (header: string, aliases: readonly string[], help: string): Column => ({
	id: 'year',
	header,
	aliases: ['nam', ...aliases],
	help,
	example: '2026',
});

export const COLUMNS: Record<SheetKind, readonly Column[]> = {
	registrations: [
		plan('Kế hoạch'),
		year('Năm', ['nam dang ky'], 'Năm đăng ký.'),
		{
			id: 'unit',
			header: 'Đơn vị đăng ký',
			aliases: [
				...['don vi', 'ten don vi', 'co quan', 'co quan don vi', 'don vi cong tac', 'phong ban'],
				...['noi dang ky', 'thon', 'thon ban', 'to dan pho', 'xa phuong', 'don vi dia phuong'],
			],
			help: 'Tên đơn vị, không ghi tên người.',
			example: 'Trạm Y tế xã',
		},
		{
			id: 'subject',
			header: 'Đối tượng',
			aliases: ['loai', 'loai doi tuong', 'doi tuong dang ky', 'loai hinh', 'nhom doi tuong'],
			help: 'Ai được đăng ký.',
			example: 'Tập thể',
			required: true,
			values: SUBJECTS.map((value) => sentence(SUBJECT[value])),
		},
		level('Cấp', 'Cấp đăng ký.'),
		{
			id: 'stage',
			header: 'Giai đoạn',
			aliases: ['buoc', 'trang thai', 'tinh trang', 'ket qua'],
			help: 'Để trống nghĩa là Đăng ký.',
			example: 'Đăng ký',
			values: STAGES.map((value) => STAGE[value]),
		},
		{
			id: 'field',
			header: 'Lĩnh vực',
			aliases: ['linh vuc hoat dong', 'ma linh vuc', 'linh vuc dang ky', 'nganh'],
			help: 'Tên hoặc mã lĩnh vực của trang.',
			example: 'Y tế',
		},
		{
			id: 'count',
			header: 'Số lượng',
			aliases: ['so luong dang ky', 'sl', 'tong so', 'so dang ky'],
			help: 'Số nguyên. Bảng không có cột này thì mỗi dòng là một.',
			example: '2',
		},
		date('Ngày', ['ngay dang ky', 'thoi gian dang ky']),
	],
	recognitions: [
		slug,
		name,
		level('Cấp công nhận', 'Cấp đã công nhận.'),
		date('Ngày công nhận', ['ngay quyet dinh', 'ngay qd', 'thoi gian cong nhan']),
		year('Của năm', ['nam xet', 'nam cong nhan'], 'Năm được xét, khi khác năm ký.'),
		{
			...issuer('Nơi công nhận', ['co quan cong nhan', 'don vi cong nhan'], 'Ủy ban nhân dân xã'),
			required: true,
		},
		decision,
		plan('Theo kế hoạch'),
	],
	ratings: [
		slug,
		name,
		year('Năm', ['nam xep loai', 'nam danh gia'], 'Năm xếp loại.'),
		{
			id: 'rating',
			header: 'Xếp loại',
			aliases: [
				...['xep loai nam', 'ket qua xep loai', 'muc xep loai', 'danh gia', 'ket qua danh gia'],
				...['muc hoan thanh nhiem vu', 'muc do hoan thanh', 'muc do hoan thanh nhiem vu'],
				...['ket qua', 'danh gia xep loai', 'ket qua danh gia xep loai', 'muc danh gia'],
			],
			help: 'Mức hoàn thành nhiệm vụ. Cũng nhận bảng có mỗi năm một cột: 2025, 2026…',
			example: 'Hoàn thành tốt nhiệm vụ',
			required: true,
			values: RATINGS.map((value) => RATING[value]),
		},
		holder,
		issuer('Nơi xếp loại', ['co quan xep loai', 'co quan danh gia'], 'Ủy ban nhân dân xã'),
		decision,
	],
	awards: [
		slug,
		name,
		{
			id: 'award',
			header: 'Danh hiệu, hình thức khen',
			aliases: [
				...['danh hieu', 'hinh thuc khen', 'hinh thuc khen thuong', 'danh hieu thi dua'],
				...['khen thuong', 'ten khen thuong', 'danh hieu hinh thuc khen thuong', 'ten danh hieu'],
				...['danh hieu thi dua hinh thuc khen thuong', 'hinh thuc', 'danh hieu khen thuong'],
			],
			help: 'Tên hoặc mã trong danh mục của trang; ngoài danh mục thì ghi đúng như nguồn.',
			example: 'Giấy khen của Chủ tịch UBND cấp xã',
			required: true,
		},
		issuer(
			'Nơi tặng',
			['co quan tang', 'noi khen', 'co quan khen', 'co quan khen thuong', 'cap khen thuong'],
			'Chủ tịch Ủy ban nhân dân xã',
		),
		date('Ngày', ['ngay tang', 'ngay quyet dinh', 'ngay qd', 'ngay khen thuong']),
		year('Của năm', ['nam khen thuong', 'nam thanh tich'], 'Năm thành tích, khi khác năm ký.'),
		decision,
		holder,
		{
			id: 'note',
			header: 'Ghi chú',
			aliases: ['ly do khen', 'ly do', 'thanh tich', 'ly do khen thuong'],
			help: 'Lý do khen, nơi trao.',
			example: '',
		},
	],
};
