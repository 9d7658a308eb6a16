/** Checks words that came from a peer. */
import type { SearchFacet, SearchWordsView } from '../../site/views.ts';
import { SEARCH_FACETS } from '../fields.ts';

/** Words of all groups together, and letters of one: with more, reading them would keep a reader's device busy. */
const MOST_WORDS = 5000;
const MOST_LETTERS = 300;

/** @throws `TypeError` for what is not a site's words. */
export function searchWordsOf(json: unknown): SearchWordsView {
	if (!isRecord(json)) throw new TypeError('Not the words of a site');
	const { site, labels, abbreviations, synonyms } = json;
	if (
		!isText(site) ||
		!isRecord(labels) ||
		!isGroups(abbreviations) ||
		!isGroups(synonyms) ||
		abbreviations.flat().length + synonyms.flat().length > MOST_WORDS
	)
		throw new TypeError('Words of another shape');
	return { site, labels: labelsOf(labels), abbreviations, synonyms };
}

function labelsOf(json: Record<string, unknown>): SearchWordsView['labels'] {
	const labels: Partial<Record<SearchFacet, Record<string, string>>> = {};
	for (const name of SEARCH_FACETS) {
		const own = json[name];
		if (!isRecord(own)) continue;
		// Without a prototype, so that an id such as “constructor” has no words unless the site gives them.
		const words: Record<string, string> = Object.create(null);
		for (const [id, text] of Object.entries(own)) if (isText(text)) words[id] = text;
		labels[name] = words;
	}
	return labels;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= MOST_LETTERS;
}

function isGroups(value: unknown): value is string[][] {
	return (
		Array.isArray(value) && value.every((group) => Array.isArray(group) && group.every(isText))
	);
}
