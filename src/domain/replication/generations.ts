/** Copies of copies: how far a copy stands from the origin. */

/** Anything that may have learned from another of its sort. */
export interface Learner {
	from?: Learner | undefined;
}

/**
 * 1 for a copy of the origin, 2 for a copy of that copy, and so on. Copies that learned from each other in a circle (the
 * check reports them) are counted up to the point where the circle closes, so it always ends.
 */
export function generationOf(node: Learner): number {
	const seen = new Set<Learner>([node]);
	let current = node;
	while (current.from !== undefined && !seen.has(current.from)) {
		current = current.from;
		seen.add(current);
	}
	return seen.size;
}
