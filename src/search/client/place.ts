/** Where a reader is in the results: kept with each step of the browser's history, so that going back leads to the same row. */

export interface Place {
	/** Results shown. */
	shown: number;
	/** The first row in sight, by number. */
	row: number;
	/** How far its top is below the window's, in pixels. */
	offset: number;
}

const MOST_SHOWN = 10_000;

/** Reads what a step of the history holds; `undefined` when it is no place. */
export function readPlace(kept: unknown): Place | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const { shown, row, offset } = kept as Partial<Record<keyof Place, unknown>>;
	if (!isCount(shown) || !isCount(row) || typeof offset !== 'number') return undefined;
	return { shown: Math.min(shown, MOST_SHOWN), row, offset };
}

const isCount = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0;

export function placeAmong(rows: readonly HTMLElement[]): Place {
	const tops = rows.map((row) => row.getBoundingClientRect());
	const seen = tops.findIndex(({ bottom }) => bottom > 0);
	const row = seen === -1 ? Math.max(0, rows.length - 1) : seen;
	return { shown: rows.length, row, offset: tops[row]?.top ?? 0 };
}

/** Scrolls so that the row stands where it stood. */
export function returnTo({ row, offset }: Place, rows: readonly HTMLElement[]): void {
	const top = rows[row]?.getBoundingClientRect().top;
	if (top !== undefined) scrollBy({ top: top - offset, behavior: 'instant' });
}
