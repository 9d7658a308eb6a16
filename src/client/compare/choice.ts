/** What a reader chose to compare: kept in this browser alone, or for this page where nothing may be kept. */
import { MOST } from '../../domain/compare/compare.ts';
import type { CompareChoice } from '../../site/views.ts';

const STORE = 'so-sanh';

/** Choices of this page where the browser keeps none. */
let here: CompareChoice[] = [];

/** `agency/slug`, as addresses have it. */
export const isKey = (text: string): boolean => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);

/** What is chosen, in the order of choosing; at most four. */
export function readChoice(): CompareChoice[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? 'null');
		return kept === null ? here : Array.isArray(kept) ? kept.filter(isChoice).slice(0, MOST) : [];
	} catch {
		return here;
	}
}

/** Keeps the choice; nothing is left in the browser when it is empty. */
export function keepChoice(choice: readonly CompareChoice[]): void {
	here = [...choice];
	try {
		if (choice.length === 0) localStorage.removeItem(STORE);
		else localStorage.setItem(STORE, JSON.stringify(choice));
	} catch {
		// A browser that keeps nothing still has the choice of this page.
	}
}

/** The choice with one put in, or taken out where it was in; `undefined` where there is no room. */
export function toggled(
	choice: readonly CompareChoice[],
	one: CompareChoice,
): CompareChoice[] | undefined {
	const others = choice.filter(({ key }) => key !== one.key);
	if (others.length < choice.length) return others;
	return choice.length >= MOST ? undefined : [...choice, one];
}

function isChoice(value: unknown): value is CompareChoice {
	return (
		typeof value === 'object' &&
		value !== null &&
		'key' in value &&
		'name' in value &&
		typeof value.name === 'string' &&
		typeof value.key === 'string' &&
		isKey(value.key)
	);
}
