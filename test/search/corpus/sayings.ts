/** What could be said of any subject. The words are chosen to repeat syllables that mean something else elsewhere. */
import type { Chance } from '../../../scripts/lib/bench/words.ts';

const SAYINGS: readonly string[] = [
	'Buổi họp đầu, người hiến kế nhiều hơn người góp tiền.',
	'Có máu nghề trong người thì việc khó mấy cũng tìm ra lối.',
	'Ai tới chậm cũng được dành phần, không ai phải chờ nhắc.',
	'Mọi người dạy nhau từng chút, không ai giấu nghề.',
	'Cái gì không hợp thì bỏ, cái gì dùng được thì giữ.',
	'Mắt thấy tai nghe rồi bà con mới tin.',
	'Con đường nào cũng có khúc quanh, tổ đi chậm mà không lùi.',
	'Đa số đồng ý thì làm, thiểu số được ghi ý kiến vào sổ.',
	'Lúc đầu chỉ có vài người, da sạm nắng, ngồi bàn dưới bóng cây.',
	'Điều kiện còn thiếu, nhưng việc đâu ra việc đấy.',
	'Chiều nào cũng có người ghé hỏi, tổ mời vào ngồi.',
	'Đồ đạc mượn tạm, dọn đi dọn lại mấy lần.',
	'Người dân trông vào nhau mà làm, không đợi ai đốc thúc.',
	'Cầu được ước thấy thì khó, chứ cứ bền bỉ là thành.',
	'Khi nản lòng, người này đỡ người kia một câu.',
	'Tổ dò từng bước, hỏng đâu sửa đó.',
	'Lớp sau nối lớp trước, việc không đứt đoạn.',
	'Sổ sách đơn giản, ai đọc cũng hiểu.',
	'Hòa thuận trong nhà thì ra ngoài mới làm được việc chung.',
	'Đến mùa bận rộn, lịch dời lại cho hợp việc đồng áng.',
	'Người ở xa gửi lời hỏi, tổ chép cách làm gửi đi.',
	'Có hôm mưa to, chỉ lèo tèo vài bóng áo mưa mà việc vẫn xong.',
	'Muối mặt đi xin thì ngại, nên ai nấy tự góp trước.',
	'Bóng dáng người lớn tuổi trong tổ khiến lớp trẻ yên tâm.',
	'Chuyện nhỏ như bát cơm, manh áo cũng đem ra bàn.',
	'Tiền nong công khai, dán ngay chỗ ai cũng đi qua.',
	'Nước chảy đá mòn, ba năm thì thành nếp.',
	'Vai nào việc nấy, không chồng lên nhau.',
];

const HEADINGS: readonly string[] = [
	'Bắt đầu từ đâu',
	'Cách làm',
	'Điều đã đổi',
	'Chỗ còn vướng',
	'Ai góp gì',
	'Ngày thường ở đây',
];

/** Three that differ. */
export const drawSayings = (from: Chance): string[] => shuffle(SAYINGS, from).slice(0, 3);
export const drawHeading = (from: Chance): string => from.pick(HEADINGS);

/** A different order for every source of chance. */
export function shuffle<Item>(items: readonly Item[], from: Chance): Item[] {
	const left = [...items];
	return items.flatMap(() => left.splice(from.below(left.length), 1));
}
