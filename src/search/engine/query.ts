/** What was typed, understood: words that every page should have, and other ways to say them. */
import type { Phrase } from './dictionary.ts';

export interface Word {
	/** Small letters, with marks as typed. */
	exact: string;
	key: string;
	/**
	 * Keys that begin with it, for a word that is still being typed: `rows` when they were seen after the word before it, whose
	 * file says on which pages, so that theirs need not be loaded.
	 */
	longer: readonly string[];
	longerIn: 'rows' | 'words';
	/** Holds the sentence together: a page may lack it. */
	soft: boolean;
	/** Whether it follows the word before it in what was typed. */
	follows: boolean;
	/** Whether it stands with its neighbours inside quotation marks. */
	quoted: boolean;
}

/** Words of the query that are found together or not at all, by one of several ways. */
export interface Slot {
	/** Positions in `words`, the end not included. */
	from: number;
	to: number;
	others: readonly Phrase[];
}

export interface Query {
	/** In order; none for a text without letters and digits. */
	words: readonly Word[];
	slots: readonly Slot[];
	/** What was changed in what was typed, for the reader to see and undo. */
	corrected: readonly { from: string; to: string }[];
	/** Words that no page has and nothing is near. */
	unknown: readonly string[];
	/** The query as it is searched: what was typed, with the corrections. */
	text: string;
}

export const EMPTY_QUERY: Query = { words: [], slots: [], corrected: [], unknown: [], text: '' };
