/** Everything that can be wrong with an article's text: one code each, explained in the authors' guide. */

interface ProblemKind {
	severity: 'error' | 'warning';
	/** Title of the code's section in the authors' guide. */
	title: string;
}

const error = (title: string): ProblemKind => ({ severity: 'error', title });
const warning = (title: string): ProblemKind => ({ severity: 'warning', title });

/** Codes are permanent: messages and the guide's addresses carry them. */
export const MDX_PROBLEMS = {
	'qua-lon': error('Tệp bài quá lớn'),
	'mo-dau-khong-dong': error('Phần khai báo đầu tệp chưa đóng'),
	'sai-bang-ma': error('Tệp lưu sai bảng mã'),
	'phong-chu-cu': error('Chữ gõ bằng phông cũ'),
	'ky-tu-dieu-khien': error('Có ký tự điều khiển'),
	'ky-tu-an': error('Có ký tự ẩn'),
	'ky-tu-thua': warning('Có ký tự không nhìn thấy'),
	'chua-chuan-nfc': warning('Chữ có dấu tách rời'),
	'long-qua-sau': error('Lồng quá nhiều tầng'),
	'qua-nhieu-the': error('Quá nhiều thẻ'),
	import: error('Lệnh import'),
	export: error('Lệnh export'),
	'bieu-thuc': error('Biểu thức trong ngoặc nhọn'),
	'html-tho': error('Thẻ HTML'),
	'ghi-chu-html': error('Ghi chú ẩn'),
	'khoi-la': error('Khối không có trong danh sách'),
	'khoi-sai-cho': error('Khối đặt sai chỗ'),
	'khoi-trong': error('Khối chưa có nội dung'),
	'the-chua-dong': error('Thẻ chưa đóng'),
	'the-dong-thua': error('Thẻ đóng không khớp'),
	'the-viet-sai': error('Thẻ viết sai'),
	'thuoc-tinh-la': error('Thuộc tính không có'),
	'thuoc-tinh-thieu': error('Thiếu thuộc tính'),
	'thuoc-tinh-sai': error('Thuộc tính ghi sai'),
	'thuoc-tinh-trung': error('Thuộc tính ghi hai lần'),
	'thuoc-tinh-su-kien': error('Thuộc tính chạy mã'),
	'thuoc-tinh-trinh-bay': error('Thuộc tính trình bày'),
	'thuoc-tinh-bieu-thuc': error('Thuộc tính là biểu thức'),
	'lien-ket-cam': error('Đường dẫn không được phép'),
	'lien-ket-trong': error('Đường dẫn trống'),
	'lien-ket-dien-thoai': warning('Đường dẫn gọi điện'),
	'tep-ngoai': error('Tệp lấy từ nơi khác'),
	'tep-sai-duong-dan': error('Tệp nằm ngoài thư mục bài'),
	'tep-sai-loai': error('Loại tệp không dùng được'),
	'tep-khong-co': error('Không tìm thấy tệp'),
	'anh-thieu-mo-ta': error('Ảnh thiếu mô tả'),
	'anh-thieu-nguon': warning('Ảnh chưa ghi người chụp'),
	'video-thieu-loi': warning('Phim chưa có phụ đề hoặc lời'),
	'tieu-de-cap-1': error('Tiêu đề cấp 1 trong thân bài'),
	'tieu-de-nhay-cap': warning('Tiêu đề nhảy cấp'),
	'tieu-de-trong': error('Tiêu đề trống'),
	'bang-sai': error('Bảng chưa đúng'),
	'so-lieu-khong-co': error('Số liệu chưa khai báo'),
	'thuat-ngu-khong-co': error('Thuật ngữ chưa có nghĩa'),
	'than-bai-trong': error('Thân bài trống'),
	'cu-phap': error('Câu lệnh không đọc được'),
} as const satisfies Record<string, ProblemKind>;

export type MdxProblemCode = keyof typeof MDX_PROBLEMS;

/** A problem in an author's words. */
export interface MdxProblem {
	code: MdxProblemCode;
	severity: 'error' | 'warning';
	/** Line of the file, from 1. */
	line: number;
	/** Column from 1, where known. */
	column?: number;
	/** What is wrong, one sentence. */
	message: string;
	/** What is written. */
	found?: string;
	/** What to do, an instruction. */
	advice: string;
}

/** A place in the file, from 1. */
export interface Place {
	line: number;
	column?: number | undefined;
}

/** The words of a problem; its severity comes with the code. */
export interface ProblemWords {
	message: string;
	found?: string | undefined;
	advice: string;
}

const LONGEST_FOUND = 120;

/** A problem at a place; what is written is shortened to one line. */
export function problemAt(
	code: MdxProblemCode,
	{ line, column }: Place,
	{ message, found, advice }: ProblemWords,
): MdxProblem {
	const written = found?.replace(/\s+/g, ' ').trim();
	return {
		code,
		severity: MDX_PROBLEMS[code].severity,
		line,
		...(column === undefined ? {} : { column }),
		message,
		...(written
			? { found: written.length > LONGEST_FOUND ? `${written.slice(0, LONGEST_FOUND)}…` : written }
			: {}),
		advice,
	};
}
