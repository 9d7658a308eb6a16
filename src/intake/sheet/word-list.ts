/** A closed list as people write it: labels, ids, abbreviations, with and without marks. */
import { foldedWords } from '../../text/fold.ts';
import { editDistance } from '../../text/nearest.ts';
import { spellingKey } from '../../text/spelling.ts';

/** A value and every way of writing it; the first one is shown in advice. */
export interface WordedValue {
	value: string;
	words: readonly string[];
}

export interface WordList {
	/** The only value that is written so; `undefined` when none or several are. */
	find(text: string): string | undefined;
	/** All values that are written so. */
	findAll(text: string): string[];
	/** Shown names of the values nearest to a text, the nearest first, at most three; `share` of its letters may be wrong. */
	near(text: string, share?: number): string[];
	/** Shown names of all values. */
	names: readonly string[];
}

/** Marks decide first, so that “Lê” and “Le” are two names; without marks a text counts when only one value fits. */
export function wordList(values: readonly WordedValue[]): WordList {
	const exact = new Map<string, Set<string>>();
	const folded = new Map<string, Set<string>>();
	for (const { value, words } of values)
		for (const word of [value, ...words]) {
			addTo(exact, spellingKey(word), value);
			addTo(folded, foldedKey(word), value);
		}
	const guessable = values.map((value) => ({ name: nameOf(value), keys: guessableKeys(value) }));
	const findAll = (text: string) => [
		...(exact.get(spellingKey(text)) ?? folded.get(foldedKey(text)) ?? []),
	];
	return {
		find: (text) => {
			const [only, ...more] = findAll(text);
			return more.length === 0 ? only : undefined;
		},
		findAll,
		near: (text, share = 1 / 3) => nearestNames(text, guessable, share),
		names: values.map(nameOf),
	};
}

function addTo(index: Map<string, Set<string>>, key: string, value: string): void {
	if (key === '') return;
	const found = index.get(key);
	if (found === undefined) index.set(key, new Set([value]));
	else found.add(value);
}

/** Letters and digits only, so that “HTX SNV” and “HTXSNV”, “cấp-xã” and “cấp xã” are equal. */
function foldedKey(text: string): string {
	return foldedWords(text).join('');
}

const nameOf = ({ value, words }: WordedValue): string => words[0] ?? value;

/** Abbreviations are left out: a letter more or less makes another one of them. */
function guessableKeys({ value, words }: WordedValue): string[] {
	return [value, ...words].filter((word) => word !== word.toUpperCase()).map(foldedKey);
}

interface Guessable {
	name: string;
	keys: readonly string[];
}

function nearestNames(text: string, values: readonly Guessable[], share: number): string[] {
	const asked = foldedKey(text);
	const limit = Math.max(1, Math.floor(asked.length * share));
	return values
		.map(({ name, keys }) => ({ name, edits: fewestEdits(asked, keys, limit) }))
		.filter(({ edits }) => edits <= limit)
		.sort((a, b) => a.edits - b.edits)
		.slice(0, 3)
		.map(({ name }) => name);
}

function fewestEdits(asked: string, keys: readonly string[], limit: number): number {
	const close = keys.filter((key) => Math.abs(key.length - asked.length) <= limit);
	return Math.min(...close.map((key) => editDistance(asked, key)));
}
