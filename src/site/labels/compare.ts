/** Words of the comparison of practices: the toggle on every card, the tray, the page. */
import type { Topic, Verdict } from '../../domain/compare/compare.ts';

/** A4 sheets, landscape, that three practices are promised to fit on. */
export const COMPARE_SHEETS = 2;

export const COMPARE = {
	toggle: 'So sánh',
	chosen: 'Đã chọn',
	/** Name of the toggle for who cannot see the card. */
	toggleOf: (name: string) => `So sánh mô hình ${name}`,
	tray: 'Mô hình đã chọn để so sánh',
	go: (count: number) => `So sánh (${count})`,
	one: 'Chọn thêm ít nhất một mô hình nữa.',
	full: 'Đã đủ bốn mô hình. Bỏ bớt một để chọn mô hình khác.',
	clear: 'Bỏ chọn hết',
	title: 'So sánh mô hình',
	description:
		'Đặt hai tới bốn mô hình cạnh nhau: vấn đề, các bước, chi phí và kết quả quy về một đơn vị, điều kiện, khó khăn, nơi đã làm theo.',
	empty: 'Chưa chọn mô hình nào.',
	emptyText:
		'Bấm nút “So sánh” ở mỗi mô hình muốn xem, rồi bấm “So sánh (…)” ở cuối màn hình. Lựa chọn chỉ nằm trong máy này, không gửi đi đâu.',
	onlyOne: 'Mới có một mô hình. Chọn thêm ít nhất một mô hình nữa để so.',
	missing: (key: string) => `Không mở được mô hình “${key}”: có thể bài đã gỡ, hoặc mạng đang mất.`,
	noScript:
		'Trang này cần JavaScript để ghép các mô hình. Khi không bật được: mở từng mô hình ở danh sách dưới đây và in ra (mỗi bài in được), rồi đặt cạnh nhau; phần “Điều kiện”, “Chi phí”, “Kết quả” ở bài nào cũng theo một thứ tự.',
	loading: 'Đang lấy các mô hình…',
	ready: (count: number) => `Đang so ${count} mô hình.`,
	byNeed: 'Tìm theo vấn đề',
	list: 'Danh sách mô hình',
	print: 'In để họp',
	printHint: `Khổ A4 nằm ngang; ba mô hình nằm gọn trong ${COMPARE_SHEETS} trang.`,
	remove: 'Bỏ ra',
	removeOf: (name: string) => `Bỏ ra khỏi bảng so sánh: ${name}`,
	table: 'Bảng so sánh các mô hình',
	caption: 'Các mô hình cạnh nhau, từng mục một',
	results: 'Kết quả',
	ownResults: 'Kết quả khác của riêng từng nơi',
	unknown: 'chưa xác định',
	differences: 'Chỉ hiện chỗ khác nhau',
	perUnit: (text: string) => `tính ra ${text}`,
} as const;

export const TOPIC: Record<Topic, string> = {
	needs: 'Vấn đề của dân',
	problem: 'Trước khi làm',
	steps: 'Các bước',
	core: 'Phần cốt lõi phải giữ',
	cost: 'Chi phí cho một đơn vị',
	terrain: 'Địa hình',
	organisations: 'Ai làm được',
	people: 'Người cần có',
	households: 'Quy mô dân',
	money: 'Vốn ban đầu',
	time: 'Bao lâu thì chạy',
	area: 'Đất cần có',
	ready: 'Phải có sẵn, điều kiện khác',
	difficulties: 'Khó khăn đã gặp',
	freshness: 'Nơi gốc hiện nay',
	copies: 'Nơi làm theo',
};

/** Said beside each row, so that colour alone never tells. */
export const VERDICT: Record<Verdict, string> = {
	same: 'giống nhau',
	differ: 'khác nhau',
	apart: 'không cùng đơn vị, chưa so được',
	unknown: 'chưa đủ để so',
};
