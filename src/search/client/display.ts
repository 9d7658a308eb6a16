/** What the search page shows in each of its states. */
import { EMPTY_ADVICE, emptyText, foundText, moreText, SEARCH } from '../../site/labels/search.ts';
import type { Found } from './engine.ts';
import { kindChips } from './kind-chips.ts';
import type { ResultView } from './result.ts';
import { part, resultRow } from './results-list.ts';
import type { SearchState } from './state.ts';

/** Results shown at once, and added by each “Xem thêm”. */
export const PAGE_SIZE = 10;

export interface Display {
	/** No query: the page as it was delivered. */
	nothing(): void;
	/** A search is under way; what was found before stays in sight. */
	loading(): void;
	found(state: SearchState, found: Found, first: ResultView[]): void;
	failed(): void;
}

/** The display in `root`, which holds the parts `data-search-*` and the templates. */
export function createDisplay(root: HTMLElement): Display {
	const status = part(root, '[data-search-status]');
	const section = part(root, '[data-search-found]');
	const kinds = part(root, '[data-search-kinds]');
	const chips = part(kinds, 'ul');
	const list = part(root, '[data-search-results]');
	const advice = part(root, '[data-search-advice]');
	const more = part(root, '[data-search-more]');
	const say = (name: string, text: string) => {
		status.dataset.searchStatus = name;
		status.textContent = text;
	};
	const clear = () => {
		section.hidden = true;
		list.replaceChildren();
		advice.textContent = '';
		more.hidden = true;
	};
	const showKinds = (state: SearchState, found: Found) => {
		const focused = kinds.contains(document.activeElement)
			? document.activeElement?.getAttribute('data-value')
			: undefined;
		chips.replaceChildren(...kindChips(state, found, root));
		kinds.hidden = chips.childElementCount === 0;
		if (focused) kinds.querySelector<HTMLElement>(`[data-value="${focused}"]`)?.focus();
	};

	return {
		nothing() {
			clear();
			say('', '');
		},
		loading() {
			say('loading', status.textContent || SEARCH.loading);
		},
		found(state, found, first) {
			section.hidden = false;
			showKinds(state, found);
			list.replaceChildren(...first.map((result) => resultRow(result, root)));
			offerMore(more, list, found, root);
			const query = state.query.trim();
			const elsewhere = found.total === 0 && found.kinds.length > 0;
			advice.textContent =
				found.total > 0 ? '' : elsewhere ? EMPTY_ADVICE.kinds : EMPTY_ADVICE.words;
			if (found.total > 0) say('done', foundText(found.total, query));
			else say('empty', emptyText(query));
		},
		failed() {
			clear();
			say('error', import.meta.env.DEV ? SEARCH.notBuilt : SEARCH.failed);
		},
	};
}

/** Shows the button while there are more results; it adds the next ones and hands the focus to the first of them. */
function offerMore(
	more: HTMLElement,
	list: HTMLElement,
	found: Found,
	templates: ParentNode,
): void {
	const shown = list.childElementCount;
	const next = Math.min(PAGE_SIZE, found.total - shown);
	more.hidden = next <= 0;
	more.textContent = moreText(next);
	more.onclick = async () => {
		more.onclick = null;
		const rows = (await found.results(shown, shown + next)).map((one) => resultRow(one, templates));
		list.append(...rows);
		rows[0]?.querySelector('a')?.focus();
		offerMore(more, list, found, templates);
	};
}
