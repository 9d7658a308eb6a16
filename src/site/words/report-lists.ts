/** Words of the lists that offices send: registrations, nominations, and the extract for an award file. */
import { formatDateShort } from '../../text/date.ts';

/** In cells that the site does not keep and the agency fills in. */
export const TO_FILL = '(cơ quan điền)';
export const NOTHING = 'Chưa ghi nhận';

export const asOf = (day: string): string => `Lấy từ trang ngày ${formatDateShort(day)}`;

export const REGISTRATION_LIST = {
	title: (plan: string, years: string) => `Danh sách đăng ký xây dựng điển hình, ${years}: ${plan}`,
	boardCaption: 'Số đăng ký theo năm, cấp, đối tượng',
	unitsCaption: 'Số đăng ký theo đơn vị, như bảng đăng ký đã gửi; không ghi tên người',
	sheet: 'Đăng ký',
	unitsSheet: 'Theo đơn vị',
	unit: 'Đơn vị đăng ký',
	field: 'Lĩnh vực',
	count: 'Số lượng',
	day: 'Ngày đăng ký',
	due: 'Hạn đăng ký',
	to: 'Nơi nhận',
} as const;

export const NOMINATION_LIST = {
	title: (plan: string) => `Danh sách đưa ra hội đồng xét: ${plan}`,
	readyCaption:
		'Đủ mọi tiêu chí máy đối chiếu được; tiêu chí còn lại do hội đồng xem xét. Máy đối chiếu theo dữ liệu đã ghi, hội đồng quyết định.',
	missingCaption: 'Chưa đủ, hoặc chưa có minh chứng trên trang, và còn thiếu gì',
	sheet: 'Đưa ra xét',
	missingSheet: 'Còn thiếu',
	unit: 'Chức vụ, đơn vị',
	place: 'Địa phương',
	set: 'Bộ tiêu chí',
	met: 'Số tiêu chí đạt',
	left: 'Hội đồng xem xét',
	certainty: 'Minh chứng yếu nhất',
	missing: 'Còn thiếu',
} as const;

/** In the order of the reports annexed to Decree 98/2023/NĐ-CP: who, what was achieved, what was awarded before. */
export const AWARD_FILE = {
	title: (name: string) => `Trích hồ sơ khen thưởng: ${name}`,
	note: 'Xếp theo thứ tự báo cáo thành tích của Nghị định 98/2023/NĐ-CP; trang chỉ có điều đã được phép đăng.',
	personSheet: 'I. Sơ lược lý lịch',
	unitSheet: 'I. Đặc điểm, tình hình',
	person: 'I. Sơ lược lý lịch',
	unit: 'I. Đặc điểm, tình hình',
	item: 'Mục',
	content: 'Nội dung',
	name: 'Tên',
	born: 'Ngày sinh, quê quán, trình độ',
	position: 'Chức vụ',
	workplace: 'Đơn vị công tác',
	headOf: 'Tập thể phụ trách',
	founded: 'Quá trình thành lập, tổ chức bộ máy',
	above: 'Đơn vị cấp trên',
	place: 'Địa phương',
	fields: 'Lĩnh vực',
	movements: 'Phong trào thi đua',
	deed: 'Thành tích tóm tắt',
	page: 'Trang của điển hình',
	factsSheet: 'II.1 Kết quả',
	facts: 'II.1 Kết quả đạt được, mỗi số kèm nguồn',
	fact: 'Kết quả',
	value: 'Số liệu',
	root: 'Thời điểm, mức minh chứng, nguồn',
	ratingsSheet: 'II.2 Xếp loại',
	ratings: 'II.2 Mức độ hoàn thành nhiệm vụ hằng năm',
	rating: 'Xếp loại',
	initiativesSheet: 'II.3 Sáng kiến',
	initiatives: 'II.3 Sáng kiến, giải pháp đã được công nhận',
	initiative: 'Sáng kiến',
	effect: 'Phạm vi, năm, áp dụng',
	contributionsSheet: 'II.4 Đóng góp',
	contributions: 'II.4 Đóng góp cho việc chung',
	contribution: 'Đóng góp',
	purpose: 'Để làm gì',
	recognitionsSheet: 'II.5 Công nhận điển hình',
	recognitions: 'II.5 Các lần được công nhận điển hình (không phải danh hiệu theo luật)',
	titlesSheet: 'III.1 Danh hiệu thi đua',
	titles: 'III.1 Danh hiệu thi đua đã được tặng',
	commendationsSheet: 'III.2 Hình thức khen thưởng',
	commendations: 'III.2 Hình thức khen thưởng đã được tặng',
	signed: 'Ngày ký',
	by: 'Cơ quan ban hành',
} as const;
