/** Removes from text what Word and the web leave in it and no article may hold. */

/** Signs of the fonts Symbol and Wingdings that stand for a bullet or a mark. */
const SYMBOLS: Readonly<Record<string, string>> = {
	'\uF0B7': '•',
	'\uF0A7': '•',
	'\uF076': '•',
	'\uF0D8': '•',
	'\uF0FC': '✓',
	'\uF0E0': '→',
	'\uF02D': '–',
};

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
const UNREADABLE = /[\uE000-\uF8FF\uFFFD]|\p{Surrogate}|[\u{F0000}-\u{10FFFF}]/gu;

/** NFC with plain spaces, without anything that cannot be seen. Signs that cannot be read become “?”. */
export function cleanText(text: string): string {
	return text
		.replace(/[\uF000-\uF0FF]/g, (sign) => SYMBOLS[sign] ?? sign)
		.normalize('NFC')
		.replace(/[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g, ' ')
		.replace(INVISIBLE, '')
		.replace(CONTROL, '')
		.replace(UNREADABLE, '?');
}

/** How many signs of a text `cleanText` cannot read. */
export function countUnreadable(text: string): number {
	const known = text.replace(/[\uF000-\uF0FF]/g, (sign) => SYMBOLS[sign] ?? sign);
	return known.match(UNREADABLE)?.length ?? 0;
}
