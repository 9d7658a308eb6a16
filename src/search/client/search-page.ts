/**
 * The search page at work: from the box and the address to results. Without this script the form and the lists to browse
 * remain.
 */
import { createDisplay, PAGE_SIZE } from './display.ts';
import { loadEngine, search } from './engine.ts';
import { part } from './results-list.ts';
import { readState, type SearchState, stateUrl } from './state.ts';

/** Milliseconds of quiet after a letter before the text is searched. */
const PAUSE = 200;

/** Starts the page in `root`, the element with `data-search`. */
export function startSearchPage(root: HTMLElement): void {
	const input = root.querySelector('input');
	if (input === null) throw new Error('The search page has no box');
	const run = searcher(root);
	const go = (state: SearchState, how: 'pushState' | 'replaceState') => {
		clearTimeout(timer);
		const url = stateUrl(state);
		if (url !== location.pathname + location.search) history[how](null, '', url);
		void run(state);
	};
	const restore = () => {
		const state = readState(location.search);
		input.value = state.query;
		void run(state);
	};
	const typed = (): SearchState => ({ ...readState(location.search), query: input.value.trim() });
	let timer: ReturnType<typeof setTimeout> | undefined;

	input.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => go(typed(), 'replaceState'), PAUSE);
	});
	part(root, 'form').addEventListener('submit', (event) => {
		event.preventDefault();
		go(typed(), 'pushState');
	});
	part(root, '[data-search-kinds]').addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		go(readState(link.search), 'pushState');
	});
	addEventListener('popstate', restore);
	restore();
}

/** A function that searches and shows; when answers come out of order, only that of the last call is shown. */
function searcher(root: HTMLElement): (state: SearchState) => Promise<void> {
	const display = createDisplay(root);
	let newest = 0;
	return async (state) => {
		newest += 1;
		const mine = newest;
		if (state.query.trim() === '') {
			display.nothing();
			return;
		}
		display.loading();
		try {
			const found = await search(state);
			const first = await found.results(0, PAGE_SIZE);
			if (mine === newest) display.found(state, found, first);
		} catch (error) {
			console.warn(error);
			if (mine === newest) display.failed();
		}
	};
}
