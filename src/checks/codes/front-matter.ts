/** Codes of front matter and YAML files: what the schemas refuse. */
import type { CodeGuide } from './code.ts';

export const FRONT_MATTER_CODES = {
	'yaml-hong': {
		severity: 'error',
		title: 'Phần khai báo không đọc được',
		means:
			'Phần giữa hai dòng --- (hoặc cả tệp .yaml) viết sai quy cách nên máy không đọc được dòng nào.',
		fix: 'Xem dòng được báo và dòng ngay trên nó: thường là thiếu ngoặc kép quanh câu có dấu hai chấm, thụt đầu dòng lệch, hoặc một trường ghi hai lần.',
		wrong: 'title: Họp thôn: việc nhỏ, lợi lớn',
		right: 'title: "Họp thôn: việc nhỏ, lợi lớn"',
	},
	'truong-la': {
		severity: 'error',
		title: 'Trường không có trong mẫu',
		means: 'Tên trường viết sai hoặc không dùng cho loại mục này.',
		fix: 'Sửa tên trường theo gợi ý, hoặc xóa dòng đó.',
		wrong: 'titel: Giữ rừng bằng hương ước',
		right: 'title: Giữ rừng bằng hương ước',
	},
	'thieu-truong': {
		severity: 'error',
		title: 'Thiếu trường bắt buộc',
		means: 'Mục này phải có trường được nêu thì trang mới dựng được.',
		fix: 'Thêm dòng có tên trường và nội dung. Bản nháp được phép thiếu: lỗi chỉ hiện thành điều nên xem.',
		wrong: 'title: Giữ rừng bằng hương ước',
		right:
			'title: Giữ rừng bằng hương ước\nsummary: Bản Đen Thắng họp bàn, viết hương ước và cử tổ tuần rừng.',
		mayWaitInDraft: true,
	},
	'sai-kieu': {
		severity: 'error',
		title: 'Giá trị sai kiểu',
		means: 'Chỗ cần số thì ghi chữ, chỗ cần danh sách thì ghi một giá trị, hoặc ngược lại.',
		fix: 'Viết lại theo kiểu được nêu trong thông báo. Số viết trần, không có dấu chấm ngăn nghìn.',
		wrong: 'value: "1.550"',
		right: 'value: 1550',
	},
	'so-co-cham': {
		severity: 'warning',
		title: 'Số có dấu chấm ngăn nghìn',
		means:
			'Trong phần khai báo, dấu chấm ngăn phần lẻ: 1.550 được hiểu là một phẩy năm mươi lăm, không phải một nghìn năm trăm năm mươi.',
		fix: 'Viết liền các chữ số. Nếu đúng là số lẻ thì bỏ số 0 cuối hoặc làm tròn hai chữ số.',
		wrong: 'value: 1.550',
		right: 'value: 1550',
	},
	'gia-tri-la': {
		severity: 'error',
		title: 'Giá trị không có trong danh sách',
		means: 'Trường này chỉ nhận một số giá trị định sẵn.',
		fix: 'Chọn một giá trị trong danh sách được nêu.',
		wrong: 'status: runing',
		right: 'status: running',
	},
	'ngay-sai-dang': {
		severity: 'error',
		title: 'Ngày viết sai dạng',
		means:
			'Ngày phải viết NĂM-THÁNG-NGÀY để sắp xếp và tính hạn được; trang tự đổi sang cách viết Việt Nam.',
		fix: 'Viết lại theo dạng 2026-03-15. Chỗ cho phép thì ghi 2026-03 hoặc 2026 khi không biết rõ ngày.',
		wrong: 'publishedOn: 15-03-2026',
		right: 'publishedOn: 2026-03-15',
	},
	'sai-dang': {
		severity: 'error',
		title: 'Viết chưa đúng dạng',
		means: 'Mã, địa chỉ hoặc tên tệp không theo dạng mà trường này cần.',
		fix: 'Viết lại theo dạng được nêu: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối; địa chỉ bắt đầu bằng https://.',
		wrong: 'fields: [Lâm nghiệp]',
		right: 'fields: [lam-nghiep]',
	},
	'qua-dai': {
		severity: 'error',
		title: 'Quá dài',
		means: 'Chữ dài quá sẽ bị cắt trong danh sách, kết quả tìm kiếm và khi chia sẻ.',
		fix: 'Rút gọn xuống dưới số ký tự được nêu.',
		wrong: 'title: (một câu hơn 140 ký tự)',
		right: 'title: Nửa giờ gõ cửa, 90 người đi kịp trước lũ',
	},
	'de-trong': {
		severity: 'error',
		title: 'Trường để trống',
		means: 'Trường có tên nhưng chưa có nội dung, hoặc danh sách chưa có dòng nào.',
		fix: 'Viết nội dung vào, hoặc xóa cả dòng nếu trường không bắt buộc.',
		wrong: 'fields: []',
		right: 'fields: [lam-nghiep]',
		mayWaitInDraft: true,
	},
	'ngoai-khoang': {
		severity: 'error',
		title: 'Số nằm ngoài khoảng cho phép',
		means: 'Số ghi ở đây nhỏ quá hoặc lớn quá so với điều có thể.',
		fix: 'Xem lại con số; năm phải có bốn chữ số, số lượng phải từ 1 trở lên.',
		wrong: 'year: 25',
		right: 'year: 2025',
	},
	'truong-mau-thuan': {
		severity: 'error',
		title: 'Các trường không khớp nhau',
		means: 'Từng trường thì đúng, nhưng hai trường nói ngược nhau hoặc thiếu trường đi kèm.',
		fix: 'Làm theo câu trong thông báo: sửa một trong hai trường, hoặc xóa trường thừa.',
		wrong: 'period: { from: 2025, to: 2021 }',
		right: 'period: { from: 2021, to: 2025 }',
	},
} as const satisfies Record<string, CodeGuide>;
