/** Runs searches and shows them: the last question wins, answers to older ones are dropped. */
import { peerLine } from './peer-line.ts';
import { type Place, returnTo } from './place.ts';
import { PAGE_SIZE } from './result-list.ts';
import type { Found, Session } from './session.ts';
import { isAsked, type SearchState } from './state.ts';
import type { View } from './view.ts';

export interface Shown {
	state: SearchState;
	found: Found;
}

export interface Searcher {
	/** What was asked last. */
	state(): SearchState;
	/** What stands on the page; `undefined` for nothing. */
	shown(): Shown | undefined;
	/** Searches and shows; with a place, as many rows as were there, scrolled to the same one. Never rejects. */
	run(state: SearchState, place?: Place): Promise<void>;
}

export function createSearcher(first: SearchState, session: Session, view: View): Searcher {
	const title = document.title;
	let state = first;
	let shown: Shown | undefined;
	/** `rows` gives how many are wanted at the moment of showing. */
	const find = async (rows: () => number, ready: () => void): Promise<void> => {
		const asked = state;
		try {
			await session.find(asked, (found) => {
				shown = { state: asked, found };
				view.found(asked, found, rows());
				ready();
			});
			if (shown?.state === asked) session.askPeers(peersChanged);
			view.peers(peerLine(session.peerStates));
		} catch (error) {
			if (state !== asked) return;
			console.warn(error);
			shown = undefined;
			view.failed();
		}
	};
	const sameRows = () => Math.max(PAGE_SIZE, view.list.shown());
	const peersChanged = () => {
		view.peers(peerLine(session.peerStates));
		if (isAsked(state)) void find(sameRows, () => undefined);
	};
	return {
		state: () => state,
		shown: () => shown,
		async run(next, place) {
			state = next;
			history.scrollRestoration = isAsked(next) ? 'manual' : 'auto';
			document.title = [next.query.trim(), title].filter(Boolean).join(' · ');
			if (!isAsked(next)) {
				session.drop();
				shown = undefined;
				return view.nothing();
			}
			view.loading();
			let returned = false;
			const rows = () => (returned ? sameRows() : Math.max(PAGE_SIZE, place?.shown ?? 0));
			await find(rows, () => {
				if (!returned && place !== undefined) returnTo(place, view.list.rows());
				returned = true;
			});
		},
	};
}
