/**
 * Names and contracts of the small fields that recur inside others, where the schema itself leaves them unnamed. A key
 * means the same everywhere, or is told apart by the field around it: `issuer.name`.
 */

interface FieldWords {
	title: string;
	description: string;
}

const words = (title: string, description: string): FieldWords => ({ title, description });

const NOTE = words('Ghi chú', 'Một câu nói thêm khi cần.');
const DOCUMENT = words('Văn bản', 'Mục văn bản trên trang này, nếu có.');

const NESTED: Readonly<Record<string, FieldWords>> = {
	accepts: words('Có đón', 'true khi đang đón đoàn tới học.'),
	account: words('Tài khoản', 'Tài khoản kho mã của bộ phận, để giao việc duyệt.'),
	agency: words('Cơ quan', 'Mã thư mục cơ quan trên trang này, nếu có trang.'),
	applied: words('Đã áp dụng', 'Chỉ tính sáng kiến đã áp dụng.'),
	award: words('Danh hiệu, hình thức khen', 'Mã trong content/_shared/awards.yaml.'),
	block: words('Khối', 'Mã khối trong content/_shared/blocks.yaml.'),
	count: words('Số lượng', 'Bao nhiêu lần, bao nhiêu người hoặc tập thể.'),
	date: words('Ngày', 'Biết tới đâu ghi tới đó; để trống khi bản gốc để trống.'),
	decision: words('Số quyết định', 'Số, ký hiệu của quyết định, nếu có.'),
	document: DOCUMENT,
	done: words('Đã làm', 'Ghi khi việc đã xong.'),
	due: words('Hạn', 'Thời hạn ghi trong văn bản.'),
	expectedBy: words('Hẹn bổ sung', 'Ngày hẹn viết cho đủ.'),
	field: words('Lĩnh vực', 'Mã lĩnh vực.'),
	from: words('Từ', 'Lúc bắt đầu.'),
	issuer: words('Nơi tặng', 'Chỉ tính khen thưởng của nơi này.'),
	kind: words('Loại', 'Loại việc hoặc loại nguồn lực.'),
	kinds: words('Loại', 'Các loại đóng góp được tính.'),
	level: words('Cấp', 'Cấp của điển hình, của việc công nhận.'),
	max: words('Nhiều nhất', 'Đầu trên của khoảng.'),
	min: words('Ít nhất', 'Đầu dưới của khoảng.'),
	missing: words('Còn thiếu', 'Từng phần còn thiếu, mỗi phần một dòng.'),
	mode: words('Thể thức ký', 'TM., KT., TL., TUQ., Q. đúng như bản gốc.'),
	note: NOTE,
	of: words('Của ai', 'Xếp loại, khen thưởng của chính điển hình, của hộ hay của tổ chức.'),
	office: words('Bộ phận', 'Bộ phận nhận việc; không ghi tên riêng.'),
	on: words('Ngày', 'Ngày của việc này.'),
	opens: words('Ngày mở', 'Ngày bắt đầu lấy ý kiến.'),
	orHigher: words('Tính cả bậc cao hơn', 'true thì danh hiệu bậc cao hơn cũng được tính.'),
	outletLevels: words('Cấp của báo, đài', 'Phải có bài ở mỗi cấp này.'),
	part: words('Phần', 'Khối này phải giữ hay được đổi.'),
	period: words('Thời điểm', 'Số trước đó là của lúc nào.'),
	plan: words('Kế hoạch', 'Tên mục kế hoạch trên trang này.'),
	position: words('Chức vụ', 'Chức vụ của người ký, như trong văn bản.'),
	qualifier: words('Chữ định lượng', 'hơn, gần, khoảng… đúng như nguồn.'),
	rating: words('Xếp loại', 'Mức phải đạt.'),
	role: words('Vai', 'Vai trong việc biên tập và duyệt.'),
	rules: words('Quy tắc', 'Các quy tắc bên trong.'),
	section: words('Mục', 'Mục của văn bản, ví dụ “II.3”.'),
	sources: words('Nguồn', 'Số thứ tự nguồn.'),
	stage: words('Giai đoạn', 'Đang ở giai đoạn nào.'),
	subject: words('Đối tượng', 'Cá nhân, tập thể, hộ, doanh nghiệp, hợp tác xã, cơ sở sản xuất.'),
	tasks: words('Việc', 'Từng việc, bằng lời của mình.'),
	text: words('Nội dung', 'Một, hai câu bằng lời của mình.'),
	to: words('Tới', 'Lúc kết thúc; bỏ dòng này khi chưa kết thúc.'),
	unit: words('Đơn vị', 'Đơn vị đếm, đơn vị đo.'),
	'rows.unit': words('Đơn vị đăng ký', 'Tên phòng, ban, đơn vị; không ghi tên người.'),
	until: words('Đến', 'Tên này dùng tới khi nào.'),
	value: words('Giá trị', 'Số viết trần.'),
	verified: words('Đã đối chiếu', 'true khi có văn bản hoặc nguồn đọc được.'),
	what: words('Đã đổi gì', 'Điều khác với nơi gốc.'),
	when: words('Khi nào', 'Thời gian đón đoàn.'),
	who: words('Ai', 'Đơn vị, bộ phận, chức danh.'),
	why: words('Vì sao', 'Lý do đổi.'),
	workingDays: words('Số ngày làm việc', 'Ít nhất 10 (Nghị định 98/2023/NĐ-CP, Điều 46).'),
	years: words('Số năm', 'Phải đạt trong bao nhiêu năm.'),
	'formerNames.name': words('Tên cũ', 'Tên đầy đủ trước đây.'),
	'predecessors.name': words('Tên', 'Tên cơ quan tiền thân.'),
	'successor.name': words('Tên', 'Tên cơ quan tiếp nhận.'),
	'issuer.name': words('Tên', 'Tên cơ quan như trong văn bản.'),
	'signer.name': words('Tên', 'Tên người ký như trong văn bản.'),
	'approvals.note': words('Ghi chú', 'Điều người duyệt dặn.'),
	'steps.kind': words('Loại việc', 'Việc này thuộc khâu nào.'),
	'resources.kind': words('Loại', 'Loại nguồn lực.'),
	'bases.document': DOCUMENT,
};

/** Words of an unnamed field; `around` is the key of the field it stands in. */
export function nestedFieldWords(around: string, key: string): FieldWords | undefined {
	return NESTED[`${around}.${key}`] ?? NESTED[key];
}
