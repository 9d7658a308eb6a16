/** Characters that no text of a content file may hold, and what each kind tells of how the file came to be. */

/** Stands where bytes were no UTF-8: the file was saved in another encoding. */
export const REPLACEMENT = /\uFFFD/;

/** UTF-8 read as if it were Western: “XÃ£ Máº«u” for “Xã Mẫu”. No language writes these pairs. */
export const DOUBLE_DECODED =
	/Ã[\u00A0-\u00BF]|á[º»][\u0080-\u00BF\u2018-\u203A\u0152-\u0192…€™]|Ä[\u0090\u2018]|Æ[°¡]/u;

/** Control characters other than tab and line ends: pasted from another program, or a damaged disk. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the rule.
export const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;

/** Characters that make a text look other than it is stored: direction marks, private use, unassigned planes. */
export const DECEPTIVE =
	/[\u202A-\u202E\u2066-\u2069\uE000-\uF8FF]|\p{Surrogate}|[\u{F0000}-\u{10FFFF}]/u;
