/** The stretch of a page's text that shows best why it was found, cut into pieces of which some are marked. */

import { accentFit } from '../engine/accents.ts';
import type { Query } from '../engine/query.ts';
import { normaliseText, type Token, tokensOf } from '../tokens.ts';

export interface Piece {
	text: string;
	mark: boolean;
}

/** A page's text cut into words: once, because every letter that is typed asks for another excerpt of it. */
export interface Passage {
	text: string;
	tokens: readonly Token[];
}

export function readPassage(text: string): Passage {
	const normal = normaliseText(text);
	return { text: normal, tokens: tokensOf(normal) };
}

/** Words of an excerpt, and how many of them stand before the first found one. */
const LENGTH = 36;
const LEAD = 6;
const GAP = '…';

/** Words with other marks than were typed are marked only where no word has the right ones. */
const GOOD_FIT = 0.75;

/** The text with found words marked, neighbours under one mark. */
export function markFound(text: string, query: Query): Piece[] {
	const passage = readPassage(text);
	return cut(passage, 0, passage.text.length, query);
}

/** The best stretch of a page's text, or its beginning when nothing was found in it. */
export function excerptOf(passage: Passage, query: Query): Piece[] {
	const { text, tokens } = passage;
	const from = Math.max(0, bestStart(tokens, query) - LEAD);
	const start = from === 0 ? 0 : (tokens[sentenceStart(tokens, from)]?.start ?? 0);
	const first = tokens.findIndex((token) => token.start >= start);
	const last = tokens[Math.min(tokens.length, Math.max(0, first) + LENGTH) - 1];
	const end = last === undefined ? text.length : endOf(text, last.end);
	const pieces = cut(passage, start, end, query);
	return [
		...(start > 0 ? [{ text: `${GAP} `, mark: false }] : []),
		...pieces,
		...(end < text.length ? [{ text: ` ${GAP}`, mark: false }] : []),
	];
}

/** A sentence that begins shortly before is shown from its beginning. */
function sentenceStart(tokens: readonly Token[], from: number): number {
	for (let at = from; at > Math.max(0, from - LEAD); at -= 1)
		if (tokens[at]?.follows === false) return at;
	return from;
}

/** The sign that ends a sentence right after a word belongs to it. */
function endOf(text: string, end: number): number {
	return end + (/^[.!?…]["”’)]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** Where the words of the query stand closest together: each counts once in a stretch, rows of words count twice. */
function bestStart(tokens: readonly Token[], query: Query): number {
	const places = tokens.flatMap((token, at) => (isFound(token, query, 0) ? [at] : []));
	let best = { at: places[0] ?? 0, value: 0 };
	places.forEach((at, number) => {
		const inside = places.slice(number).filter((place) => place < at + LENGTH - LEAD);
		const different = new Map(
			inside.map((place) => [tokens[place]?.key, isFound(tokens[place], query, GOOD_FIT)]),
		);
		const rows = inside.filter((place) => isRow(tokens, place, query)).length;
		const good = [...different.values()].filter(Boolean).length;
		const value = different.size + good + Math.min(rows, 4) * 1.5;
		if (value > best.value) best = { at, value };
	});
	return best.at;
}

function isRow(tokens: readonly Token[], at: number, { words }: Query): boolean {
	const [key, next] = [tokens[at]?.key, tokens[at + 1]?.key];
	return words.some((word, place) => word.key === key && words[place + 1]?.key === next);
}

function isFound(token: Token | undefined, { words, slots }: Query, least: number): boolean {
	if (token === undefined) return false;
	const asked = words.filter(({ soft }) => !soft || words.length < 3);
	return (
		asked.some(
			({ key, exact, longer }) =>
				(key === token.key && accentFit(exact, token.exact) >= least) || longer.includes(token.key),
		) ||
		slots.some(({ others }) =>
			others.some((phrase) => phrase.words.length === 1 && phrase.words[0]?.key === token.key),
		)
	);
}

function cut({ text, tokens }: Passage, start: number, end: number, query: Query): Piece[] {
	const inside = tokens.filter((token) => token.start >= start && token.end <= end);
	const good = inside.filter((token) => isFound(token, query, GOOD_FIT));
	const found = good.length > 0 ? good : inside.filter((token) => isFound(token, query, 0));
	const pieces: Piece[] = [];
	let at = start;
	for (const token of found) {
		const between = text.slice(at, token.start);
		const last = pieces.at(-1);
		if (last?.mark && /^\s+$/.test(between)) last.text += text.slice(at, token.end);
		else {
			if (between !== '') pieces.push({ text: between, mark: false });
			pieces.push({ text: text.slice(token.start, token.end), mark: true });
		}
		at = token.end;
	}
	if (at < end) pieces.push({ text: text.slice(at, end), mark: false });
	return pieces;
}
