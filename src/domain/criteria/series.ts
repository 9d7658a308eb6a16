/** Years one after another: what counts once a year, which years lack, which run is the longest. */
import type { Years } from './record.ts';
import { CERTAINTIES, type Certainty } from './verdict.ts';

interface Dated {
	year: number;
}

export function byYear<T extends Dated>(items: readonly T[]): T[] {
	return [...items].sort((a, b) => a.year - b.year);
}

/** One of each year, the surest, by year. */
export function oneAYear<T extends Dated & { certainty: Certainty }>(items: readonly T[]): T[] {
	const best = new Map<number, T>();
	for (const item of items) {
		const known = best.get(item.year);
		if (known === undefined || sureness(item) > sureness(known)) best.set(item.year, item);
	}
	return byYear([...best.values()]);
}

const sureness = ({ certainty }: { certainty: Certainty }): number =>
	CERTAINTIES.indexOf(certainty);

export function yearsOf(items: readonly Dated[]): number[] {
	return items.map(({ year }) => year).sort((a, b) => a - b);
}

/** Years of the span, both ends counted, in which nothing of these is. */
export function yearsWithout(items: readonly Dated[], { from, to }: Years): number[] {
	const has = new Set(items.map(({ year }) => year));
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
		(year) => !has.has(year),
	);
}

/** The longest stretch of years one after another, the latest of equals; items are one a year, by year. */
export function longestRun<T extends Dated>(items: readonly T[]): T[] {
	let run: T[] = [];
	let best: T[] = [];
	for (const item of items) {
		run = run.at(-1)?.year === item.year - 1 ? [...run, item] : [item];
		if (run.length >= best.length) best = run;
	}
	return best;
}
