/** Links that narrow the results to kinds, each with how many it would keep. */
import { SEARCH, SEARCH_KIND } from '../../site/labels/search.ts';
import { formatNumber } from '../../text/number.ts';
import type { Found } from './engine.ts';
import { fromTemplate, part } from './results-list.ts';
import { type SearchState, stateUrl, toggleKind } from './state.ts';

/** “Tất cả”, then the kinds that were found or are chosen. Empty when there is nothing to choose between. */
export function kindChips(state: SearchState, found: Found, templates: ParentNode): HTMLElement[] {
	const counts = new Map(found.kinds.map(({ kind, count }) => [kind, count]));
	for (const kind of state.kinds) if (!counts.has(kind)) counts.set(kind, 0);
	if (counts.size === 0 || (counts.size === 1 && state.kinds.length === 0)) return [];
	const all = { ...state, kinds: [] };
	return [
		chip(templates, {
			value: 'all',
			text: SEARCH.allKinds,
			state: all,
			current: state.kinds.length === 0,
		}),
		...Array.from(counts, ([kind, count]) =>
			chip(templates, {
				value: kind,
				text: SEARCH_KIND[kind],
				count,
				state: toggleKind(state, kind),
				current: state.kinds.includes(kind),
			}),
		),
	];
}

interface Chip {
	/** Names the chip, so that focus finds it again. */
	value: string;
	text: string;
	count?: number;
	/** What following it leads to. */
	state: SearchState;
	current: boolean;
}

function chip(templates: ParentNode, { value, text, count, state, current }: Chip): HTMLElement {
	const item = fromTemplate(templates, '[data-chip]');
	if (item === undefined) throw new Error('No template of a chip');
	const link = part(item, 'a');
	link.setAttribute('href', stateUrl(state));
	link.dataset.value = value;
	if (current) link.setAttribute('aria-current', 'true');
	part(item, '[data-text]').textContent = text;
	part(item, '[data-count]').textContent = count === undefined ? '' : formatNumber(count);
	return item;
}
