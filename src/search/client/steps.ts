/** The address and the browser's history: typing changes the step that the reader is on, choices and Enter make a new one. */
import { type Place, readPlace } from './place.ts';

export interface Steps {
	/** The reader is typing: the address follows. */
	follow(url: string): void;
	/** A new step from what the address says now. */
	add(url: string): void;
	/** A new step from what the address said before the reader began to type. */
	addAfterTyping(url: string): void;
	/** Keeps the reader's place with this step. */
	keep(place: Place): void;
	/** The place that was kept with this step. */
	place(): Place | undefined;
}

/** `back` is called when the reader has gone to another step. */
export function createSteps(back: () => void): Steps {
	const here = () => location.pathname + location.search;
	let settled = here();
	addEventListener('popstate', ({ state }) => {
		// A link to a place in this page is no other step.
		if (state === null && settled === here()) return;
		settled = here();
		back();
	});
	const add = (url: string) => {
		if (url !== here()) history.pushState(null, '', url);
		settled = url;
	};
	return {
		follow(url) {
			if (url === here()) return;
			try {
				history.replaceState(null, '', url);
			} catch (error) {
				// Safari refuses more than a hundred in ten seconds; the next letter after that is written again.
				if (!(error instanceof DOMException)) throw error;
			}
		},
		add,
		addAfterTyping(url) {
			if (url !== settled) history.replaceState(null, '', settled);
			add(url);
		},
		keep: (place) => history.replaceState(place, ''),
		place: () => readPlace(history.state),
	};
}
