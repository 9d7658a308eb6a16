/** The panel of facets: boxes to tick, with how many results each would leave. */
import { moreValuesText } from '../../site/labels/search.ts';
import type { SearchFacet } from '../../site/views.ts';
import { formatNumber } from '../../text/number.ts';
import { SEARCH_FACETS } from '../fields.ts';
import { type FacetOffer, type FacetValue, facetOffer } from './facet-values.ts';
import { copyOf, part, write } from './parts.ts';
import type { Found } from './session.ts';
import { choicesOf, type SearchState } from './state.ts';
import type { ValueWords } from './value-words.ts';

export interface FacetPanel {
	show(state: SearchState, found: Found, words: ValueWords): void;
}

/** Facets that stand open beside the results; above them, on narrow screens, all are closed. */
const OPEN = 3;
const BESIDE = '(width >= 62.5rem)';

/** The panel in `root`. `toggle` is called with the value whose box a reader has ticked or cleared. */
export function createFacetPanel(
	root: HTMLElement,
	toggle: (name: SearchFacet, value: string) => void,
): FacetPanel {
	const opener = part(root, '[data-search-opener]');
	const panel = part(root, '[data-search-side]');
	opener.addEventListener('click', () => {
		const open = opener.getAttribute('aria-expanded') !== 'true';
		opener.setAttribute('aria-expanded', String(open));
		panel.dataset.open = String(open);
	});
	const facets = SEARCH_FACETS.map((name) => createFacet(name, { root, panel, toggle }));
	let opened = false;
	return {
		show(state, found, words) {
			const choices = choicesOf(state).length;
			write(part(opener, '[data-count]'), choices === 0 ? '' : ` (${formatNumber(choices)})`);
			for (const facet of facets) facet.show(state, found, words);
			if (opened) return;
			opened = true;
			if (matchMedia(BESIDE).matches) for (const facet of facets.slice(0, OPEN)) facet.open();
		},
	};
}

function createFacet(
	name: SearchFacet,
	{
		root,
		panel,
		toggle,
	}: { root: HTMLElement; panel: HTMLElement } & {
		toggle: (name: SearchFacet, value: string) => void;
	},
) {
	const facet = part(panel, `[data-facet="${name}"]`);
	const list = part(facet, 'ul');
	const rest = part(facet, '[data-rest]');
	const chosenCount = part(facet, '[data-chosen]');
	const items = new Map<string, HTMLElement>();
	let all = false;
	let last: (() => void) | undefined;
	const itemOf = ({ id }: FacetValue): HTMLElement => {
		const item = items.get(id) ?? newItem(root, () => toggle(name, id));
		items.set(id, item);
		return item;
	};
	const paint = ({ shown, hidden }: FacetOffer) => {
		const next = shown.map((value) => fillItem(itemOf(value), value));
		if (
			next.some((item, at) => list.children[at] !== item) ||
			next.length !== list.childElementCount
		) {
			const focused = document.activeElement;
			list.replaceChildren(...next);
			if (focused instanceof HTMLElement && list.contains(focused))
				focused.focus({ preventScroll: true });
		}
		facet.hidden = shown.length === 0;
		rest.hidden = hidden === 0;
		if (hidden > 0) write(rest, moreValuesText(hidden));
	};
	rest.addEventListener('click', () => {
		const from = list.childElementCount;
		all = true;
		last?.();
		list.children[from]?.querySelector('input')?.focus();
	});
	return {
		open: () => facet.setAttribute('open', ''),
		show(state: SearchState, { counts }: Found, words: ValueWords) {
			const chosen = state.chosen[name] ?? [];
			last = () => paint(facetOffer(name, counts[name], { chosen, all, words }));
			last();
			write(chosenCount, chosen.length === 0 ? '' : formatNumber(chosen.length));
		},
	};
}

function newItem(root: HTMLElement, ticked: () => void): HTMLElement {
	const item = copyOf(root, '[data-value]');
	if (item === undefined) throw new Error('No template of a value');
	part(item, 'input').addEventListener('change', ticked);
	return item;
}

function fillItem(item: HTMLElement, { id, label, count, chosen }: FacetValue): HTMLElement {
	const box = item.querySelector('input');
	if (box !== null) {
		box.checked = chosen;
		box.value = id;
	}
	write(part(item, '[data-text]'), label);
	write(part(item, '[data-count]'), formatNumber(count));
	return item;
}
