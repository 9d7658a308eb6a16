/** Links of the search page to other states of itself: chips, ways back, ways on. */
import {
	EMPTY_ADVICE,
	SEARCH,
	SEARCH_FACET,
	withoutChoicesText,
} from '../../site/labels/search.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { normaliseText, tokensOf } from '../tokens.ts';
import type { Note } from './notes.ts';
import { copyOf, element, part } from './parts.ts';
import type { Found } from './session.ts';
import { choicesOf, NOTHING_ASKED, type SearchState, stateUrl, toggleValue } from './state.ts';
import type { ValueWords } from './value-words.ts';

/** A link to a state; the page follows links with `data-state` in place. */
export function stateLink(text: string, state: SearchState): HTMLAnchorElement {
	const link = element('a', text);
	link.href = stateUrl(state);
	link.dataset.state = '';
	return link;
}

/** One chip for each choice, leading to the search without it; a last one leads to the search without any. */
export function chips(state: SearchState, words: ValueWords, templates: ParentNode): HTMLElement[] {
	const choices = choicesOf(state);
	const items = choices.flatMap(({ name, value }) => {
		const item = copyOf(templates, '[data-chip]');
		if (item === undefined) return [];
		part(item, 'a').setAttribute('href', stateUrl(toggleValue(state, name, value)));
		part(item, '[data-facet-name]').textContent = SEARCH_FACET[name];
		part(item, '[data-text]').textContent = words.label(name, value);
		return [item];
	});
	if (choices.length < 2) return items;
	const none = element('li');
	none.append(stateLink(SEARCH.clearAll, { ...state, chosen: {} }));
	return [...items, none];
}

/** A paragraph for each note, with its way at the end. */
export function noteLines(notes: readonly Note[]): HTMLElement[] {
	return notes.map(({ text, way }) => {
		const line = element('p', text);
		if (way !== undefined) line.append(' ', stateLink(way.text, way.state));
		return line;
	});
}

/** What a reader who found nothing can try: the search without choices, each word alone. */
export function adviceLines(state: SearchState, { answer }: Found): HTMLElement[] {
	const lines: HTMLElement[] = [];
	const without = answer.hits.length;
	if (without > 0) {
		const line = element('p');
		line.append(stateLink(withoutChoicesText(without), { ...state, chosen: {} }), '.');
		return [line];
	}
	lines.push(element('p', EMPTY_ADVICE.words));
	const words = singleWords(state.query, answer.query.unknown);
	if (words.length === 0) return lines;
	const line = element('p', `${EMPTY_ADVICE.fewer} `);
	line.append(
		...words.flatMap((word, at) => [
			at === 0 ? '' : ' · ',
			stateLink(word, { ...NOTHING_ASKED, query: word }),
		]),
	);
	return [...lines, line];
}

/** Most words that are offered alone. */
const MOST_WORDS = 8;

/** The words of a longer query that say something and that some page may have. */
export function singleWords(query: string, unknown: readonly string[]): string[] {
	const text = normaliseText(query);
	const tokens = tokensOf(text);
	if (tokens.length < 2) return [];
	const missing = new Set(unknown.map((word) => word.toLowerCase()));
	const words = tokens.map(({ exact }) => exact);
	return [...new Set(words)]
		.filter((word) => !isFunctionWord(word) && !missing.has(word))
		.slice(0, MOST_WORDS);
}
