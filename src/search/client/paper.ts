/** The whole result as a table for paper: made when the page is printed, gone afterwards. */

import { SITE } from '../../site/labels/interface.ts';
import {
	SEARCH,
	SEARCH_FACET,
	SEARCH_KIND,
	SEARCH_ORDER,
	SEARCH_PAPER,
} from '../../site/labels/search.ts';
import { formatNumber } from '../../text/number.ts';
import { element, part } from './parts.ts';
import type { Result } from './result.ts';
import { freshnessText, yearText } from './result-words.ts';
import { choicesOf, orderOf, type SearchState } from './state.ts';
import type { ValueWords } from './value-words.ts';

export interface PaperList {
	state: SearchState;
	results: readonly Result[];
	words: ValueWords;
	/** What the reader sees in the address bar. */
	address: string;
	/** “21/11/2026” */
	day: string;
}

/** Fills the sheet in `root`. */
export function fillPaper(root: HTMLElement, list: PaperList): void {
	const head = headLines(list).flatMap(([name, text]) => [
		element('dt', name),
		element('dd', text),
	]);
	part(root, '[data-paper-head]').replaceChildren(...head);
	part(root, 'tbody').replaceChildren(...list.results.map(paperRow));
}

export function emptyPaper(root: HTMLElement): void {
	part(root, '[data-paper-head]').replaceChildren();
	part(root, 'tbody').replaceChildren();
}

/** Query, choices, order, date and address, each with its name. */
export function headLines({ state, results, words, address, day }: PaperList): [string, string][] {
	const choices = choicesOf(state).map(
		({ name, value }) => `${SEARCH_FACET[name]}: ${words.label(name, value)}`,
	);
	return [
		[SEARCH_PAPER.query, state.query.trim() || SEARCH_PAPER.everything],
		...(state.exactly ? [[SEARCH_PAPER.exact, SEARCH.exact] satisfies [string, string]] : []),
		...(choices.length > 0
			? [[SEARCH_PAPER.choices, choices.join('; ')] satisfies [string, string]]
			: []),
		[SEARCH_PAPER.order, SEARCH_ORDER[orderOf(state)]],
		[SEARCH_PAPER.count, formatNumber(results.length)],
		[SEARCH_PAPER.date, day],
		[SEARCH_PAPER.address, address],
	];
}

function paperRow(result: Result, at: number): HTMLElement {
	const row = element('tr');
	const sample = result.sample ? ` (${SITE.sampleWord})` : '';
	const title = element('th', result.title + sample);
	title.scope = 'row';
	const agency = [result.agency, result.peer].filter(Boolean).join(' · ');
	row.append(
		element('td', formatNumber(at + 1)),
		title,
		...[
			SEARCH_KIND[result.kind],
			agency,
			result.where,
			yearText(result),
			freshnessText(result),
		].map((text) => element('td', text)),
	);
	return row;
}
