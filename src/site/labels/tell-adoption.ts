/** Words of “Tôi đã làm theo”: what an adopter answers, and what its text says, which `npm run import-adoption` reads back. */
import type { LetterForm, LetterQuestion, LetterWords } from './letter.ts';

export const TELL_ADOPTION = {
	nav: 'Tôi đã làm theo',
	title: 'Tôi đã làm theo một mô hình',
	description:
		'Nơi mình đã làm theo, làm được hay đã dừng đều đáng kể lại: nơi sau nhờ vậy mà đỡ vấp. Trả lời mấy câu dưới đây rồi in ra, gửi thư hoặc chép gửi qua Zalo.',
	/** On the page of a practice. */
	invite: 'Nơi mình đã làm theo? Kể lại',
	questionsHeading: 'Kể việc mình đã làm',
	private:
		'Trang không nhận và không lưu chữ nào gõ ở đây. Chữ chỉ rời máy khi chính người viết gửi thư hay dán vào Zalo.',
	never: 'Xin đừng ghi',
	neverText:
		'tên riêng của người dân; số căn cước; địa chỉ nhà; số điện thoại riêng; tên, ảnh, trường, lớp của trẻ em.',
	onPaper: { to: 'Gửi tới', day: 'Ngày viết', received: 'Nơi nhận ghi: ngày nhận, người nhận' },
	officesText:
		'Tới đơn vị đã đăng mô hình ấy; không rõ là nơi nào thì tới ban biên tập. Dưới đây là những nơi đã ghi đầu mối.',
	noAddress: 'Chưa công bố hộp thư, số máy hay địa chỉ. Xin gửi thẳng tới đơn vị làm mô hình ấy.',
	/** To the office that the practice itself names. */
	mailToOwner: (office: string) => `Gửi thẳng tới nơi gốc: ${office}`,
	list: 'Chọn mô hình đã làm theo trong danh sách',
	next: 'Rồi việc đi tiếp ra sao',
	steps: [
		'Nơi nhận hỏi lại cho rõ, rồi ghi thành một bản ghi làm theo, mức minh chứng “tự báo cáo”.',
		'Nơi mình xem lại trước khi đăng; sai chỗ nào sửa chỗ ấy.',
		'Đăng rồi, trang mô hình gốc và trang nơi mình đều thấy nhau. Có người tới xem thì mức minh chứng được nâng lên.',
		'Dừng thì báo dừng và vì sao; bản ghi được giữ để nơi khác tránh.',
	],
} as const satisfies LetterWords & Record<string, unknown>;

/** Ids of the states as the form says them. */
export const TOLD_STATE = {
	running: 'đang làm',
	paused: 'tạm dừng',
	stopped: 'đã dừng',
} as const;

/** What the form asks, in order. An address of a mail has to hold them all, so they are short. */
export const TELL_ADOPTION_QUESTIONS = [
	{ id: 'practice', ask: 'Mô hình', hint: 'Tên mô hình trên trang này.', lines: 1 },
	{
		id: 'adopter',
		ask: 'Nơi làm theo',
		hint: 'Tên thôn, trường, hợp tác xã, cơ quan.',
		lines: 1,
	},
	{ id: 'place', ask: 'Ở đâu', hint: 'Xã, tỉnh; ví dụ “xã Mẫu, tỉnh Tuyên Quang”.', lines: 1 },
	{ id: 'since', ask: 'Làm từ', hint: 'Biết tới đâu ghi tới đó, ví dụ 3/2025.', lines: 1 },
	{ id: 'teacher', ask: 'Học từ', hint: 'Nơi gốc, hay nơi nào đã làm theo trước.', lines: 1 },
	{
		id: 'state',
		ask: 'Bây giờ',
		choices: [TOLD_STATE.running, TOLD_STATE.paused, TOLD_STATE.stopped],
	},
	{ id: 'stopped', ask: 'Nếu dừng, vì sao', hint: 'Để nơi khác tránh được.', lines: 1 },
	{ id: 'kept', ask: 'Giữ gì', hint: 'Mỗi điều một dòng.', lines: 2 },
	{
		id: 'changed',
		ask: 'Đổi gì, vì sao',
		hint: 'Mỗi điều một dòng: “Ba hộ một hố, vì đất lẫn đá”.',
		lines: 2,
	},
	{
		id: 'outcome',
		ask: 'Kết quả bằng số',
		hint: 'Mỗi số một dòng: “39 hộ cùng làm, năm 2026”.',
		lines: 2,
	},
	{ id: 'difficulties', ask: 'Khó khăn', hint: 'Mỗi điều một dòng.', lines: 2 },
	{ id: 'advice', ask: 'Nhắn nơi làm sau', hint: 'Một câu.', lines: 1 },
	{
		id: 'office',
		ask: 'Hỏi lại ở đâu',
		hint: 'Bộ phận và hộp thư của cơ quan; không ghi số riêng.',
		lines: 1,
	},
] as const satisfies readonly LetterQuestion[];

export const ADOPTION_LETTER: LetterForm = {
	subject: 'Tôi đã làm theo một mô hình',
	opening: 'Tôi đã làm theo:',
	questions: TELL_ADOPTION_QUESTIONS,
};

/** “Hai hộ một hố ủ (don-vi-mau/hai-ho-mot-ho-u)”: the name for people, the key for the import. */
export const practiceAnswer = (name: string, key: string): string => `${name} (${key})`;
