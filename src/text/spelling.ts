/**
 * One spelling where Vietnamese has two: i or y (chiến sĩ, chiến sỹ), names written in several ways (Đắk Lắk, Đăk Lăk).
 * Both the index and the query go through here, so either spelling finds the other.
 */
import { normaliseTone } from './tone.ts';

/** [written, preferred]. Whole syllables; phrases where a single syllable would change another word (tỉ mỉ, lí nhí). */
const SPELLINGS: readonly (readonly [string, string])[] = [
	['kĩ', 'kỹ'],
	['kỉ', 'kỷ'],
	['mĩ', 'mỹ'],
	['quí', 'quý'],
	['quĩ', 'quỹ'],
	['qui', 'quy'],
	['chiến sỹ', 'chiến sĩ'],
	['bác sỹ', 'bác sĩ'],
	['nghệ sỹ', 'nghệ sĩ'],
	['thạc sỹ', 'thạc sĩ'],
	['tiến sỹ', 'tiến sĩ'],
	['liệt sỹ', 'liệt sĩ'],
	['ca sỹ', 'ca sĩ'],
	['nhạc sỹ', 'nhạc sĩ'],
	['y sỹ', 'y sĩ'],
	['kí kết', 'ký kết'],
	['chữ kí', 'chữ ký'],
	['đăng kí', 'đăng ký'],
	['kí tên', 'ký tên'],
	['kí hiệu', 'ký hiệu'],
	['học kì', 'học kỳ'],
	['định kì', 'định kỳ'],
	['thời kì', 'thời kỳ'],
	['chu kì', 'chu kỳ'],
	['nhiệm kì', 'nhiệm kỳ'],
	['quốc kì', 'quốc kỳ'],
	['lí luận', 'lý luận'],
	['lí do', 'lý do'],
	['lí tưởng', 'lý tưởng'],
	['quản lí', 'quản lý'],
	['pháp lí', 'pháp lý'],
	['xử lí', 'xử lý'],
	['hợp lí', 'hợp lý'],
	['vật lí', 'vật lý'],
	['tâm lí', 'tâm lý'],
	['địa lí', 'địa lý'],
	['đại lí', 'đại lý'],
	['nguyên lí', 'nguyên lý'],
	['tỉ lệ', 'tỷ lệ'],
	['tỉ đồng', 'tỷ đồng'],
	['tỉ phú', 'tỷ phú'],
	['tỉ trọng', 'tỷ trọng'],
	['hi sinh', 'hy sinh'],
	['hi vọng', 'hy vọng'],
	['Đăk Lăk', 'Đắk Lắk'],
	['Đắc Lắc', 'Đắk Lắk'],
	['Bắc Cạn', 'Bắc Kạn'],
	['Sapa', 'Sa Pa'],
	['HMông', 'H’Mông'],
	['Hmong', 'H’Mông'],
	['Mù Căng Chải', 'Mù Cang Chải'],
	['Mù Cảng Chải', 'Mù Cang Chải'],
	['Thừa Thiên - Huế', 'Thừa Thiên Huế'],
];

const PREFERRED = new Map(
	SPELLINGS.map(([written, preferred]) => [written.toLowerCase(), preferred]),
);
const WRITTEN = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${SPELLINGS.map(([written]) => written)
		.sort((a, b) => b.length - a.length)
		.join('|')})(?![\\p{L}\\p{M}])`,
	'giu',
);

/** Gives `word` the case of `model`: all capitals, a capital first, or as it is. */
function withCaseOf(model: string, word: string): string {
	if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
	const first = model.charAt(0);
	return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function preferredFor(written: string): string {
	const preferred = PREFERRED.get(written.toLowerCase()) ?? written;
	const from = written.split(' ');
	const to = preferred.split(' ');
	if (from.length !== to.length) return withCaseOf(written, preferred);
	return to.map((word, at) => withCaseOf(from[at] ?? word, word)).join(' ');
}

/**
 * The text in NFC, one tone placement and one spelling of common words: “Uỷ ban, chiến sỹ, tỉ lệ” → “Ủy ban, chiến sĩ,
 * tỷ lệ”. Result is ordinary Vietnamese, fit for an index whose excerpts are shown. A person's name (Sỹ, Lí) is kept.
 */
export function normaliseSpelling(text: string): string {
	return normaliseTone(text).replace(WRITTEN, preferredFor);
}

/** y at the end of an open syllable after h k l m s t v, or after qu. ui and uy are different rhymes and stay apart. */
const FINAL_Y = /(?<![\p{L}\p{M}])(qu|[hklmstv])([yỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const Y_AS_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/** The word, in small letters, with i for y where both are written: sỹ and sĩ are one word to a reader who searches. */
export function withFinalI(word: string): string {
	return word.replace(FINAL_Y, (_, onset: string, y: string) => onset + (Y_AS_I[y] ?? y));
}

/**
 * A key under which two spellings of one phrase are equal: small letters, one tone placement, i for y, punctuation and
 * dashes as one space. For comparing only, never for showing: “Thi đua - Khen thưởng” and “thi đua, khen thưởng” are equal.
 */
export function spellingKey(text: string): string {
	return withFinalI(normaliseSpelling(text).toLowerCase())
		.replace(/["'“”‘’]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
