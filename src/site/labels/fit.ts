/** Words of the page that starts from a reader's problem. */

import type { Measure } from '../../domain/fit/measures.ts';
import type { Verdict } from '../../domain/fit/rank.ts';
import type { Criterion } from '../../domain/fit/reasons.ts';

export const FIT = {
	nav: 'Tìm mô hình hợp với nơi mình',
	title: 'Bắt đầu từ việc khó của mình',
	description:
		'Nói việc khó và hoàn cảnh của nơi mình; trang xếp các mô hình theo điều kiện hợp tới đâu, và nói rõ vướng ở chỗ nào.',
	private:
		'Trang tính ngay trên máy này. Không chữ nào gõ ở đây được gửi đi; địa chỉ trang giữ câu trả lời sau dấu # để lưu lại hoặc gửi cho người cùng làm.',
	partial: 'Trả lời câu nào cũng được, bỏ trống câu nào cũng được.',
	problem: 'Việc khó',
	needs: 'Chọn một việc khó dân hay nói',
	anyNeed: 'chưa chọn',
	words: 'Hoặc nói bằng lời của mình',
	wordsHint: 'Ví dụ: rác đổ ra đồng, nhà xa trụ sở.',
	who: 'Nơi mình',
	organisation: 'Ai sẽ làm',
	anyOrganisation: 'chưa chọn',
	province: 'Ở tỉnh, thành phố nào',
	provinceHint: 'Để chỉ nơi làm theo gần nhất.',
	anyProvince: 'chưa chọn',
	terrain: 'Địa hình',
	means: 'Trong tay có',
	has: 'Đã có sẵn gì, chưa có gì',
	hasHint: 'Cách nhau bằng dấu phẩy. Ví dụ: nhà văn hóa, sóng điện thoại, không có máy in.',
	clear: 'Bỏ hết câu trả lời',
	results: 'Mô hình xếp theo mức hợp',
	loading: 'Đang mở danh sách mô hình…',
	failed:
		'Không mở được danh sách mô hình. Xin thử tải lại trang, hoặc xem theo vấn đề ở cuối trang.',
	show: 'Xem thêm',
	needsHeading: 'Xem theo vấn đề',
	needsText: 'Mỗi câu dẫn tới các mô hình trả lời nó; số bên cạnh là số mô hình.',
	withoutScript:
		'Việc xếp mô hình theo điều kiện cần JavaScript, vì trang tính trên máy người đọc chứ không gửi câu trả lời đi đâu. Không bật được thì xin chọn một vấn đề trong danh sách dưới đây; điều kiện của mỗi mô hình nằm ở mục “Nơi nào làm được” trên trang của nó, và trang “Làm theo” của mô hình có phiếu tự kiểm để in ra.',
	deciding: 'Điều làm mô hình này hợp hơn',
	fits: 'Hợp',
	differs: 'Vướng',
	unknown: 'Chưa rõ',
	notStated: 'Mô hình chưa nêu',
	evidence: 'Minh chứng mạnh nhất',
	noEvidence: 'chưa có số liệu',
	copies: 'Nơi làm theo',
	nearest: 'Gần nhất',
	origin: 'nơi làm đầu tiên',
	adopt: 'Tự kiểm và lập kế hoạch làm theo',
	sample: 'Mô hình minh họa (hư cấu)',
	sampleText: 'Để thấy trang làm việc ra sao; không có thật và không tính vào số ở trên.',
	why: 'Vì sao đứng ở đây',
	go: 'Xem mô hình hợp',
	how: 'Trang xếp như thế nào',
	howText: [
		'Chỉ mô hình trả lời đúng việc khó mới vào danh sách. Sau đó mỗi điều kiện hợp được cộng điểm, mỗi điều kiện vướng bị trừ bằng ấy điểm, điều chưa rõ không cộng không trừ.',
		'Mô hình chưa nêu điều kiện thì ghi là chưa rõ, không bao giờ coi là hợp. Điểm chỉ để xếp thứ tự; lý do mới là điều nên đọc.',
		'Khi hai mô hình ngang nhau, mô hình có minh chứng mạnh hơn, có nhiều nơi làm theo đang chạy hơn và ở gần hơn đứng trước.',
	],
	weights: 'Điểm của từng điều kiện',
} as const;

/** Questions that are answered with a number, with the unit that stands after the box. */
export const MEASURE: Record<Measure, { ask: string; unit: string }> = {
	people: { ask: 'Số người làm được việc này', unit: 'người' },
	money: { ask: 'Số tiền lo được', unit: 'triệu đồng' },
	time: { ask: 'Cần chạy được trong', unit: 'tháng' },
	households: { ask: 'Số hộ', unit: 'hộ' },
	area: { ask: 'Diện tích đất', unit: 'm²' },
};

export const CRITERION: Record<Criterion, string> = {
	problem: 'Việc khó',
	organisation: 'Ai làm',
	people: 'Người',
	money: 'Tiền',
	terrain: 'Địa hình',
	households: 'Số hộ',
	time: 'Thời gian',
	area: 'Đất',
	has: 'Điều phải có sẵn',
};

export const VERDICT: Record<Verdict, string> = {
	fits: 'Hợp ở những điều mô hình đã nêu',
	partly: 'Có chỗ vướng',
	unknown: 'Chưa đủ để biết',
};
