/** Codes of awards, plans, levels and time. */
import type { CodeGuide } from './code.ts';

export const HONOUR_CODES = {
	'thieu-so-quyet-dinh': {
		severity: 'warning',
		title: 'Khen thưởng chưa ghi số quyết định',
		means:
			'Danh hiệu và hình thức khen thưởng theo luật phải dẫn được quyết định; thiếu số thì nói là thiếu.',
		fix: 'Thêm decision: số quyết định. Không tìm được thì ghi “chưa có số”.',
		wrong: '- { award: bang-khen-ubnd-tinh, issuer: UBND tỉnh }',
		right: '- { award: bang-khen-ubnd-tinh, issuer: UBND tỉnh, decision: chưa có số }',
	},
	'lanh-dao-chua-guong': {
		severity: 'warning',
		title: 'Lãnh đạo của tập thể chưa là điển hình',
		means: 'Các kế hoạch chỉ xét người đứng đầu khi tập thể người đó phụ trách cũng là điển hình.',
		fix: 'Nối leads tới mục điển hình của tập thể (leads: exemplar: …) đã được công nhận; chưa có thì chưa nêu người đứng đầu.',
		wrong: 'leads: { name: Trạm y tế xã Mẫu }',
		right: 'leads: { name: Trạm y tế xã Mẫu, exemplar: tram-y-te-xa-mau }',
	},
	'cap-huyen-het': {
		severity: 'error',
		title: 'Cấp huyện sau ngày 30/6/2025',
		means:
			'Từ 1/7/2025 không còn cấp huyện, nên không thể có công nhận, đăng ký, chỉ tiêu hay tiêu chí cấp huyện sau ngày đó.',
		fix: 'Đổi cấp thành xã (commune) hoặc tỉnh (province), hoặc sửa lại ngày.',
		wrong: '- { level: district, date: 2025-09-02, … }',
		right: '- { level: commune, date: 2025-09-02, … }',
	},
	'tieu-chi-bat-kha': {
		severity: 'error',
		title: 'Tiêu chí không ai đạt được',
		means:
			'Quy tắc đòi số năm (hay số lần đạt một danh hiệu mỗi năm xét một lần) nhiều hơn số năm của kế hoạch, hoặc mốc năm nằm ngoài giai đoạn.',
		fix: 'Đối chiếu lại với văn bản rồi sửa số năm hoặc giai đoạn.',
		wrong:
			'period: { from: 2021, to: 2025 }\nrule: { rule: rating-years, rating: excellent, years: 6 }',
		right: 'rule: { rule: rating-years, rating: excellent, years: 3 }',
	},
	'ngoai-giai-doan': {
		severity: 'warning',
		title: 'Năm nằm ngoài giai đoạn của kế hoạch',
		means: 'Bảng đăng ký hoặc lộ trình ghi một năm mà kế hoạch không bao gồm.',
		fix: 'Kiểm tra lại năm, hoặc chọn đúng kế hoạch.',
		wrong: 'plan: ke-hoach-2021-2025\nyear: 2027',
		right: 'plan: ke-hoach-2021-2025\nyear: 2024',
	},
	'thieu-duyet': {
		severity: 'error',
		title: 'Chưa đủ vai duyệt',
		means: 'Kế hoạch mà mục này đăng ký theo đòi một số vai phải duyệt trước khi đăng.',
		fix: 'Ghi lần duyệt vào approvals, hoặc để state: in-review cho tới khi duyệt xong.',
		wrong: 'approvals: []',
		right: 'approvals: [{ role: council, on: 2026-05-12 }]',
	},
	'ngay-tuong-lai': {
		severity: 'error',
		title: 'Ngày chưa tới',
		means: 'Việc đã xảy ra, bài đã đăng, lần kiểm đã làm thì không thể mang ngày sau hôm nay.',
		fix: 'Sửa lại ngày. Muốn hẹn ngày đăng thì dùng publishFrom.',
		wrong: 'publishedOn: 2062-03-15',
		right: 'publishedOn: 2026-03-15',
	},
	'qua-han-kiem': {
		severity: 'warning',
		title: 'Ghi đang chạy nhưng hai năm chưa kiểm lại',
		means: 'Lần kiểm gần nhất đã quá 24 tháng; người đi học có thể tới nơi không còn làm.',
		fix: 'Hỏi lại đơn vị rồi cập nhật lastChecked, hoặc đổi status thành paused, stopped.',
		wrong: 'status: running\nlastChecked: { on: 2023-02-01, … }',
		right: 'status: running\nlastChecked: { on: 2026-10-12, … }',
	},
	'hen-qua-han': {
		severity: 'warning',
		title: 'Lời hẹn đã quá ngày',
		means: 'Bài hẹn bổ sung hoặc hẹn kiểm lại vào một ngày đã qua.',
		fix: 'Làm việc đã hẹn rồi bỏ lời hẹn, hoặc hẹn ngày khác.',
		wrong: 'incomplete: { missing: [kinh phí], expectedBy: 2026-01-31 }',
		right: 'cost: { per: một điểm cầu, rows: […] }',
	},
} as const satisfies Record<string, CodeGuide>;
