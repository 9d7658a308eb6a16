/** Codes of plain language: numbers with a root, abbreviations explained, no slogans. */
import type { CodeGuide } from './code.ts';

export const PROSE_CODES = {
	'so-khong-co-goc': {
		severity: 'warning',
		title: 'Con số chưa có dòng số liệu',
		means:
			'Mọi con số trong bài cần một dòng ở facts, nói số của lúc nào, ai bảo đảm, nguồn nào. Năm, ngày, số văn bản thì không cần.',
		fix: 'Thêm dòng vào facts rồi viết số trong <Fact id="…">, hoặc bỏ con số.',
		wrong: 'Bản có 70 hộ.',
		right: 'Bản có <Fact id="ho-trong-ban">hơn 70 hộ</Fact>.',
	},
	'viet-tat-chua-giai-thich': {
		severity: 'warning',
		title: 'Chữ viết tắt chưa giải thích',
		means: 'Người ngoài ngành không hiểu chữ tắt, và máy đọc truyền thanh đọc sai.',
		fix: 'Viết đủ ở lần đầu, kèm chữ tắt trong ngoặc nếu còn dùng lại.',
		wrong: 'HTX ký hợp đồng với 40 hộ.',
		right: 'Hợp tác xã (HTX) ký hợp đồng với các hộ.',
	},
	'khau-hieu': {
		severity: 'warning',
		title: 'Câu khẩu hiệu',
		means:
			'Cụm từ này nói về việc nào cũng đúng, nên không nói gì về việc này. Người đọc bỏ qua, người làm theo không học được.',
		fix: 'Thay bằng việc cụ thể: ai làm gì, lúc nào, ra sao.',
		wrong: 'Mô hình góp phần nâng cao nhận thức của người dân.',
		right: 'Sau ba tháng, cả xóm tự phân rác trước khi xe tới.',
	},
	'nhat-khong-can-cu': {
		severity: 'warning',
		title: 'So sánh nhất mà không có căn cứ',
		means:
			'Đầu tiên, duy nhất, lớn nhất… là điều kiểm chứng được, nên phải có nguồn ngay tại đoạn đó.',
		fix: 'Thêm dấu nguồn [1](#nguon-1) vào đoạn, hoặc bỏ chữ so sánh.',
		wrong: 'Đây là mô hình đầu tiên cả nước.',
		right: 'Đây là mô hình đầu tiên cả nước.[1](#nguon-1)',
	},
	'cau-dai': {
		severity: 'warning',
		title: 'Câu quá dài',
		means:
			'Câu trên 60 chữ khó theo khi đọc trên điện thoại, khó nghe qua loa truyền thanh; ý chính thường lạc ở giữa.',
		fix: 'Tách thành hai, ba câu, mỗi câu một việc.',
		wrong:
			'Nhận thấy đường vào thôn lầy lội, bà con đi lại khó khăn, ông đã họp thôn, bàn việc góp công, rồi cùng mọi người san đất, kè bờ, rải đá, trồng cây… (hơn 60 chữ)',
		right:
			'Đường vào thôn lầy lội. Ông họp thôn, bàn việc góp công. Mọi người cùng san đất, kè bờ.',
	},
	'loi-khong-nguoi-noi': {
		severity: 'warning',
		title: 'Lời trích không có người nói',
		means:
			'Lời trong ngoặc kép phải là lời của một người có tên, có vai; không thì không ai kiểm chứng được.',
		fix: 'Dùng khối <Quote> có speaker, hoặc thêm tên người nói vào câu; không nêu được tên thì kể lại bằng lời của bài.',
		wrong: '> Từ ngày có đường mới, con cháu đi học không còn phải lội suối.',
		right:
			'<Quote speaker="Bà Nguyễn Thị Mẫu" role="trưởng thôn">\nTừ ngày có đường mới, con cháu đi học không còn phải lội suối.\n</Quote>',
	},
} as const satisfies Record<string, CodeGuide>;
