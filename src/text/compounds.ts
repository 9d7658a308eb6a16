/**
 * Line breaks in headlines and prose. Vietnamese puts a space between syllables, so a browser may part “gõ | cửa” or
 * “Lào | Cai”; non-breaking spaces inside words keep them whole, and clauses break where one would breathe.
 */
import { COMPOUND_WORDS } from './compound-words.ts';
import { isUnit } from './units.ts';

const NBSP = '\u00A0';

/** Longest run held together, in characters: longer ones would leave ragged lines on a narrow phone. */
const LONGEST = 14;

const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND_WORDS);
const MOST_SYLLABLES = Math.max(...COMPOUND_WORDS.map((word) => word.split(' ').length));

const NUMBER_WORDS: ReadonlySet<string> = new Set(
	'không một hai ba bốn tư năm lăm sáu bảy tám chín mười mươi mốt linh lẻ trăm nghìn ngàn triệu tỷ rưỡi'.split(
		' ',
	),
);
/** A number in words has one of these; “một hai” alone is no number. */
const PLACE_WORDS = /(?:^| )(?:mười|mươi|trăm|nghìn|ngàn|triệu|tỷ)(?: |$)/;

/** Words that begin a headline with a capital without being part of the name that follows. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set(
	'ở tại từ về với của và cùng nhờ khi vì sao bản thôn xã huyện tỉnh người anh chị ông bà cô chú nhóm hộ đội tổ hội gương nghề quỹ theo nơi trên dưới giữa qua sau trước đến phường phố cụm khu vườn ban sở trường công'.split(
		' ',
	),
);

const OPENING = /^[“‘"'(]+/;
const CLOSING = /[.,;:!?…”’"')]+$/;

const letters = (token: string) => token.replace(OPENING, '').replace(CLOSING, '');
const isName = (token: string) =>
	/^\p{Lu}[\p{L}\p{M}]*$/u.test(letters(token)) && !/^\p{Lu}{2,}$/u.test(letters(token));

/** Whether words may stand together here: no punctuation between them, none bound by the author. */
function isRun(tokens: readonly string[]): boolean {
	return tokens.every(
		(token, at) =>
			!token.includes(NBSP) &&
			(at === 0 || !OPENING.test(token)) &&
			(at === tokens.length - 1 || !CLOSING.test(token)),
	);
}

const lengthOf = (tokens: readonly string[]) => tokens.map(letters).join(' ').length;

/** How many tokens from the start are one compound word. */
function compoundLength(tokens: readonly string[]): number {
	for (let size = Math.min(MOST_SYLLABLES, tokens.length); size > 1; size--) {
		const run = tokens.slice(0, size);
		if (isRun(run) && COMPOUNDS.has(run.map(letters).join(' ').toLowerCase())) return size;
	}
	return 1;
}

/** How many tokens from the start pass the test with no punctuation between them. */
function runLength(tokens: readonly string[], test: (token: string) => boolean): number {
	let size = 0;
	while (size < tokens.length && test(tokens[size] ?? '') && isRun(tokens.slice(0, size + 1)))
		size++;
	return size;
}

/** How many tokens from the start are a number in words. */
function numberLength(tokens: readonly string[]): number {
	const size = runLength(tokens, (token) => NUMBER_WORDS.has(letters(token).toLowerCase()));
	const words = tokens.slice(0, size).map(letters).join(' ').toLowerCase();
	return PLACE_WORDS.test(words) ? size : 1;
}

/**
 * How many tokens from the start are one name. A common word with the capital of a headline is none, and a name ends
 * before a compound word of its own (Ban Quản lý).
 */
function nameLength(tokens: readonly string[], opens: boolean): number {
	if (opens && NOT_IN_NAMES.has(letters(tokens[0] ?? '').toLowerCase())) return 1;
	let size = runLength(tokens, isName);
	while (size > 1 && compoundLength(tokens.slice(size - 1)) > 1) size--;
	return Math.max(1, size);
}

/** A figure and its unit, which may be a compound word (151 hội quán); the figure alone when they would be too long. */
function figureLength(tokens: readonly string[]): number {
	const [figure = '', unit = ''] = tokens;
	if (!/^[(“"]?\d[\d.,]*$/.test(figure) || CLOSING.test(figure) || !isUnit(letters(unit))) return 1;
	const size = 1 + compoundLength(tokens.slice(1));
	return lengthOf(tokens.slice(0, size)) <= LONGEST ? size : 1;
}

/** Parts too long to hold together are halved by words until each fits. */
function bound(tokens: readonly string[]): string {
	if (tokens.length === 1 || lengthOf(tokens) <= LONGEST) return tokens.join(NBSP);
	const middle = Math.ceil(tokens.length / 2);
	return `${bound(tokens.slice(0, middle))} ${bound(tokens.slice(middle))}`;
}

/** How many tokens from the start belong together; `opens` is true at the beginning of a sentence or quotation. */
function boundLength(tokens: readonly string[], opens: boolean): number {
	return Math.max(
		figureLength(tokens),
		numberLength(tokens),
		nameLength(tokens, opens),
		compoundLength(tokens),
	);
}

/**
 * A headline with non-breaking spaces inside compound words, numbers in words, names, and between a figure and its unit:
 * “Ba mươi phút gõ cửa” → “Ba·mươi phút gõ·cửa”. Runs are at most 14 characters; those an author bound stay as they are.
 */
export function bindCompounds(text: string): string {
	const tokens = text.split(' ');
	const parts: string[] = [];
	for (let at = 0; at < tokens.length; ) {
		const rest = tokens.slice(at);
		const opens =
			at === 0 || /[.:!?…][”"]?$/.test(tokens[at - 1] ?? '') || OPENING.test(rest[0] ?? '');
		const size = boundLength(rest, opens);
		parts.push(bound(rest.slice(0, size)));
		at += size;
	}
	return parts.join(' ');
}

/** Pairs that have a comma inside and are one term. */
const COMMA_TERMS =
	/(người tốt,|thi đua,|phòng,|cán bộ,|công chức,|xóa đói,)[ \u00A0](?=việc tốt|khen thưởng|chống|công chức|viên chức|giảm nghèo)/giu;

/**
 * A headline cut after commas, colons and semicolons, marks kept: each part goes into its own `.clause`, so lines
 * break there first. `clauses(text).join(' ')` is the text. Decimal commas and terms such as “người tốt, việc tốt” stay whole.
 */
export function clauses(text: string): string[] {
	return text
		.replace(COMMA_TERMS, '$1\0')
		.split(/(?<=[,:;]["”’)]*) /)
		.map((clause) => clause.replaceAll('\0', ' '));
}

/** “90 người” → “90·người”, “25 triệu đồng” → “25·triệu·đồng”: a figure keeps its unit on its line. */
export function keepNumbersWithUnits(text: string): string {
	return text.replace(
		/(?<![\p{L}\d])(\d[\d.,]*) (?:(nghìn|ngàn|triệu|tỷ|tỉ)(?: (đồng)(?!\p{L}))?(?!\p{L})|([\p{L}%²³]+))/gu,
		(
			whole,
			figure: string,
			size: string | undefined,
			dong: string | undefined,
			unit: string | undefined,
		) => {
			if (size) return [figure, size, dong].filter(Boolean).join(NBSP);
			return unit && (unit === '%' || isUnit(unit)) ? figure + NBSP + unit : whole;
		},
	);
}
