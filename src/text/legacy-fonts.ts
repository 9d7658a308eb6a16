/**
 * Vietnamese typed before Unicode: TCVN3 (fonts named .VnTime, .VnArial …) and VNI (VNI-Times …). Such a file holds Latin-1
 * signs that only its font draws as Vietnamese letters, so which table is right follows from the name of the font.
 */

/** An encoding that lives in fonts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** The letters of TCVN3 from the code at the head of each row, in the order of the codes. */
const TCVN3_ROWS: readonly (readonly [number, string])[] = [
	[0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
	[0xb5, 'àảãáạ'],
	[0xbb, 'ằẳẵắ'],
	[0xc6, 'ặầẩẫấậè'],
	[0xce, 'ẻẽéẹềểễếệìỉ'],
	[0xdc, 'ĩíịò'],
	[0xe1, 'ỏõóọồổỗốộờởỡớợù'],
	[0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const TCVN3: ReadonlyMap<string, string> = new Map(
	TCVN3_ROWS.flatMap(([first, letters]) =>
		Array.from(letters, (letter, index): [string, string] => [
			String.fromCharCode(first + index),
			letter,
		]),
	),
);

/** Marks after a plain vowel and after ơ, ư: sắc, huyền, hỏi, ngã, nặng. */
const VNI_TONES = 'ùøûõï';
/** Each vowel as VNI writes it, the marks it may carry, and the letters they make. */
const VNI_VOWELS: readonly (readonly [string, string, string])[] = [
	['a', VNI_TONES, 'áàảãạ'],
	['a', 'âáàåãä', 'âấầẩẫậ'],
	['a', 'êéèúüë', 'ăắằẳẵặ'],
	['e', VNI_TONES, 'éèẻẽẹ'],
	['e', 'âáàåãä', 'êếềểễệ'],
	['o', VNI_TONES, 'óòỏõọ'],
	['o', 'âáàåãä', 'ôốồổỗộ'],
	['ô', VNI_TONES, 'ớờởỡợ'],
	['u', VNI_TONES, 'úùủũụ'],
	['ö', VNI_TONES, 'ứừửữự'],
	['y', 'ùøûõ', 'ýỳỷỹ'],
];
/** Letters that VNI writes with one sign. */
const VNI_SINGLE = {
	ô: 'ơ',
	ö: 'ư',
	ñ: 'đ',
	í: 'í',
	ì: 'ì',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ',
} as const;

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** A capital may carry a small mark: “AÙnh” and “Aùnh” are both “Ánh”. */
function vniTable(): Map<string, string> {
	const table = new Map<string, string>();
	for (const [vowel, marks, letters] of VNI_VOWELS) {
		for (const [index, letter] of Array.from(letters).entries()) {
			const mark = marks.charAt(index);
			table.set(vowel + mark, letter);
			table.set(upper(vowel) + upper(mark), upper(letter));
			table.set(upper(vowel) + mark, upper(letter));
		}
	}
	for (const [sign, letter] of Object.entries(VNI_SINGLE)) {
		table.set(sign, letter);
		table.set(upper(sign), upper(letter));
	}
	return table;
}

const VNI = vniTable();
const VNI_KEYS = new RegExp(
	[...VNI.keys()].sort((one, other) => other.length - one.length).join('|'),
	'g',
);

/** The encoding a font stands for; `undefined` for a Unicode font. */
export function legacyEncodingOf(font: string): LegacyEncoding | undefined {
	if (/^\.Vn/i.test(font)) return 'tcvn3';
	return /^VNI[- ]/i.test(font) ? 'vni' : undefined;
}

/** Word keeps signs of some fonts 0xF000 higher, in the private use area. */
function fromSymbolArea(text: string): string {
	return text.replace(/[\uF020-\uF0FF]/g, (sign) =>
		String.fromCharCode(sign.charCodeAt(0) - 0xf000),
	);
}

/** Unicode (NFC) of a text stored in an old encoding. Signs the encoding has no letter for stay. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string {
	const signs = fromSymbolArea(text).normalize('NFC');
	const read =
		encoding === 'tcvn3'
			? Array.from(signs, (sign) => TCVN3.get(sign) ?? sign).join('')
			: signs.replace(VNI_KEYS, (key) => VNI.get(key) ?? key);
	return read.normalize('NFC');
}

/**
 * Unicode of a text as the named font draws it; text in any other font comes back as it is. TCVN3 has a font of its own for
 * capitals (.VnTimeH), in which small letters are drawn large.
 */
export function fromLegacyFont(text: string, font: string): string {
	const encoding = legacyEncodingOf(font);
	if (encoding === undefined) return text;
	const read = fromLegacy(text, encoding);
	return encoding === 'tcvn3' && /H$/.test(font) ? upper(read) : read;
}

/** Whether the text has letters that no old encoding can store: it is Unicode, whatever its font is called. */
export function hasUnicodeVietnamese(text: string): boolean {
	return /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/.test(
		text.normalize('NFC'),
	);
}

/** Signs that are letters in TCVN3 and never stand inside a word otherwise; marks that only VNI puts after a vowel. */
const TCVN3_SIGNS = /[¡-§¨©ª«¬®µ¶·¸¹»¼½¾](?=\p{L})|(?<=\p{Ll})[¨©ª«¬µ¶·¸¹»¼½¾Æ-ÏÑ-ÖØÜÞ×]/gu;
const VNI_SIGNS =
	/[aA][âøûåäëïêÂØÛÅÄËÏÊ]|[eE][âåäøûï]|[oO][âøûåäï]|[uUyY][ûøõïùÛØÕÏÙ]|[öÖôÔ][ùøûõï]|[öÖ][ôÔ]|[ñÑ](?=[\p{L}])/gu;

/** The encoding a text without a known font seems to be in; `undefined` without several signs of one of them. */
export function guessLegacyEncoding(text: string): LegacyEncoding | undefined {
	if (hasUnicodeVietnamese(text)) return undefined;
	const [tcvn3, vni] = [TCVN3_SIGNS, VNI_SIGNS].map((signs) => text.match(signs)?.length ?? 0);
	if (tcvn3 === undefined || vni === undefined || Math.max(tcvn3, vni) < 3) return undefined;
	return tcvn3 > vni ? 'tcvn3' : 'vni';
}
