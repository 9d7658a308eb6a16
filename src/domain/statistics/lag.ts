/** Publication lag: how long after the last event it tells of an entry came out here. */

import { lastDayOf } from '../../text/date.ts';
import { monthsSince } from '../freshness.ts';
import { allEntries } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import { isCounted } from './figures.ts';

/** Whole months; the last band has no end. */
export const LAG_BANDS = [
	{ id: 'month', from: 0, to: 1 },
	{ id: 'quarter', from: 1, to: 3 },
	{ id: 'year', from: 3, to: 12 },
	{ id: 'two-years', from: 12, to: 24 },
	{ id: 'more', from: 24, to: Number.POSITIVE_INFINITY },
] as const;
export type LagBand = (typeof LAG_BANDS)[number]['id'];

export interface LagReport {
	bands: { id: LagBand; count: number }[];
	/** Entries without a day of publishing or without a dated event. */
	undated: number;
	/** Half of the entries came out within so many months; missing where none is dated. */
	median?: number;
}

/**
 * Lag of exemplars, practices, copies and stories. An event known by its month or year is taken to end with it, so the
 * lag is never overstated; one that still goes on when the entry comes out has none.
 */
export function lagReport(library: Library): LagReport {
	const entries = allEntries(library).filter(
		(node) => isCounted(node) && node.kind !== 'document' && node.kind !== 'plan',
	);
	const lags = entries.flatMap(({ date, data }) =>
		date === '' || data.publishedOn === undefined
			? []
			: [Math.max(0, monthsSince(lastDayOf(date), data.publishedOn))],
	);
	const median = medianOf(lags);
	return {
		bands: LAG_BANDS.map(({ id, from, to }) => ({
			id,
			count: lags.filter((months) => months >= from && months < to).length,
		})),
		undated: entries.length - lags.length,
		...(median !== undefined && { median }),
	};
}

/** The lower of the two middle ones where the number is even. */
function medianOf(values: readonly number[]): number | undefined {
	return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
}
