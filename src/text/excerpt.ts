/** The length of a text: short forms of it, and how long it takes to read. */

/**
 * Syllables a minute of a calm silent reader. Our own working figure, not a measured one: Vietnamese is written by
 * syllable, so it lies near the usual 240 words a minute for English prose.
 */
export const SYLLABLES_PER_MINUTE = 240;

/** A sentence may end an excerpt only from this share of the length on; earlier it would leave too little. */
const SHORTEST_SHARE = 0.6;

/** A sentence end: its mark, closing quotes, then a capital; not the dot of a title (TP., TS.) or an initial. */
const SENTENCE_END =
	/(?<!(?:^|[\s(“])(?:TP|Tp|TX|TT|TS|ThS|PGS|GS|BS|KS|\p{Lu}))(?<![.!?…])[.!?…]+[”"’)]*(?=\s+[“"(]?[\p{Lu}\d])/gu;

/** What may not stand before the ellipsis. */
const LOOSE_END = /[\s,;:.–—(“"-]+$/u;

/**
 * At most `maxChars` characters of plain text, white space collapsed. Ends after a whole sentence if one fills enough of
 * the length, else after a whole word with “…”. A text that fits is returned whole.
 */
export function excerpt(text: string, maxChars: number): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	if (plain.length <= maxChars) return plain;
	let sentence = 0;
	for (const match of plain.matchAll(SENTENCE_END)) {
		const end = match.index + match[0].length;
		if (end <= maxChars) sentence = end;
	}
	if (sentence >= maxChars * SHORTEST_SHARE) return plain.slice(0, sentence);
	const room = plain.slice(0, Math.max(0, maxChars));
	const border = room.lastIndexOf(' ');
	const words = border > 0 ? room.slice(0, border) : plain.slice(0, Math.max(0, maxChars - 1));
	return `${words.replace(LOOSE_END, '')}…`;
}

/** Words as Vietnamese counts them: syllables, numbers, abbreviations. “hợp tác xã” is three. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Whole minutes to read the text in silence, at least 1. */
export function readingMinutes(text: string): number {
	return Math.max(1, Math.round(countWords(text) / SYLLABLES_PER_MINUTE));
}
