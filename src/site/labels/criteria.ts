/** Words of the parts that hold an exemplar against criteria, and of the form to do so oneself. */
export const CRITERIA = {
	heading: 'Đối chiếu tiêu chí',
	note: 'Trang đối chiếu theo dữ liệu đã ghi ở bài này; hội đồng quyết định. Điều chưa ghi không có nghĩa là chưa làm.',
	chosen: 'Vì sao được chọn',
	sameLevel: 'So với tiêu chí của cấp đã được công nhận',
	missing: (level: string) => `Còn thiếu gì để đạt cấp ${level}`,
	complete: (level: string) => `Đã đủ phần máy đối chiếu được của cấp ${level}`,
	none: 'Kế hoạch không có bộ tiêu chí cho đối tượng này.',
	all: 'Phải đạt mọi tiêu chí',
	any: 'Đạt một trong các tiêu chí',
	plan: 'Đọc kế hoạch và các tiêu chí',
	judged: 'Hội đồng xem xét',
	proofs: 'Xem',
	certainty: 'Độ chắc',
	year: (year: number) => `năm ${year}`,
	row: 'dòng ghi nhận',
	decision: (number: string) => `Quyết định ${number}`,
} as const;

export const SELF_ASSESSMENT = {
	title: 'Phiếu tự đánh giá',
	heading: (plan: string) => `Phiếu tự đánh giá: ${plan}`,
	description: (plan: string) =>
		`Phiếu để in: tự đánh dấu từng tiêu chí của kế hoạch “${plan}”, ghi minh chứng.`,
	print: 'In trang này ra giấy A4 (Ctrl + P), hoặc điền ngay trên giấy cùng cả đơn vị.',
	link: 'Phiếu tự đánh giá để in',
	who: 'Tập thể, cá nhân tự đánh giá',
	unit: 'Đơn vị',
	criterion: 'Tiêu chí',
	yes: 'Có',
	no: 'Chưa',
	evidence: 'Minh chứng (số, ngày quyết định; việc làm, con số)',
	note: 'Đánh dấu một ô ở mỗi dòng. Phiếu này để tự soi và chuẩn bị hồ sơ; hội đồng xét theo văn bản.',
	signed: 'Ngày ghi',
	signature: 'Người ghi (ký, ghi rõ họ tên)',
} as const;
