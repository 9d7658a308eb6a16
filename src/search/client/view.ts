/** What the search page shows in each of its states. */
import { SEARCH } from '../../site/labels/search.ts';
import type { SearchFacet } from '../../site/views.ts';
import type { Hit } from '../engine/search.ts';
import type { SiteIndex } from '../engine/site-index.ts';
import { createFacetPanel } from './facet-panel.ts';
import { adviceLines, chips, noteLines } from './links.ts';
import { notesOf, statusText } from './notes.ts';
import { part, refill, write } from './parts.ts';
import type { Peer } from './peers.ts';
import { createResultList, type ResultList } from './result-list.ts';
import type { Found } from './session.ts';
import { orderOf, type SearchState } from './state.ts';
import { createValueWords, type ValueWords } from './value-words.ts';

export interface View {
	readonly list: ResultList;
	/** Words of values for what was found. */
	words(sites: readonly SiteIndex[]): ValueWords;
	/** No query, no choices: the page as it was delivered. */
	nothing(): void;
	/** A search is under way; what was found before stays in sight. */
	loading(): void;
	/** Shows what was found, `wanted` rows of it. */
	found(state: SearchState, found: Found, wanted: number): void;
	failed(): void;
	/** Says which other sites take part; '' for nothing. */
	peers(line: string): void;
}

interface Uses {
	peerOf(hit: Hit): Peer | undefined;
	toggle(name: SearchFacet, value: string): void;
	/** Called after a reader has asked for more rows. */
	grown(): void;
}

/** The view in `root`, which holds the parts `data-search-*` and the templates. */
export function createView(root: HTMLElement, { peerOf, toggle, grown }: Uses): View {
	const status = part(root, '[data-search-status]');
	const section = part(root, '[data-search-found]');
	const notes = part(root, '[data-search-notes]');
	const chipList = part(root, '[data-search-chips]');
	const bar = part(root, '[data-search-bar]');
	const advice = part(root, '[data-search-advice]');
	const peerLine = part(root, '[data-search-peers]');
	const side = part(root, '[data-search-side]');
	const list = createResultList(root, { peerOf, grown });
	const panel = createFacetPanel(root, toggle);
	const showOrder = orderShower(part(root, '[data-search-order]'));
	const words = cachedWords();
	const say = (name: string, text: string) => {
		status.dataset.searchStatus = name;
		write(status, text);
	};
	const clear = () => {
		section.hidden = true;
		list.clear();
		refill(notes, [], status);
		refill(advice, [], status);
	};
	return {
		list,
		words,
		nothing() {
			clear();
			say('', '');
		},
		loading() {
			say('loading', status.textContent || SEARCH.loading);
		},
		found(state, found, wanted) {
			const { hits, answer, sites } = found;
			const empty = hits.length === 0;
			section.hidden = false;
			list.show(state, found, wanted);
			refill(notes, noteLines(notesOf(state, found)), section);
			refill(chipList, chips(state, words(sites), root), section);
			refill(advice, empty ? adviceLines(state, found) : [], section);
			side.hidden = answer.hits.length === 0;
			bar.dataset.empty = String(empty);
			showOrder(state);
			panel.show(state, found, words(sites));
			say(empty ? 'empty' : 'done', statusText(state, found));
		},
		failed() {
			clear();
			say('error', import.meta.env.DEV ? SEARCH.notBuilt : SEARCH.failed);
		},
		peers(line) {
			peerLine.hidden = line === '';
			write(peerLine, line);
		},
	};
}

/** Without a query no result is more relevant than another, so that order is not offered. */
function orderShower(select: HTMLElement): (state: SearchState) => void {
	return (state) => {
		if (!(select instanceof HTMLSelectElement)) return;
		for (const option of select.options)
			option.disabled = option.value === 'relevance' && state.query === '';
		select.value = orderOf(state);
	};
}

function cachedWords(): (sites: readonly SiteIndex[]) => ValueWords {
	let last: { sites: readonly SiteIndex[]; words: ValueWords } | undefined;
	return (sites) => {
		if (last?.sites !== sites) last = { sites, words: createValueWords(sites) };
		return last.words;
	};
}
