/**
 * One place for the tone mark. Open syllables in oa, oe, uy are written both ways in law texts (hòa and hoà, thủy and
 * thuỷ; Quyết định 1989/QĐ-BGDĐT names the second); the site compares and indexes the first, the way most people type.
 */

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const ONSET = '(?:ngh?|nh|ch|tr|th|ph|kh|gh|[bcdđghklmnprstvx])?';
const OPEN_SYLLABLE = new RegExp(
	`(?<![\\p{L}\\p{M}])(${ONSET})(o)([àáảãạèéẻẽẹ])(?![\\p{L}\\p{M}])|(?<![\\p{L}\\p{M}])(${ONSET})(u)([ỳýỷỹỵ])(?![\\p{L}\\p{M}])`,
	'giu',
);
const AFTER_Q = /(?<![\p{L}\p{M}])(q)([ùúủũụ])(y)(?![\p{L}\p{M}])/giu;

/** A letter as its base (with its hat or horn) and its tone mark, '' if it has none. */
function splitTone(letter: string): { base: string; tone: string } {
	const parts = [...letter.normalize('NFD')];
	const tone = parts.find((part) => TONES.includes(part)) ?? '';
	return {
		base: parts
			.filter((part) => part !== tone)
			.join('')
			.normalize('NFC'),
		tone,
	};
}

/** Takes the tone from one letter and puts it on the other; both keep their case. */
function moveTone(from: string, to: string): { from: string; to: string } {
	const { base, tone } = splitTone(from);
	return { from: base, to: (to + tone).normalize('NFC') };
}

/**
 * The text in NFC with the tone on the first vowel of oa, oe, uy in open syllables: hoà → hòa, khoẻ → khỏe, uỷ → ủy.
 * After q it stays on y (qúy → quý). Syllables with a final consonant or a third vowel (hoàn, khuỷu, ngoài) and
 * letters outside Vietnamese syllables (Chloé) are left as written.
 */
export function normaliseTone(text: string): string {
	return text
		.normalize('NFC')
		.replace(OPEN_SYLLABLE, (...groups: string[]) => {
			const [, onsetO, o, ae, onsetU, u, y] = groups;
			const moved = moveTone(ae ?? y ?? '', o ?? u ?? '');
			return (onsetO ?? onsetU ?? '') + moved.to + moved.from;
		})
		.replace(AFTER_Q, (_, q: string, u: string, y: string) => {
			const moved = moveTone(u, y);
			return q + moved.from + moved.to;
		});
}
