/** Brings a file's text into the one form the parser is given, and refuses what no article may hold. */
import { looksLikeLegacyFont, normaliseSource } from '../text/normalise.ts';
import { CONTROL, DECEPTIVE, DOUBLE_DECODED, REPLACEMENT } from '../text/unfit-characters.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type MdxProblem, type MdxProblemCode, type ProblemWords, problemAt } from './problem.ts';

/** Bytes of the largest file; a long article has 30,000. */
const MAX_BYTES = 1_048_576;

interface PreparedSource {
	/** The article's text. The front matter's lines are there, empty, so that lines are lines of the file. */
	text: string;
	/** Line on which the article's text begins. */
	bodyLine: number;
	problems: MdxProblem[];
}

interface CharacterRule extends ProblemWords {
	code: MdxProblemCode;
	pattern: RegExp;
}

/** Characters that have no place in an article. Private use ones are also what `mask.ts` builds on. */
const CHARACTER_RULES: readonly CharacterRule[] = [
	{
		code: 'sai-bang-ma',
		pattern: REPLACEMENT,
		message: 'Tệp có ký tự không đọc được (�), vì đã lưu sai bảng mã.',
		advice: 'Hãy mở lại bản gốc và lưu tệp bằng bảng mã UTF-8.',
	},
	{
		code: 'sai-bang-ma',
		pattern: DOUBLE_DECODED,
		message: 'Chữ có dấu đã hỏng vì tệp từng được mở bằng sai bảng mã.',
		advice: 'Hãy lấy lại bản gốc và lưu tệp bằng bảng mã UTF-8; chữ đã hỏng thì phải gõ lại.',
	},
	{
		code: 'ky-tu-dieu-khien',
		pattern: CONTROL,
		message: 'Dòng này có ký tự điều khiển không nhìn thấy.',
		advice: 'Hãy xóa dòng này rồi gõ lại, đừng dán từ phần mềm khác.',
	},
	{
		code: 'ky-tu-an',
		pattern: DECEPTIVE,
		message: 'Dòng này có ký tự ẩn làm chữ hiện ra khác với chữ được lưu.',
		advice: 'Hãy xóa dòng này rồi gõ lại.',
	},
];

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
		line++;
	return line;
}

function tooLarge(source: string): MdxProblem | undefined {
	const bytes = source.length > MAX_BYTES ? source.length : new TextEncoder().encode(source).length;
	if (bytes <= MAX_BYTES) return undefined;
	return problemAt(
		'qua-lon',
		{ line: 1 },
		{
			message: `Tệp bài nặng ${Math.ceil(bytes / 1024)} KB, quá giới hạn 1.024 KB.`,
			advice: 'Hãy tách bài, hoặc để tài liệu dài thành tệp đính kèm.',
		},
	);
}

function characterProblems(text: string): MdxProblem[] {
	return CHARACTER_RULES.flatMap(({ code, pattern, message, advice }) => {
		const match = pattern.exec(text);
		if (!match) return [];
		const unit = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		const found =
			match[0].length > 1 ? text.split('\n')[lineAt(text, match.index) - 1] : `U+${unit}`;
		const place = { line: lineAt(text, match.index) };
		return [problemAt(code, place, { message, found, advice })];
	});
}

/** First line up to which the text already looks like an old font: found by halving, each look reads a prefix. */
function legacyFontLine(text: string): number {
	const lines = text.split('\n');
	let [low, high] = [1, lines.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (looksLikeLegacyFont(lines.slice(0, middle).join('\n'))) high = middle;
		else low = middle + 1;
	}
	return low;
}

function legacyFont(text: string): MdxProblem[] {
	if (!looksLikeLegacyFont(text)) return [];
	const line = legacyFontLine(text);
	const words: ProblemWords = {
		message: 'Chữ ở đây gõ bằng phông cũ (.VnTime, VNI), không phải Unicode.',
		found: text.split('\n')[line - 1],
		advice: 'Hãy chuyển mã sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi dán lại.',
	};
	return [problemAt('phong-chu-cu', { line }, words)];
}

function formWarnings(plain: string, text: string): MdxProblem[] {
	const problems: MdxProblem[] = [];
	const invisible = text.search(INVISIBLE);
	if (invisible !== -1) {
		const place = { line: lineAt(text, invisible) };
		const message = 'Có ký tự không nhìn thấy, thường do dán từ trang mạng; trang đã bỏ đi.';
		problems.push(
			problemAt('ky-tu-thua', place, { message, advice: 'Hãy gõ lại chữ ở dòng này.' }),
		);
	}
	if (text !== plain) {
		const lines = text.split('\n');
		const line = 1 + plain.split('\n').findIndex((written, index) => written !== lines[index]);
		const message = 'Dấu tiếng Việt được lưu tách khỏi chữ (NFD); trang đã tự ghép lại.';
		const advice = 'Hãy lưu lại tệp bằng Unicode dựng sẵn (NFC) để tìm kiếm được.';
		problems.push(problemAt('chua-chuan-nfc', { line }, { message, advice }));
	}
	return problems;
}

/**
 * A file's whole text as the parser gets it: no byte order mark, `\n` line ends, NFC, no invisible characters, front matter blank.
 * With an error among the problems the text must not be parsed.
 */
export function prepareSource(source: string): PreparedSource {
	const large = tooLarge(source);
	if (large) return { text: '', bodyLine: 1, problems: [large] };
	const { text } = normaliseSource(source);
	const plain = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const problems = [...characterProblems(text), ...formWarnings(plain, text)];
	const { body, bodyLine, closed } = splitFrontMatter(text);
	if (!closed) {
		const message = 'Phần khai báo mở bằng dòng --- ở đầu tệp nhưng chưa có dòng --- để đóng.';
		const advice = 'Hãy thêm một dòng chỉ có --- vào sau mục khai báo cuối cùng.';
		problems.push(problemAt('mo-dau-khong-dong', { line: 1 }, { message, advice }));
	}
	const padded = '\n'.repeat(bodyLine - 1) + body.replace(INVISIBLE, '');
	return { text: padded, bodyLine, problems: [...problems, ...legacyFont(padded)] };
}
