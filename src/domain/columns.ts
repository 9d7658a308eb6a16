/** Columns: saved queries over the library. */

import { foldedWords } from '../text/fold.ts';
import { isFunctionWord } from '../text/function-words.ts';
import { normaliseSpelling } from '../text/spelling.ts';
import { allEntries, facetIndex } from './library/facets.ts';
import type { Library } from './library/library.ts';
import type { AnyNode } from './library/nodes.ts';
import type { Query } from './schemas/query.ts';

/** Entries that a query asks for: every given key must match one of its values. Sample entries never match. */
export function entriesMatching(query: Query, library: Library): AnyNode[] {
	const index = facetIndex(library);
	const sets = [
		inAny(query.fields, index.field),
		inAny(query.movements, index.movement),
		inAny(query.agencies, index.agency),
		inAny(query.places, index.place),
		inAny(query.subjects, index.subject),
		inAny(query.levels, index.level),
		inAny(query.years.map(String), index.year),
		inAny(query.needs, index.need),
	].flatMap((set) => set ?? []);
	const words = wordsOf(query.text ?? '');
	return allEntries(library).filter(
		(node) =>
			!node.sample &&
			oneOf(query.kinds, [node.kind]) &&
			oneOf(query.traits, 'traits' in node.data ? node.data.traits : []) &&
			oneOf(
				query.stages,
				'stages' in node.data ? node.data.stages.map(({ stage }) => stage) : [],
			) &&
			oneOf(query.freshness, 'freshness' in node ? [node.freshness] : []) &&
			sets.every((set) => set.has(node)) &&
			hasWords(words, node),
	);
}

/** Whether nothing is asked for, or one of it is there. */
function oneOf<Value>(asked: readonly Value[], own: readonly Value[]): boolean {
	return asked.length === 0 || own.some((value) => asked.includes(value));
}

function inAny(values: readonly string[], index: Map<string, AnyNode[]>): Set<AnyNode> | undefined {
	return values.length === 0
		? undefined
		: new Set(values.flatMap((value) => index.get(value) ?? []));
}

/** Words without marks: what an entry must say. Words that only join others are left out. */
function wordsOf(text: string): string[] {
	const words = foldedWords(normaliseSpelling(text));
	const telling = words.filter((word) => !isFunctionWord(word));
	return telling.length > 0 ? telling : words;
}

function hasWords(words: readonly string[], { data }: AnyNode): boolean {
	if (words.length === 0) return true;
	const own = new Set(textsIn(data).flatMap((text) => foldedWords(normaliseSpelling(text))));
	return words.every((word) => own.has(word));
}

/** Everything that an entry says outside its article. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}
