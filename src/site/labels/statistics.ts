/** Words of the page of figures. */
export const STATISTICS = {
	title: 'Thống kê',
	description:
		'Trang này có bao nhiêu con số nói được mình từ đâu ra, và cách làm hay đã đi tới đâu. Chỉ đếm việc thật; mục minh họa không tính.',
	roots: 'Con số có gốc',
	rootsLead:
		'Đếm mọi số liệu và mọi khoản chi trong gương, mô hình, lần nhân rộng, tin bài. Có gốc là có nguồn ghi ngay trong bài; mở được là nguồn có địa chỉ hoặc là văn bản trên trang; có xác nhận là ngoài báo chí và lời tự kể, còn có đơn vị, quyết định hoặc nơi kiểm chứng. Mức minh chứng là của con số, không phải của người.',
	rootsCaption: 'Con số có gốc, theo cơ quan đăng',
	rootsScroll: 'Bảng con số có gốc theo cơ quan',
	agency: 'Cơ quan',
	numbers: 'Con số',
	rooted: 'Có gốc',
	open: 'Mở được nguồn',
	confirmed: 'Có xác nhận',
	all: 'Cả trang',
	none: 'Chưa có con số nào để đếm.',
	replication: 'Nhân rộng',
	ledger: 'Xem sổ nhân rộng',
} as const;
