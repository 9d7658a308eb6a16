/** The box in which a reader types: says when a text is worth searching. */

/**
 * Milliseconds of quiet after a letter before the text is searched. The first search loads files for every word, so it waits
 * for words instead of letters.
 */
const PAUSE = { first: 150, later: 10 };

export interface Box {
	/** What stands in it. */
	text(): string;
	/** Searches what stands in it, after the pause that a letter makes. */
	touch(): void;
	/** Forgets a text that was to be searched after the pause. */
	settle(): void;
	/** Puts a text there that was not typed, instead of one that was. */
	set(text: string): void;
}

interface Uses {
	/** Whether nothing has been found yet. */
	isFirst(): boolean;
	/** Called with each letter. */
	touched(): void;
	/** Called once no more letters follow. */
	typed(): void;
}

/** Between both ends of a composition, in which an input method makes a word of keystrokes, nothing is called. */
export function watchBox(input: HTMLInputElement, { isFirst, touched, typed }: Uses): Box {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let composing = false;
	const settle = () => clearTimeout(timer);
	const changed = (event?: Event) => {
		if (composing || (event instanceof InputEvent && event.isComposing)) return;
		touched();
		settle();
		timer = setTimeout(typed, isFirst() ? PAUSE.first : PAUSE.later);
	};
	input.addEventListener('compositionstart', () => {
		composing = true;
		settle();
	});
	input.addEventListener('compositionend', () => {
		composing = false;
		changed();
	});
	input.addEventListener('input', changed);
	return {
		text: () => input.value,
		touch: () => changed(),
		settle,
		set(text) {
			settle();
			if (input.value !== text) input.value = text;
		},
	};
}
