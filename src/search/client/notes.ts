/** What the search did with the query beside looking for it, and the ways back. */
import {
	completeText,
	correctedText,
	emptyText,
	foundText,
	SEARCH,
	unknownText,
} from '../../site/labels/search.ts';
import { type Found, isComplete } from './session.ts';
import type { SearchState } from './state.ts';

export interface Note {
	text: string;
	/** Where the reader can go instead. */
	way?: { text: string; state: SearchState };
}

/** Notes in the order in which they are read; at most one has a way, the same for all. */
export function notesOf(state: SearchState, found: Found): Note[] {
	const forgiving = { text: SEARCH.forgiving, state: { ...state, exactly: false } };
	if (state.exactly && state.query !== '') return [{ text: SEARCH.exact, way: forgiving }];
	const { corrected, unknown } = found.answer.query;
	const texts = [
		...(corrected.length > 0 ? [correctedText(corrected)] : []),
		...(unknown.length > 0 ? [unknownText(unknown)] : []),
		...nearText(found),
	];
	if (texts.length === 0) return [];
	const undo = corrected.length > 0 || (found.complete > 0 && found.complete < found.hits.length);
	const asTyped = { text: SEARCH.asTyped, state: { ...state, exactly: true } };
	return texts.map((text, at) => ({
		text,
		...(undo && at === texts.length - 1 && { way: asTyped }),
	}));
}

function nearText({ hits, complete, answer }: Found): string[] {
	if (complete === hits.length) return [];
	if (complete > 0) return [completeText(complete)];
	return answer.query.unknown.length > 0 ? [] : [SEARCH.noneComplete];
}

/** The line that says how many were found. */
export function statusText({ query }: SearchState, { hits }: Found): string {
	return hits.length === 0 ? emptyText(query) : foundText(hits.length, query);
}

/** At which of the results the approximate ones begin; `undefined` where there is no such place. */
export function nearFrom(
	{ sort, query }: SearchState,
	{ hits, complete }: Found,
): number | undefined {
	if (sort !== 'relevance' || query === '' || complete === 0) return undefined;
	const from = hits.findLastIndex(isComplete) + 1;
	return from === hits.length ? undefined : from;
}
