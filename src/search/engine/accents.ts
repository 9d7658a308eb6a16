/** How well a word on a page fits a word that was typed, when both have the same letters without marks. */

/** Tones that most people of half the country write for each other. */
const HOOK_AND_TILDE = '\u0309\u0303';
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

const made = new Map<string, number>();
const LIMIT = 5000;

/**
 * From 1, the same word, down to 0.3, other marks in other places; a word typed without any marks fits all alike.
 * Marks that are missing count less against it than marks that are wrong.
 */
export function accentFit(typed: string, written: string): number {
	if (typed === written) return 1;
	const pair = `${typed} ${written}`;
	const known = made.get(pair);
	if (known !== undefined) return known;
	const fit = compare(lettersOf(typed), lettersOf(written));
	if (made.size >= LIMIT) made.clear();
	made.set(pair, fit);
	return fit;
}

interface Letter {
	shape: string;
	tone: string;
}

function compare(typed: readonly Letter[], written: readonly Letter[]): number {
	if (typed.every(({ shape, tone }) => shape === '' && tone === '')) return 1;
	const same = (part: keyof Letter) =>
		typed.every((letter, at) => letter[part] === written[at]?.[part]);
	const missing = (part: keyof Letter) =>
		typed.every((letter, at) => letter[part] === '' || letter[part] === written[at]?.[part]);
	if (missing('shape') && missing('tone')) return 0.75;
	if (same('shape')) return mixedUp(typed, written) ? 0.6 : 0.4;
	return 0.3;
}

/** Whether the only difference is hỏi for ngã or the reverse. */
function mixedUp(typed: readonly Letter[], written: readonly Letter[]): boolean {
	return typed.every(({ tone }, at) => {
		const other = written[at]?.tone ?? '';
		return tone === other || (`${tone}${other}`.length === 2 && isHookOrTilde(tone + other));
	});
}

const isHookOrTilde = (tones: string) => [...tones].every((tone) => HOOK_AND_TILDE.includes(tone));

/** Each letter with its hat, horn or stroke, and its tone. */
function lettersOf(word: string): Letter[] {
	const letters: Letter[] = [];
	for (const part of word.normalize('NFD')) {
		const last = letters.at(-1);
		if (!/\p{M}/u.test(part) || last === undefined)
			letters.push({ shape: part === '\u0111' ? part : '', tone: '' });
		else if (TONE.test(part)) last.tone += part;
		else last.shape += part;
	}
	return letters;
}
