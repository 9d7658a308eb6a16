/** Planted sentences as Vietnamese emulation reports write them, and harmless ones like them: what is found, what is left alone. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../../src/checks/codes.ts';
import { CODES } from '../../../src/checks/codes.ts';
import { check, exemplar } from './content.ts';

const ABBREVIATIONS = '_shared/abbreviations.yaml';
const dictionary = readFileSync(
	join(import.meta.dirname, '../../../content', ABBREVIATIONS),
	'utf8',
);

/** Whether the article of this one paragraph gets the code. */
function has(code: Code, body: string): boolean {
	const tree = {
		'xa-mau/exemplars/to-tu-quan/index.mdx': exemplar({ practices: ['xom-sach'] }, body),
		...(code === 'viet-tat-chua-giai-thich' && { [ABBREVIATIONS]: dictionary }),
	};
	return check(tree).some((problem) => problem.code === code);
}

const long = (joint: string): string =>
	`Từ khi nhận việc ông đã ${Array.from({ length: 13 }, () => `đi từng nhà ${joint} bà con`).join(', ')}.`;

const SAMPLES: readonly { code: Code; planted: readonly string[]; harmless: readonly string[] }[] =
	[
		{
			code: 'khau-hieu',
			planted: [
				'Phong trào đã góp phần nâng cao chất lượng cuộc sống của nhân dân.',
				'Chị là tấm gương sáng cho hội viên noi theo.',
				'Mô hình mang lại hiệu quả thiết thực cho người dân.',
				'Các đoàn thể phát huy vai trò nòng cốt trong phong trào.',
				'Công tác tuyên truyền tạo sự chuyển biến trong nhận thức.',
				'Nhận thức của người dân có chuyển biến tích cực.',
				'Cuộc vận động có sức lan tỏa sâu rộng trong cộng đồng.',
				'Nghị quyết đã thực sự đi vào cuộc sống.',
				'Cả hệ thống chính trị vào cuộc quyết liệt.',
				'Tập thể không ngừng nỗ lực vươn lên.',
				'Cán bộ, công chức ra sức thi đua lập thành tích.',
				'Ông luôn nêu cao tinh thần trách nhiệm cao trong công việc.',
				'Phong trào phát triển mạnh mẽ, rộng khắp.',
				'Với sự quan tâm lãnh đạo, chỉ đạo của cấp ủy, phong trào đi lên.',
				'Diện mạo mới của quê hương có nhiều khởi sắc.',
				'Chị không quản ngại khó khăn, luôn bám bản.',
				'Đời sống vật chất và tinh thần của bà con được cải thiện.',
				'Kết quả đáng ghi nhận ấy cần được nhân rộng.',
				'Anh luôn nhiệt tình, trách nhiệm với công việc được giao.',
				'Những bông hoa đẹp trong vườn hoa người tốt, việc tốt.',
			],
			harmless: [
				'Mỗi sáng tổ đi một vòng rồi mới ra đồng.',
				'Cánh đồng có hoa nở vào tháng Ba.',
				'Trạm y tế mở thêm hai buổi khám vào chiều thứ Bảy.',
				'Nhà nào vắng người thì hàng xóm báo cho trưởng thôn.',
				'Cô giáo chép lại bài cho các em ở xa.',
				'Xã ghép hai lớp xóa mù chữ vào buổi tối.',
				'Ông góp một phần ruộng để mở đường.',
				'Bà con bàn ba lần mới chốt được tuyến mương.',
				'Đèn đường tự tắt lúc năm giờ sáng.',
				'Hợp tác xã mua lại cám của nhà máy xay.',
				'Mùa lũ, thuyền đón học sinh từ bến trên.',
				'Tổ nào trực thì ghi tên vào sổ.',
				'Cán bộ một cửa gọi lại khi hồ sơ thiếu giấy.',
				'Chị nhờ con trai dạy cách chụp ảnh sản phẩm.',
				'Quả chín được gom về điểm cân ở đầu bản.',
				'Người già được nhận lương hưu tại nhà.',
				'Nước về chậm nên thôn đổi lịch tưới.',
				'Mọi khoản chi dán ở nhà văn hóa.',
				'Anh sửa máy bơm không lấy công.',
				'Lớp học bơi mở ở đoạn suối đã kè.',
			],
		},
		{
			code: 'nhat-khong-can-cu',
			planted: [
				'Đây là mô hình đầu tiên của cả tỉnh.',
				'Xã là đơn vị dẫn đầu trong phong trào trồng rừng.',
				'Hợp tác xã lớn nhất miền Bắc về trồng măng.',
				'Đơn vị duy nhất trên địa bàn tỉnh làm được việc này.',
				'Sản phẩm đứng hàng đầu về chất lượng.',
				'Kết quả cao nhất từ trước đến nay.',
				'Một kết quả chưa từng có ở vùng cao.',
				'Đây là cách làm có một không hai.',
				'Xã luôn đi đầu trong phong trào hiến đất.',
				'Huyện nằm trong tốp đầu của cả nước.',
				'Vườn chè đẹp nhất Tây Bắc.',
				'Nơi có số hộ đăng ký nhiều nhất toàn tỉnh.',
				'Chi bộ tiên phong trong cả nước về chuyển đổi số.',
				'Đó là tuyến đường sạch nhất huyện.',
				'Cơ sở số 1 Việt Nam về giống cây.',
				'Khu rừng bậc nhất vùng này.',
				'Thôn đứng đầu toàn xã về nộp quỹ.',
				'Mô hình hiệu quả nhất tỉnh hiện nay.',
				'Trường dẫn đầu khu vực về tỷ lệ đến lớp.',
				'Người giàu nhất xã cũng góp công.',
			],
			harmless: [
				'Ngày đầu tiên ở xã, ông đi bộ tới từng bản.',
				'Lần đầu tiên trong xã có lớp học tối.',
				'Buổi đầu tiên chỉ có ba người tới.',
				'Người đến sớm nhất mở cửa nhà văn hóa.',
				'Hộ đầu tiên hiến đất là nhà bà Mẫu.',
				'Nhà nào cũng có ít nhất một chiếc xe đẩy.',
				'Việc quan trọng nhất là giữ lịch trực.',
				'Chị làm việc này một mình trong mùa đầu.',
				'Cái khó nhất là đường dốc.',
				'Đoạn dốc nhất phải bắc thêm tay vịn.',
				'Đi đầu hàng là người quen đường.',
				'Căn nhà cuối bản có điện sau cùng.',
				'Bước đầu tiên trong quy trình là ghi sổ.',
				'Tổ họp vào tối thứ Hai đầu tiên của tháng.',
				'Cây lớn nhất trong vườn trồng từ đời ông.',
				'Người trẻ nhất tổ mới mười chín tuổi.',
				'Đàn gà thứ nhất bán vào dịp Tết.',
				'Năm đầu tiên trong vùng có nước máy, bà con vẫn giữ giếng.',
				'Hai thôn thống nhất một lịch trực.',
				'Ông đứng đầu danh sách trực tuần này.',
			],
		},
		{
			code: 'viet-tat-chua-giai-thich',
			planted: [
				...['HTX', 'UBND', 'HĐND', 'MTTQ', 'NTM', 'CCB', 'LHPN', 'THCS', 'CNTT', 'TTHC'],
				...['BHYT', 'BHXH', 'PCCC', 'KT-XH', 'CCHC', 'THPT', 'ATGT', 'QPAN', 'GPMB', 'VSMT'],
			].map((abbr) => `Năm ấy ${abbr} mở thêm một lớp ở bản.`),
			harmless: [
				'Hợp tác xã (HTX) mua lại cám; HTX trả tiền ngay.',
				'HTX (hợp tác xã) mua lại cám.',
				'Ủy ban nhân dân (UBND) xã họp; UBND giao việc.',
				'Kế hoạch số 57/KH-UBND giao chỉ tiêu.',
				'Quyết định số 12/QĐ-UBND nêu tên tổ.',
				'Ông IVAN tới thăm bản.',
				'Xe chở 2 ha mía.',
				'Sản phẩm đạt chuẩn VietGAP.',
				'Bảng chữ ở đầu ngõ ghi GIỮ SẠCH.',
				'Hội đồng nhân dân (HĐND) xã giám sát.',
				'Mặt trận Tổ quốc (MTTQ) xã vận động.',
				'Bảo hiểm y tế (BHYT) trả tiền thuốc.',
				'Trung học cơ sở (THCS) dạy hai buổi.',
				'Cải cách hành chính (CCHC) là việc của cả xã.',
				'Tầng A và tầng B dùng chung cầu thang.',
				'Đoạn đường DH rẽ vào bản.',
				'Máy tính chạy chậm vì mạng yếu.',
				'Giờ G được báo bằng kẻng.',
				'Nhóm Zalo của thôn có ba trăm người.',
				'Anh mặc áo số X.',
			],
		},
		{
			code: 'cau-dai',
			planted: [
				...['vận động', 'hỏi thăm', 'giải thích với', 'ghi ý kiến của', 'nhắc lịch cho'],
				...['mời họp', 'xem vườn của', 'đo đất giúp', 'gửi thư tới', 'chụp ảnh cho'],
				...['sửa máy giúp', 'thu rác của', 'đọc báo cho', 'dạy chữ cho', 'chia giống cho'],
				...['gặt giúp', 'đắp bờ với', 'chọn cây với', 'tính công cho', 'đưa thuốc cho'],
			].map(long),
			harmless: [
				...['vận động', 'hỏi thăm', 'giải thích với', 'ghi ý kiến của', 'nhắc lịch cho'],
				...['mời họp', 'xem vườn của', 'đo đất giúp', 'gửi thư tới', 'chụp ảnh cho'],
				...['sửa máy giúp', 'thu rác của', 'đọc báo cho', 'dạy chữ cho', 'chia giống cho'],
				...['gặt giúp', 'đắp bờ với', 'chọn cây với', 'tính công cho', 'đưa thuốc cho'],
			].map((joint) => long(joint).replaceAll(', đi', '. Đi')),
		},
		{
			code: 'loi-khong-nguoi-noi',
			planted: [
				'> Từ ngày có tổ, ngõ xóm sạch hẳn.',
				'> Việc này ai cũng làm được.',
				...[
					'Từ ngày có đường mới con cháu không phải lội suối nữa',
					'Chúng tôi mừng lắm vì trạm xá đã có bác sĩ',
					'Nhà tôi thoát nghèo nhờ vay được vốn chính sách',
					'Bà con tin cán bộ vì cán bộ làm trước',
					'Cả đời tôi chưa thấy bản mình sáng như thế',
					'Không có tổ thì rác vẫn đầy đầu ngõ',
					'Thấy việc có ích cho dân là làm thôi',
					'Mình góp công một buổi thì có gì to tát',
					'Cháu được học bơi nên không còn sợ nước',
				].flatMap((words) => [
					`“${words}.” Ai nghe cũng vui.`,
					`Niềm vui hiện trên từng gương mặt: “${words}.”`,
				]),
			],
			harmless: [
				'<Quote speaker="Bà Nguyễn Thị Mẫu">\nTừ ngày có tổ, ngõ xóm sạch hẳn.\n</Quote>',
				...[
					'bà Mẫu nói',
					'ông Mẫu kể lại',
					'chị Mẫu chia sẻ',
					'trưởng thôn nhắc cả xóm',
					'anh Mẫu cho biết',
					'bà Mẫu nhớ mãi',
					'cô giáo dặn học trò',
					'cụ Mẫu bộc bạch',
					'tấm biển đầu ngõ ghi',
					'quy định của bản viết',
					'ông Mẫu đáp',
					'chủ tịch xã khẳng định',
					'theo lời bà Mẫu',
					'khẩu hiệu của lớp là',
				].map((who) => `“Việc của mình thì mình phải làm trước”, ${who}.`),
				'Bà con gọi đó là “con đường của lòng dân”.',
				'Phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” có ở mọi thôn.',
				'Mô hình “Mỗi nhà một cây, mỗi ngõ một đường hoa” bắt đầu từ năm ấy.',
				'Chỗ ấy từng là “điểm nóng”.',
				'Tổ “Ba sạch” trực sáng thứ Bảy.',
			],
		},
	];

/** Found at least, and falsely found at most, of each twenty. */
const [LEAST_FOUND, MOST_FALSE] = [20, 0];

describe.each(SAMPLES)('$code', ({ code, planted, harmless }) => {
	test('finds planted sentences and leaves harmless ones alone', () => {
		expect([planted.length, harmless.length]).toEqual([20, 20]);
		const missed = planted.filter((sentence) => !has(code, sentence));
		const falsely = harmless.filter((sentence) => has(code, sentence));
		expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(20 - LEAST_FOUND);
		expect(falsely.length, falsely.join('\n')).toBeLessThanOrEqual(MOST_FALSE);
	});

	test('gives advice and never blocks', () => {
		expect(CODES[code].severity).toBe('warning');
		expect(CODES[code].fix).not.toBe('');
	});
});
