/**
 * Words that hold a question together and say little of what is asked: “làm sao để bà con chịu phân loại rác” is about bà
 * con, phân loại, rác.
 */
import { fold } from './fold.ts';

const FUNCTION_WORDS = [
	...['ai', 'bao', 'bằng', 'bị', 'các', 'cái', 'cần', 'cho', 'chưa', 'có', 'của', 'cùng', 'cũng'],
	...['đã', 'đang', 'đâu', 'để', 'đến', 'đều', 'đó', 'được', 'gì', 'hay', 'hơn', 'khi', 'không'],
	...[
		'là',
		'lại',
		'lên',
		'lúc',
		'mà',
		'mình',
		'mỗi',
		'một',
		'muốn',
		'nào',
		'này',
		'nên',
		'nếu',
		'nhiêu',
	],
	...['như', 'nhưng', 'những', 'nữa', 'ở', 'phải', 'ra', 'rất', 'rồi', 'sao', 'sẽ', 'tại', 'thế'],
	...['thì', 'thôi', 'tôi', 'trong', 'từ', 'và', 'vẫn', 'vào', 'vậy', 'về', 'vì', 'với', 'xin'],
] as const;

const WITH_MARKS: ReadonlySet<string> = new Set(FUNCTION_WORDS);

/** Without their marks these are other words as often (“và” and “va”, but “mã” and “ma”): only the safe ones. */
const WITHOUT_MARKS: ReadonlySet<string> = new Set(
	FUNCTION_WORDS.map(fold).filter(
		(word) => !['bi', 'cai', 'da', 'dau', 'ra', 'tai', 'the', 'vay', 've', 'vi'].includes(word),
	),
);

/** Whether the word, in small letters, only holds a sentence together; a word typed without marks is judged without them. */
export function isFunctionWord(word: string): boolean {
	return WITH_MARKS.has(word) || (fold(word) === word && WITHOUT_MARKS.has(word));
}
