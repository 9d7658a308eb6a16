/** Problems and things told in free words: which words of one text another text knows. */
import { fold } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { normaliseSpelling } from '../../text/spelling.ts';

/** A text tells of the same thing when it knows at least this share of the words that count. */
const ENOUGH = 0.6;

/** The words of a text that say what it is about: small letters, one tone placement, each once. */
export function tellingWords(text: string): string[] {
	const words = normaliseSpelling(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...new Set(words)].filter((word) => !isFunctionWord(word));
}

/** Words without marks, made once a list: a practice's words are asked for with every key. */
const plain = new WeakMap<readonly string[], ReadonlySet<string>>();
function withoutMarks(known: readonly string[]): ReadonlySet<string> {
	const made = plain.get(known) ?? new Set(known.map(fold));
	plain.set(known, made);
	return made;
}

/** Whether a word is known; typed without marks it stands for every word that looks like it. */
function knows(known: readonly string[], word: string): boolean {
	if (known.includes(word)) return true;
	return fold(word) === word && withoutMarks(known).has(word);
}

/**
 * Share of the telling words of `asked` that `known` has, 0 to 1; 0 where it asks nothing.
 *
 * @param known telling words, as `tellingWords` gives them.
 */
export function shareKnown(asked: string, known: readonly string[]): number {
	const words = tellingWords(asked);
	if (words.length === 0) return 0;
	return words.filter((word) => knows(known, word)).length / words.length;
}

/** Whether most of what is asked is known. */
export function isAbout(asked: string, known: readonly string[]): boolean {
	return shareKnown(asked, known) >= ENOUGH;
}

const LACKING = /^(khong co|khong|chua co|chua|thieu|het)\s/;

/** What a seeker says is there and is not: “sóng điện thoại, không có máy in” → one of each. */
export function sayings(has: string): { there: string[]; lacking: string[] } {
	const parts = has
		.split(/[,;\n]+/)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return {
		there: parts.filter((part) => !LACKING.test(fold(part))),
		lacking: parts.filter((part) => LACKING.test(fold(part))),
	};
}
