/**
 * The search page at work: from the box, the choices and the address to results. Without this script the form and the lists
 * to browse remain.
 */
import { BASE } from '../../site/urls.ts';
import { watchBox } from './box.ts';
import { offerOutputs } from './outputs.ts';
import { part } from './parts.ts';
import type { Peer } from './peers.ts';
import { placeAmong } from './place.ts';
import { resultOf } from './result.ts';
import { createSearcher, type Shown } from './searcher.ts';
import { createSession } from './session.ts';
import {
	isAsked,
	queryOf,
	readState,
	type SearchState,
	SORTS,
	stateUrl,
	toggleValue,
} from './state.ts';
import { createSteps } from './steps.ts';
import { createView } from './view.ts';

/** Milliseconds of quiet after scrolling before the reader's place is kept. */
const SCROLLED = 200;

/** Starts the page in `root`, the element with `data-search`. What was typed before is searched. */
export function startSearchPage(root: HTMLElement): void {
	const input = root.querySelector('input');
	if (input === null) throw new Error('The search page has no box');
	const session = createSession(peersOf(root));
	const view = createView(root, {
		peerOf: ({ site }) => session.peerOf(site),
		toggle: (name, value) => go(toggleValue(asked(), name, value)),
		grown: () => keepPlace(),
	});
	const searcher = createSearcher(readState(location.search), session, view);
	const typed = () => {
		steps.follow(stateUrl(asked()));
		void searcher.run(asked());
	};
	const box = watchBox(input, {
		isFirst: () => searcher.shown() === undefined,
		touched: () => isAsked(asked()) && view.loading(),
		typed,
	});
	/** Another text is another question: it is no longer meant as exactly as the one before. */
	const asked = (): SearchState => {
		const [before, query] = [searcher.state(), queryOf(box.text())];
		return { ...before, query, exactly: before.exactly && query === before.query };
	};
	const go = (next: SearchState) => {
		box.set(next.query);
		steps.add(stateUrl(next));
		void searcher.run(next);
	};
	const steps = createSteps(() => {
		const next = readState(location.search);
		box.set(next.query);
		void searcher.run(next, steps.place());
	});
	const keepPlace = () => {
		if (view.list.shown() > 0) steps.keep(placeAmong(view.list.rows()));
	};

	part(root, 'form').addEventListener('submit', (event) => {
		event.preventDefault();
		box.settle();
		steps.addAfterTyping(stateUrl(asked()));
		void searcher.run(asked());
	});
	followStateLinks(root, go);
	chooseOrder(root, (sort) => go({ ...asked(), sort }));
	keepWhileScrolling(root, keepPlace);
	offerOutputs(root, () => {
		const shown = searcher.shown();
		return shown && { ...shown, words: view.words(shown.found.sites), results: resultsOf(shown) };
	});
	const resultsOf = ({ found }: Shown) =>
		found.hits.map((hit) => resultOf(hit, session.peerOf(hit.site)));

	if (input.value === '') {
		box.set(searcher.state().query);
		void searcher.run(searcher.state(), steps.place());
	} else box.touch();
	void session.open().catch(() => undefined);
}

/** The sites that the page names, without this one. */
function peersOf(root: HTMLElement): Peer[] {
	const peers: Peer[] = JSON.parse(root.dataset.peers ?? '[]');
	const own = new URL(BASE, location.href).href;
	return peers.filter(({ url }) => url !== own);
}

/** Links to other states of the page lead there without loading it again. */
function followStateLinks(root: HTMLElement, go: (state: SearchState) => void): void {
	root.addEventListener('click', (event) => {
		const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
		if (button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
		const link = target instanceof Element ? target.closest('a') : null;
		if (link?.dataset.state === undefined) return;
		event.preventDefault();
		go(readState(link.search));
	});
}

function chooseOrder(root: HTMLElement, choose: (sort: SearchState['sort']) => void): void {
	part(root, '[data-search-order]').addEventListener('change', ({ target }) => {
		const value = target instanceof HTMLSelectElement ? target.value : '';
		choose(SORTS.find((sort) => sort === value) ?? 'relevance');
	});
}

/** A step that is left by a link or by going back must know where the reader was. */
function keepWhileScrolling(root: HTMLElement, keep: () => void): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	addEventListener(
		'scroll',
		() => {
			clearTimeout(timer);
			timer = setTimeout(keep, SCROLLED);
		},
		{ passive: true },
	);
	part(root, '[data-search-results]').addEventListener('click', keep);
}
