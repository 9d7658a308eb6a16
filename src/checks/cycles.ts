/** Chains that come back to where they began. */

/**
 * The first cycle on the way from `start`, as the things on it beginning with `start`; nothing when `start` itself is
 * on no cycle, so that each cycle is told once for each of its members and for nobody else.
 */
export function cycleFrom<T>(start: T, next: (thing: T) => readonly T[]): T[] | undefined {
	const seen = new Set<T>();
	const follow = (thing: T, trail: readonly T[]): T[] | undefined => {
		for (const after of next(thing)) {
			if (after === start) return [...trail];
			if (seen.has(after)) continue;
			seen.add(after);
			const found = follow(after, [...trail, after]);
			if (found) return found;
		}
		return undefined;
	};
	return follow(start, [start]);
}
