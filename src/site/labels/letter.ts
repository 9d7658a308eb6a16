/** Words that every form to be sent by its writer has: asked here or on paper, sent as a mail or pasted into Zalo. */
export interface Choices {
	readonly id: string;
	readonly ask: string;
	readonly choices: readonly string[];
}

export interface Blank {
	readonly id: string;
	readonly ask: string;
	readonly hint: string;
	/** Lines to write on; one is a single line. */
	readonly lines: number;
}

/** Ids are the names of the inputs. */
export type LetterQuestion = Choices | Blank;

/** What a form asks and how its text and its mails begin. */
export interface LetterForm {
	readonly subject: string;
	readonly opening: string;
	readonly questions: readonly LetterQuestion[];
}

/** What a form says around its questions. */
export interface LetterWords {
	readonly title: string;
	readonly description: string;
	readonly questionsHeading: string;
	/** What must not be written, and why it is safe to type. */
	readonly never: string;
	readonly neverText: string;
	readonly private: string;
	/** Lines to fill in by hand, on paper alone. */
	readonly onPaper: { readonly to: string; readonly day: string; readonly received: string };
	readonly officesText: string;
	/** Said of an office that names no way to reach it. */
	readonly noAddress: string;
	readonly next: string;
}

/** Said alike by every form. */
export const LETTER = {
	print: 'In phiếu này',
	printHint:
		'Điền ở đây rồi in, hoặc in ra giấy A4 (Ctrl + P) rồi viết tay. Để trống câu nào cũng được.',
	send: 'Gửi đi',
	text: 'Nội dung để gửi',
	textHint:
		'Chọn hết, chép rồi dán vào Zalo hoặc thư. Thư dài mở ra bị thiếu chữ thì cũng làm vậy.',
	copy: 'Chép nội dung',
	copied: 'Đã chép nội dung',
	blankMail: 'Mở thư có sẵn các câu này, tự điền nơi nhận',
	offices: 'Gửi tới đâu',
	mailTo: (office: string) => `Gửi thư tới ${office}`,
	/** What stands where an answer was left out. */
	blank: '…',
} as const;
