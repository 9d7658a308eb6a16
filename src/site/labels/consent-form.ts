/**
 * Words of the consent form that an agency prints. What it asks and says follows Law 91/2025/QH15 (consent is given for a
 * purpose, each thing apart, and may be taken back; art. 24 on children), Decree 356/2025/NĐ-CP (two working days) and
 * art. 32 of the Civil Code (pictures).
 */
export const CONSENT_FORM = {
	title: 'Phiếu đồng ý đăng bài',
	description: (agency: string) =>
		`Phiếu để in: người được nêu gương đồng ý cho ${agency} đăng gì, ở đâu, tới khi nào, và cách rút lại.`,
	print:
		'In trang này ra giấy A4 (Ctrl + P). Cơ quan giữ phiếu đã ký; trang chỉ ghi mã phiếu, ngày ký và phạm vi.',
	code: 'Mã phiếu (cơ quan ghi)',
	who: 'Tôi là',
	shownAs: 'Tên được đăng (tên thật, tên tắt hoặc bút danh)',
	agree: (agency: string) => `đồng ý cho ${agency} đăng bài về việc`,
	chosen: 'Chỉ những ô được đánh dấu mới được đăng; ô để trống là không đồng ý.',
	scopes: 'Được đăng',
	channels: 'Đăng ở',
	/** On paper “this page” would be the sheet itself. */
	web: (site: string) => `trang ${site}`,
	until: 'Tới khi nào',
	untilDay: 'đến hết ngày',
	untilOpen: 'không hẹn ngày, cho tới khi tôi rút lại',
	licence: (name: string) =>
		`Bài đăng theo giấy phép ${name}: nơi khác dùng lại được theo giấy phép ấy.`,
	never: 'Không bao giờ đăng',
	neverText:
		'số căn cước, số định danh; địa chỉ nhà; số điện thoại, hộp thư riêng; sức khỏe, thu nhập, hoàn cảnh gia đình; trường, lớp của trẻ em.',
	child: 'Khi người được nêu dưới 18 tuổi',
	childText:
		'Cha, mẹ hoặc người giám hộ ký; trẻ từ đủ 7 tuổi phải tự mình đồng ý nữa (Điều 24 Luật 91/2025/QH15). Thiếu một trong hai thì không đăng.',
	rights: 'Tôi có quyền',
	rightsText:
		'hỏi trang đang đăng gì về tôi; yêu cầu sửa chỗ sai; rút lại đồng ý bất cứ lúc nào, không phải nêu lý do. Gửi yêu cầu bằng lời, bằng giấy hoặc thư điện tử tới:',
	answered: 'Nơi nhận trả lời trong 2 ngày làm việc (Nghị định 356/2025/NĐ-CP).',
	after:
		'Sau khi rút lại, tên, ảnh và câu chuyện được gỡ khỏi trang, tìm kiếm và dữ liệu ở lần cập nhật kế tiếp; chỉ còn một dòng báo đã gỡ, không có tên. Bản đã in, đã phát hoặc nơi khác đã chép nằm ngoài tầm của trang.',
	signed: 'Ngày ký',
	signatures: [
		{ who: 'Người được nêu', note: 'hoặc đại diện tập thể, hộ' },
		{ who: 'Cha, mẹ, người giám hộ', note: 'khi dưới 18 tuổi' },
		{ who: 'Trẻ từ đủ 7 tuổi', note: 'tự ký' },
		{ who: 'Người nhận phiếu', note: 'của cơ quan' },
	],
} as const;
