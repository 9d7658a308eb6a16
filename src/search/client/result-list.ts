/** The rows that are shown: the first ones of the result, and more as they are asked for. */
import { moreText } from '../../site/labels/search.ts';
import { type Hit, missingWords } from '../engine/search.ts';
import { createExcerpts } from './excerpts.ts';
import { nearFrom } from './notes.ts';
import { copyOf, part, write } from './parts.ts';
import type { Peer } from './peers.ts';
import { type Result, resultOf } from './result.ts';
import { resultRow } from './result-row.ts';
import type { Found } from './session.ts';
import type { SearchState } from './state.ts';

/** Results shown at once, and added by each “Xem thêm”. */
export const PAGE_SIZE = 10;

export interface ResultList {
	/** Shows the first `wanted` results; rows that were there already stay as they are. */
	show(state: SearchState, found: Found, wanted: number): void;
	clear(): void;
	/** How many are shown. */
	shown(): number;
	/** The rows, in order. */
	rows(): HTMLElement[];
}

/** The list in `root`. `grown` is called after a reader has asked for more. */
export function createResultList(
	root: HTMLElement,
	{ peerOf, grown }: { peerOf: (hit: Hit) => Peer | undefined; grown: () => void },
): ResultList {
	const list = part(root, '[data-search-results]');
	const more = part(root, '[data-search-more]');
	const excerpts = createExcerpts();
	let made = new Map<string, HTMLElement>();
	let current: { state: SearchState; found: Found } | undefined;
	const rows = () => [...list.querySelectorAll<HTMLElement>(':scope > [data-result]')];
	const newRow = (hit: Hit, result: Result, { query }: Found['answer']) =>
		resultRow(result, {
			...{ query, templates: root, excerpts },
			missing: missingWords(hit, query),
		});
	const show: ResultList['show'] = (state, found, wanted) => {
		current = { state, found };
		const before = made;
		made = new Map();
		const near = nearFrom(state, found);
		const items = found.hits.slice(0, wanted).flatMap((hit, at) => {
			const result = resultOf(hit, peerOf(hit));
			const key = `${result.href} ${found.answer.query.text} ${state.query} ${state.exactly}`;
			const row = before.get(key) ?? newRow(hit, result, found.answer);
			made.set(key, row);
			return at === near ? [copyOf(root, '[data-near]') ?? '', row] : [row];
		});
		const focused = document.activeElement;
		list.replaceChildren(...items);
		if (focused instanceof HTMLElement && list.contains(focused))
			focused.focus({ preventScroll: true });
		excerpts.watch();
		const next = Math.min(PAGE_SIZE, found.hits.length - wanted);
		more.hidden = next <= 0;
		if (next > 0) write(more, moreText(next));
	};
	more.addEventListener('click', () => {
		if (current === undefined) return;
		const count = rows().length;
		show(current.state, current.found, count + PAGE_SIZE);
		rows()[count]?.querySelector('a')?.focus();
		grown();
	});
	return {
		show,
		clear() {
			made = new Map();
			current = undefined;
			list.replaceChildren();
			more.hidden = true;
		},
		shown: () => rows().length,
		rows,
	};
}
