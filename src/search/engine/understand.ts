/** From what was typed to a query: keystrokes of input methods, words run together, slips and abbreviations are resolved. */
import { isFunctionWord } from '../../text/function-words.ts';
import { decodeKeystrokes } from '../../text/telex.ts';
import { formsOf, isNumber, normaliseText, type Token, tokensOf } from '../tokens.ts';
import type { Corpus } from './corpus.ts';
import type { Phrase } from './dictionary.ts';
import { EMPTY_QUERY, type Query, type Slot, type Word } from './query.ts';
import { nearestWord } from './slips.ts';

/** What a reader types is shorter; what is pasted in is cut. */
const MOST_LETTERS = 300;
const MOST_WORDS = 24;

/** Keys that complete a word: each may cost a file, or is a row in a file at hand. */
const MOST_COMPLETIONS = 4;
const MOST_ROWS = 12;

const WHOLE = { longer: [], longerIn: 'words' } as const;

const QUOTED = /["“”„«]([^"“”„«»]+)["“”„»]/gu;

/** How freely what was typed is taken: word for word, with what stands for it, or with words close in meaning too. */
export type Freedom = 'exactly' | 'meant' | 'close';

/** Loads what the query needs. */
export async function understand(typed: string, freedom: Freedom, corpus: Corpus): Promise<Query> {
	const exactly = freedom === 'exactly';
	const text = normaliseText(typed.slice(0, MOST_LETTERS));
	const tokens = tokensOf(text).slice(0, MOST_WORDS);
	if (tokens.length === 0) return EMPTY_QUERY;
	await corpus.load(tokens.map(({ key }) => key));
	const resolved = exactly
		? { tokens, corrected: [], unknown: [] }
		: await resolve(tokens, text, corpus);
	const typing = /[\p{L}\p{M}\p{N}]$/u.test(typed) && !exactly;
	const words = wordsOf(resolved, text, typing, corpus);
	const slots = slotsOf(resolved.tokens, words, text, freedom, corpus);
	await corpus.load([
		...words.flatMap(({ key, longer, longerIn }) =>
			longerIn === 'rows' ? [key] : [key, ...longer],
		),
		...slots.flatMap(({ others }) =>
			others.flatMap((phrase) => phrase.words.map(({ key }) => key)),
		),
	]);
	const { corrected } = resolved;
	const unknown = resolved.unknown.map(({ start, end }) => text.slice(start, end));
	return { words, slots, corrected, unknown, text: rewritten(text, resolved.tokens, corrected) };
}

interface Resolved {
	tokens: Token[];
	corrected: { from: string; to: string }[];
	unknown: Token[];
}

/** Replaces words that no page has by what was meant. */
async function resolve(tokens: readonly Token[], text: string, corpus: Corpus): Promise<Resolved> {
	const resolved: Resolved = { tokens: [], corrected: [], unknown: [] };
	const { lexicon, dictionary } = corpus;
	const meant = new Set(
		dictionary.spans(tokens, text, true).flatMap(({ from, to }) => tokens.slice(from, to)),
	);
	for (const [at, token] of tokens.entries()) {
		const known = isNumber(token.key) || lexicon.count(token.key) > 0 || meant.has(token);
		const last = at === tokens.length - 1 && token.end === text.length;
		if (known || (last && isBegun(token, tokens[at - 1], corpus))) {
			resolved.tokens.push(token);
			continue;
		}
		const written = text.slice(token.start, token.end);
		const better =
			typedKeys(written, token, corpus) ??
			splitWord(token, corpus) ??
			(await nearestWord(token, { before: resolved.tokens.at(-1), after: tokens[at + 1] }, corpus));
		if (better === undefined) {
			resolved.unknown.push(token);
			resolved.tokens.push(token);
		} else {
			resolved.tokens.push(...better);
			resolved.corrected.push({ from: written, to: better.map(({ exact }) => exact).join(' ') });
		}
	}
	await corpus.load(resolved.tokens.map(({ key }) => key));
	return resolved;
}

/** Whether a word is the beginning of others, so that it is being typed and not wrong. */
function isBegun(token: Token, before: Token | undefined, corpus: Corpus): boolean {
	return (
		(before !== undefined && corpus.following(before.key, token.key).length > 0) ||
		corpus.lexicon.longer(token.key, 1).length > 0
	);
}

/** The word that keystrokes of Telex or VNI stand for. */
function typedKeys(written: string, token: Token, { lexicon }: Corpus): Token[] | undefined {
	const decoded = decodeKeystrokes(written);
	if (decoded === undefined) return undefined;
	const forms = formsOf(normaliseText(decoded));
	return lexicon.count(forms.key) > 0 ? [{ ...token, ...forms }] : undefined;
}

/** Words typed without the spaces between them: the cut with the fewest pieces, and among those with the most pages. */
function splitWord(token: Token, { lexicon }: Corpus): Token[] | undefined {
	const { key } = token;
	if (key.length < 5 || key.length > 40) return undefined;
	interface Cut {
		pieces: string[];
		pages: number;
	}
	const best: (Cut | undefined)[] = [{ pieces: [], pages: Number.POSITIVE_INFINITY }];
	for (let end = 1; end <= key.length; end += 1)
		for (let start = Math.max(0, end - 7); start < end; start += 1) {
			const before = best[start];
			const piece = key.slice(start, end);
			const pages = lexicon.count(piece);
			if (before === undefined || pages === 0 || piece.length < 2) continue;
			const cut = { pieces: [...before.pieces, piece], pages: Math.min(before.pages, pages) };
			const other = best[end];
			const fewer = cut.pieces.length - (other?.pieces.length ?? Number.POSITIVE_INFINITY);
			if (fewer < 0 || (fewer === 0 && cut.pages > (other?.pages ?? 0))) best[end] = cut;
		}
	const pieces = best[key.length]?.pieces;
	return pieces?.map((piece, at) => ({
		...token,
		exact: piece,
		key: piece,
		follows: at > 0 || token.follows,
	}));
}

function wordsOf(
	{ tokens, unknown: none }: Resolved,
	text: string,
	typing: boolean,
	corpus: Corpus,
): Word[] {
	// A word that no page has would keep all pages from being complete; alone, it finds nothing.
	const unknown = new Set(none.length < tokens.length ? none : []);
	const quotes = Array.from(text.matchAll(QUOTED), ({ 0: all, index }) => [
		index,
		index + all.length,
	]);
	const content = tokens.filter(({ exact }) => !isFunctionWord(exact)).length;
	return tokens.map((token, at) => {
		const { exact, key, start, end, follows } = token;
		const quoted = quotes.some(([from = 0, to = 0]) => from <= start && end <= to);
		const last = typing && at === tokens.length - 1 && !quoted;
		return {
			exact,
			key,
			...(last ? completions(token, tokens[at - 1], corpus) : WHOLE),
			soft: !quoted && (unknown.has(token) || (content > 1 && isFunctionWord(exact))),
			follows: at > 0 && follows,
			quoted,
		};
	});
}

/** What the last word may become: words seen after the one before it, else any; none for a word that is whole. */
function completions(
	{ key, exact }: Token,
	before: Token | undefined,
	{ lexicon, following, pairs }: Corpus,
): Pick<Word, 'longer' | 'longerIn'> {
	const whole = lexicon.count(key) > 0;
	if (before !== undefined && (!whole || pairs(before.key, key) === 0)) {
		const next = following(before.key, key).filter((other) => other !== key);
		if (next.length > 0) return { longer: next.slice(0, MOST_ROWS), longerIn: 'rows' };
	}
	if (whole || exact.length < 2) return WHOLE;
	return { longer: lexicon.longer(key, MOST_COMPLETIONS), longerIn: 'words' };
}

function slotsOf(
	tokens: readonly Token[],
	words: readonly Word[],
	text: string,
	freedom: Freedom,
	corpus: Corpus,
): Slot[] {
	const spans =
		freedom === 'exactly' ? [] : corpus.dictionary.spans(tokens, text, freedom === 'close');
	const slots: Slot[] = [];
	for (let from = 0; from < words.length; ) {
		const span = spans.find((one) => one.from === from && !words[from]?.quoted);
		const to = span?.to ?? from + 1;
		const joined = span === undefined ? joinedPhrase(tokens, from, corpus) : [];
		slots.push({ from, to, others: [...(span?.others ?? []), ...joined] });
		from = to;
	}
	return slots;
}

/** “st 25” for “st25”: the word and the next one written as one. */
function joinedPhrase(tokens: readonly Token[], from: number, { lexicon }: Corpus): Phrase[] {
	const sides = [tokens.slice(from, from + 2), tokens.slice(Math.max(0, from - 1), from + 1)];
	return sides.flatMap((side): Phrase[] => {
		const [first, second] = side;
		if (first === undefined || second === undefined) return [];
		if (!/\d/.test(first.key + second.key)) return [];
		const key = first.key + second.key;
		const known = lexicon.count(key) > 0;
		return known ? [{ words: [{ exact: first.exact + second.exact, key }], factor: 1 }] : [];
	});
}

/** What is searched, as a reader would have typed it. */
function rewritten(
	text: string,
	tokens: readonly Token[],
	corrected: Resolved['corrected'],
): string {
	return corrected.length === 0 ? text.trim() : tokens.map(({ exact }) => exact).join(' ');
}
