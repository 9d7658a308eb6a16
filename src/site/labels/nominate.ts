/**
 * Words of the nomination page. Plan 001, §II.2 asks the whole society to find and propose exemplars; Law 91/2025/QH15 is
 * why the questions keep to the deed and say beforehand what must not be written.
 */
import type { LetterForm, LetterQuestion, LetterWords } from './letter.ts';

export const NOMINATE = {
	nav: 'Đề cử',
	title: 'Đề cử một gương, một cách làm',
	description:
		'Biết ai làm được việc đáng học, hay nơi nào có cách làm hay? Trả lời mấy câu dưới đây rồi in ra, gửi thư hoặc chép gửi qua Zalo. Không cần tài khoản.',
	/** On the page of an agency. */
	takePart: 'Tham gia',
	forAgency: 'Đề cử một gương, một cách làm',
	questionsHeading: 'Kể việc đã thấy',
	private:
		'Trang không nhận và không lưu chữ nào gõ ở đây. Chữ chỉ rời máy khi chính người viết gửi thư hay dán vào Zalo.',
	never: 'Xin đừng ghi',
	neverText:
		'số căn cước; địa chỉ nhà; số điện thoại của người được đề cử; sức khỏe, thu nhập, hoàn cảnh gia đình; tên, ảnh, trường, lớp của trẻ em.',
	/** Lines to fill in by hand, on paper alone. */
	onPaper: { to: 'Gửi tới', day: 'Ngày đề cử', received: 'Nơi nhận ghi: ngày nhận, người nhận' },
	officesText:
		'Tới cơ quan nơi việc ấy diễn ra; không rõ là nơi nào thì tới ban biên tập. Dưới đây là những nơi đã ghi đầu mối.',
	noAddress:
		'Chưa công bố hộp thư, số máy hay địa chỉ. Xin gửi tới cơ quan làm công tác thi đua, khen thưởng ở nơi việc ấy diễn ra.',
	next: 'Rồi việc đi tiếp ra sao',
	steps: [
		'Nơi nhận hỏi lại đơn vị, địa phương để biết chắc việc có thật. Không phải đề cử nào cũng thành bài.',
		'Người được đề cử được hỏi ý trước. Chưa có phiếu đồng ý, hoặc hồ sơ khen thưởng đã công khai, thì chưa đăng gì; họ không muốn thì dừng.',
		'Với người dưới 18 tuổi, cha, mẹ hoặc người giám hộ phải ký; trẻ từ đủ 7 tuổi phải tự mình đồng ý nữa.',
		'Người biên tập viết bài, ghi nguồn từng con số; người có trách nhiệm của cơ quan duyệt rồi mới đăng.',
		'Tên và cách gọi lại của người đề cử chỉ dùng để hỏi thêm, không đăng.',
	],
	notAward:
		'Đề cử ở đây không phải hồ sơ xét khen thưởng. Trang không xét tặng danh hiệu, không đếm số lần đề cử.',
	privacy: 'Quyền của người được nêu tên',
} as const satisfies LetterWords & Record<string, unknown>;

/** What the form asks, in order: ids are the names of the inputs. Short, since an address of a mail has to hold them all. */
export const NOMINATE_QUESTIONS: readonly LetterQuestion[] = [
	{
		id: 'kind',
		ask: 'Đề cử',
		choices: ['cá nhân', 'gia đình', 'tập thể', 'mô hình, cách làm'],
	},
	{ id: 'name', ask: 'Tên', hint: 'Tên người, tập thể hoặc mô hình.', lines: 1 },
	{ id: 'place', ask: 'Ở đâu', hint: 'Thôn, xã, tỉnh hoặc cơ quan; không ghi số nhà.', lines: 1 },
	{
		id: 'deed',
		ask: 'Đã làm việc gì',
		hint: 'Việc cụ thể, từ khi nào, làm thế nào, vì sao đáng học.',
		lines: 6,
	},
	{
		id: 'outcome',
		ask: 'Kết quả, ai được lợi',
		hint: 'Con số nếu biết, và biết từ đâu.',
		lines: 4,
	},
	{
		id: 'proof',
		ask: 'Hỏi lại ở đâu',
		hint: 'Bài báo, quyết định, cơ quan hay đoàn thể biết rõ việc này.',
		lines: 2,
	},
	{
		id: 'aware',
		ask: 'Người được đề cử',
		choices: ['đã biết và bằng lòng', 'chưa được hỏi'],
	},
	{
		id: 'from',
		ask: 'Người đề cử',
		hint: 'Tên và cách gọi lại, chỉ để hỏi thêm. Không muốn thì để trống.',
		lines: 1,
	},
];

export const NOMINATION: LetterForm = {
	subject: 'Đề cử một gương, một cách làm',
	opening: 'Tôi xin đề cử:',
	questions: NOMINATE_QUESTIONS,
};
