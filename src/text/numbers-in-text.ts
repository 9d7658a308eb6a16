/**
 * Finds the numbers of a prose text and says what each one is, so that a check can ask for the source of a figure
 * without stumbling over dates, document numbers and “thôn 5”.
 */
import { parseVietnameseNumber } from './number.ts';
import { isMeasure } from './units.ts';

/**
 * `number` and `percent` are figures. `ordinal` names a place in a row (thứ 3, Điều 5, thôn 2, 4.0). `date` is a day,
 * a month, or an hour. `document-number` is 198/KH-SNgV.
 */
export type NumberKind = 'number' | 'percent' | 'year' | 'date' | 'document-number' | 'ordinal';

export interface NumberInText {
	/** As written, with the percent sign. */
	text: string;
	/** The number; of a date its year (else its first number), of a document number the number before the slash. */
	value: number;
	/** Offset in UTF-16 units. */
	index: number;
	kind: NumberKind;
}

const TYPE_CODES = 'KH|QĐ|CT|NQ|TB|HD|BC|TTr|CTr|QC|QyĐ|ĐA|TT|NĐ|UBND|HĐND';
const DOCUMENT_NUMBER = `(?<!\\d)\\d+(?:/\\d{4})?\\s?[/-]\\s?(?:\\p{Lu}[\\p{L}&]*\\d*(?:\\s?[-/]\\s?\\p{Lu}[\\p{L}&]*\\d*)+|QH\\d+|(?:${TYPE_CODES})(?![\\p{L}]))`;
const DATE = [
	'\\d{4}-\\d{2}-\\d{2}',
	'\\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>\\d{4}',
	'\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4}|/\\d{4})?',
	'(?<=[Tt]háng\\s+)\\d{1,2}(?:\\s+năm\\s+\\d{4}|/\\d{4})?',
	'(?<=[Nn]gày\\s+)\\d{1,2}(?:[-–]\\d{1,2})?(?:/\\d{1,2})?(?:/\\d{4})?',
	'(?<=(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm)\\s+)\\d{1,2}/\\d{1,2}(?:/\\d{4})?',
	'(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}',
	'\\d{1,2}(?:h|:)\\d{2}(?!\\d)',
].join('|');
const FIGURE = '\\d{1,3}(?:[.\\u00A0\\u202F]\\d{3})+(?:,\\d+)?(?!\\d)|\\d+[.,]\\d+|\\d+';
const SCAN = new RegExp(
	`(?<document>${DOCUMENT_NUMBER})|(?<date>(?<![\\d/])(?:${DATE})(?![\\d/]))|(?<figure>${FIGURE})`,
	'gu',
);

const PERCENT_AFTER = /^(?:\s?%|\s+phần trăm)/iu;
const PERCENT_AFTER_RANGE = /^\s?[-–—]\s?\d+(?:,\d+)?(?:\s?%|\s+phần trăm)/iu;
const YEAR = /^(?:19|20)\d{2}$/;
const YEAR_BEFORE = /(?:năm|giai đoạn|[-–/])\s*$/iu;
const VERSION = /^\d\.0$/;
const ORDINAL_BEFORE =
	/(?<!\p{L})(?:thứ|lần|hạng|điều|khoản|điểm|mục|chương|phần|phụ lục|số|khóa|khoá|kỳ|bước|tập|lớp|quốc lộ|đường|thôn|bản|tổ|khu|ấp|xóm|khối|tổ dân phố|nhiệm kỳ|giai đoạn|hình|bảng|trang)\s+$/iu;
const PHONE = /^(?:\+84|0)\d(?:[ .\u00A0-]?\d){7,9}(?!\d)/;

/** The number written, also one with a dot for a decimal comma: the text is someone else's. */
function figureValue(figure: string): number {
	return parseVietnameseNumber(figure) ?? Number(figure.replace(',', '.'));
}

function kindOfFigure(figure: string, before: string, after: string): NumberKind {
	if (PERCENT_AFTER.test(after) || PERCENT_AFTER_RANGE.test(after)) return 'percent';
	const next = /^\s?(\p{L}[\p{L}²³]*)/u.exec(after)?.[1] ?? '';
	if (YEAR.test(figure) && (YEAR_BEFORE.test(before) || !isMeasure(next))) return 'year';
	const counted = !/^\d+$/.test(figure) || isMeasure(next);
	if (VERSION.test(figure) || (!counted && ORDINAL_BEFORE.test(before))) return 'ordinal';
	return 'number';
}

function inFigure(text: string, figure: string, index: number): NumberInText {
	const [before, after] = [text.slice(0, index), text.slice(index + figure.length)];
	const kind = kindOfFigure(figure, before, after);
	const sign = kind === 'percent' ? (PERCENT_AFTER.exec(after)?.[0] ?? '') : '';
	return { text: figure + sign, value: figureValue(figure), index, kind };
}

/** Digits that are part of a name (ST25, Covid-19, 5G) or of a telephone number are no number. */
function isPartOfName(text: string, index: number, end: number): boolean {
	return (
		/(?:\p{L}|\p{L}-)$/u.test(text.slice(0, index)) || /^\p{Lu}(?!\p{L})/u.test(text.slice(end))
	);
}

/**
 * The numbers written in digits, in order. “20/11/2026”, “tháng 8/2025” and “7h30” are one date each; “2021–2025” is two
 * years; “10/12 thôn” is two numbers; “25 triệu” has the value 25. Text is expected in NFC.
 */
export function numbersInText(text: string): NumberInText[] {
	const found: NumberInText[] = [];
	const scan = new RegExp(SCAN);
	for (let match = scan.exec(text); match; match = scan.exec(text)) {
		const [written] = match;
		const { index } = match;
		const phone = match.groups?.figure ? PHONE.exec(text.slice(index)) : null;
		if (phone) {
			scan.lastIndex = index + phone[0].length;
		} else if (match.groups?.document) {
			found.push({
				text: written,
				value: Number.parseInt(written, 10),
				index,
				kind: 'document-number',
			});
		} else if (match.groups?.date) {
			const value = Number(/\d{4}/.exec(written)?.[0] ?? Number.parseInt(written, 10));
			found.push({ text: written, value, index, kind: 'date' });
		} else if (!isPartOfName(text, index, index + written.length)) {
			found.push(inFigure(text, written, index));
		}
	}
	return found;
}
