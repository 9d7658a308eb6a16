/** Which words of a text a query found, so that the page can underline them. */
import { fold, foldedWords } from '../../text/fold.ts';

export interface Piece {
	text: string;
	mark: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The text cut into pieces, found words marked, neighbours under one mark. Words typed with marks match only themselves;
 * when that marks nothing, and for words typed without marks, letters are compared without them.
 */
export function highlight(text: string, query: string): Piece[] {
	const typed = query.toLowerCase().match(WORD) ?? [];
	const exact = new Set(typed.filter((word) => fold(word) !== word));
	const loose = new Set(typed.filter((word) => fold(word) === word));
	const strict = cut(text, (word) => exact.has(word) || loose.has(fold(word)));
	if (strict.some(({ mark }) => mark)) return strict;
	const folded = new Set(foldedWords(query));
	return cut(text, (word) => folded.has(fold(word)));
}

function cut(text: string, isFound: (word: string) => boolean): Piece[] {
	const pieces: Piece[] = [];
	let end = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		if (!isFound(word.toLowerCase())) continue;
		add(pieces, text.slice(end, index), false);
		add(pieces, word, true);
		end = index + word.length;
	}
	add(pieces, text.slice(end), false);
	return pieces;
}

function add(pieces: Piece[], text: string, mark: boolean): void {
	if (text === '') return;
	const [before, last] = pieces.slice(-2);
	if (mark && before?.mark && last !== undefined && /^\s+$/.test(last.text)) {
		before.text += last.text + text;
		pieces.pop();
	} else pieces.push({ text, mark });
}
