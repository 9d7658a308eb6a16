/** Words as the index and the query know them: the one codec of both sides. */
import { fold } from '../text/fold.ts';
import { fixLookalikes } from '../text/normalise.ts';
import { normaliseSpelling, withFinalI } from '../text/spelling.ts';

export interface Token {
	/** Small letters, NFC, one tone placement, one spelling; marks kept. */
	exact: string;
	/** `exact` without marks: what words are filed under. */
	key: string;
	/** Where it stands in the text it was cut from. */
	start: number;
	end: number;
	/** Whether it follows the word before with no end of a sentence between them. */
	follows: boolean;
}

const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+/gu;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const SENTENCE_END = /[.!?…;:|]/;

/** Whether a key is a number: there are as many as pages, so no list holds them; any may be there. */
export const isNumber = (key: string): boolean => /^\d[\d,]*$/.test(key);

/** Text in the form of tokens but with its capitals and signs; positions of tokens refer to it. */
export function normaliseText(text: string): string {
	return normaliseSpelling(fixLookalikes(text));
}

/** Words of a text that went through `normaliseText`, in order. Syllables are words here, as they are typed. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let end = -1;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const { exact, key } = formsOf(word);
		const follows = end !== -1 && !SENTENCE_END.test(text.slice(end, index));
		end = index + word.length;
		tokens.push({ exact, key, start: index, end, follows });
	}
	return tokens;
}

interface Forms {
	exact: string;
	key: string;
}

/** Vietnamese has few syllables, so most words were seen before; the limit keeps odd texts from filling memory. */
const seen = new Map<string, Forms>();
const SEEN_LIMIT = 20_000;

/** Both forms of one word. */
export function formsOf(word: string): Forms {
	const known = seen.get(word);
	if (known !== undefined) return known;
	const exact = THOUSANDS.test(word) ? word.replaceAll('.', '') : withFinalI(word.toLowerCase());
	const forms = { exact, key: fold(exact) };
	if (seen.size >= SEEN_LIMIT) seen.clear();
	seen.set(word, forms);
	return forms;
}
