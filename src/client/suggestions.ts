/** Which places to go fit what has been typed so far. */
import type { SuggestionView } from '../site/views.ts';
import { foldedWords } from '../text/fold.ts';

export interface Suggestions {
	/** The best for a text, at most `LIMIT`; none for a text without letters and digits. */
	matching(text: string): SuggestionView[];
}

export const LIMIT = 8;

/** `views` in the order in which equals are offered: lists, then entries. Marks are not compared. */
export function createSuggestions(views: readonly SuggestionView[]): Suggestions {
	const known = views.map((view) => {
		const words = foldedWords(view.text);
		return { view, words, all: [...words, ...(view.also ?? []).flatMap(foldedWords)] };
	});
	return {
		matching(text) {
			const typed = foldedWords(text);
			if (typed.length === 0) return [];
			const found = known.filter(({ all }) =>
				typed.every((start) => all.some((word) => word.startsWith(start))),
			);
			const begun = found.filter(({ words }) => isBegun(words, typed));
			const others = found.filter((one) => !begun.includes(one));
			return [...begun, ...others].slice(0, LIMIT).map(({ view }) => view);
		},
	};
}

/** Whether a text begins with what was typed, of which the last word may be half a word. */
function isBegun(words: readonly string[], typed: readonly string[]): boolean {
	return typed.every((start, at) =>
		at === typed.length - 1 ? words[at]?.startsWith(start) : words[at] === start,
	);
}
