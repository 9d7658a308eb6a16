/** Codes of references between entries and of duplicates. */
import type { CodeGuide } from './code.ts';

export const REFERENCE_CODES = {
	'tham-chieu-treo': {
		severity: 'error',
		title: 'Nhắc tới mục không có',
		means: 'Mã ghi ở đây không trỏ tới mục nào: mục chưa có, đã đổi tên, hoặc viết sai.',
		fix: 'Sửa mã theo gợi ý. Mục của cơ quan khác ghi dạng co-quan/ten-muc.',
		wrong: 'practices: [thon-so-batxat]',
		right: 'practices: [thon-so-bat-xat]',
	},
	'nguon-khong-co': {
		severity: 'error',
		title: 'Số nguồn không có trong danh sách nguồn',
		means: 'Số liệu, khen thưởng hoặc câu trong bài dẫn một số nguồn mà mục sources không có.',
		fix: 'Thêm nguồn mang số đó vào sources, hoặc sửa lại số.',
		wrong: 'sources: [4]   (bài chỉ có nguồn 1 tới 3)',
		right: 'sources: [3]',
	},
	'lien-ket-gay': {
		severity: 'error',
		title: 'Đường dẫn tới trang không có',
		means: 'Thân bài dẫn tới một trang của trang này mà không có mục nào ở đó.',
		fix: 'Sửa địa chỉ theo gợi ý, hoặc bỏ đường dẫn, giữ chữ.',
		wrong: '[thôn số](/mo-hinh/ban-bien-tap/thon-so/)',
		right: '[thôn số](/mo-hinh/ban-bien-tap/thon-so-bat-xat/)',
	},
	'neo-gay': {
		severity: 'error',
		title: 'Đường dẫn tới chỗ không có trong bài',
		means: 'Đường dẫn dạng #… trỏ tới một tiêu đề, số liệu hoặc nguồn mà bài không có.',
		fix: 'Sửa phần sau dấu # theo gợi ý.',
		wrong: '[phần sau](#cach-lam)',
		right: '[phần sau](#lam-cho-kho-truoc)',
	},
	'hoc-tu-mo-hinh-khac': {
		severity: 'error',
		title: 'Học từ một lần nhân rộng của mô hình khác',
		means: 'Trường from phải là một nơi cũng làm theo chính mô hình này.',
		fix: 'Sửa from thành lần nhân rộng của cùng mô hình, hoặc bỏ from khi học thẳng từ nơi gốc.',
		wrong: 'practice: thon-so\nfrom: thon-ben-giu-rung',
		right: 'practice: thon-so\nfrom: thon-so-suoi-chai',
	},
	'nhan-rong-vong': {
		severity: 'error',
		title: 'Các lần nhân rộng học lẫn nhau thành vòng',
		means: 'A học từ B mà B lại học từ A: không thể biết ai làm trước.',
		fix: 'Hỏi lại nơi nào làm trước rồi bỏ from ở nơi đó.',
		wrong: 'thon-a: from: thon-b\nthon-b: from: thon-a',
		right: 'thon-a: (học từ nơi gốc, không ghi from)\nthon-b: from: thon-a',
	},
	'nhan-rong-truoc-goc': {
		severity: 'warning',
		title: 'Nhân rộng có trước nơi được học',
		means:
			'Ngày bắt đầu của nơi làm theo sớm hơn ngày bắt đầu của mô hình gốc, hoặc của nơi đã học (from).',
		fix: 'Kiểm tra lại since của nơi làm theo, period.from của mô hình và since của nơi đã học.',
		wrong: 'since: 2019   (mô hình gốc từ 2021)',
		right: 'since: 2022',
	},
	'khoi-ngoai-mo-hinh': {
		severity: 'error',
		title: 'Giữ một khối mà mô hình gốc không có',
		means: 'Nơi làm theo (blocksKept, changed) chỉ nói tới những khối đã ghi ở mô hình gốc.',
		fix: 'Sửa mã khối theo danh sách của mô hình gốc, hoặc thêm khối vào mô hình gốc.',
		wrong: 'blocksKept: [hop-thon]   (mô hình không có khối này)',
		right: 'blocksKept: [lam-diem-roi-mo-rong]',
	},
	'vong-lap': {
		severity: 'error',
		title: 'Văn bản hoặc kế hoạch nối thành vòng',
		means:
			'Văn bản này thay văn bản kia rồi lại bị chính nó thay, hoặc cấp trên, cấp dưới đảo nhau.',
		fix: 'Xem lại parent, replaces, replacedBy của các mục được nêu và bỏ chỗ nối ngược.',
		wrong: 'ke-hoach-2024: replacedBy: ke-hoach-2021\nke-hoach-2021: replacedBy: ke-hoach-2024',
		right: 'ke-hoach-2021: replacedBy: ke-hoach-2024',
	},
	'trung-tieu-de': {
		severity: 'warning',
		title: 'Hai mục cùng tiêu đề',
		means:
			'Người đọc không phân biệt được hai dòng giống hệt nhau trong danh sách và kết quả tìm kiếm.',
		fix: 'Thêm nơi làm hoặc điểm riêng vào tiêu đề; nếu là một việc thì gộp làm một mục.',
		wrong: 'title: Tổ tự quản bảo vệ môi trường   (hai mục)',
		right: 'title: Tổ tự quản ở An Hải thu gom rác trước giờ tàu về',
	},
	'trung-nguoi': {
		severity: 'warning',
		title: 'Có thể cùng một điển hình đã có ở nơi khác',
		means: 'Hai cơ quan có mục về cùng tên và cùng đối tượng.',
		fix: 'Hỏi cơ quan kia; nếu là một, giữ một mục và cho tin bài nhắc tới mục đó. Nếu chỉ trùng tên, ghi rõ đơn vị.',
		wrong: 'so-a/exemplars/x và so-b/exemplars/y cùng name',
		right: 'so-b: stories/2026/… với exemplars: [so-a/x]',
	},
	'trung-mo-hinh': {
		severity: 'warning',
		title: 'Có thể cùng một mô hình đã có ở nơi khác',
		means: 'Hai mục mô hình mang cùng tên gọi.',
		fix: 'Nếu nơi này làm theo nơi kia, viết thành lần nhân rộng (adoptions). Nếu là hai việc khác nhau, gọi tên cho rõ.',
		wrong: 'name: Thôn số   (ở hai cơ quan)',
		right: 'adoptions/thon-so-suoi-chai.mdx với practice: so-a/thon-so',
	},
} as const satisfies Record<string, CodeGuide>;
