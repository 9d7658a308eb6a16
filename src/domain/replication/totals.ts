/** What the ledger of copies adds up to. Who is counted is for the caller to say: samples stay out of real totals. */

import type { AdoptionNode } from '../library/nodes.ts';
import { groupBy } from '../listing.ts';
import { FRESHNESS, type Freshness } from '../values.ts';
import { generationOf } from './generations.ts';

export interface LedgerTotals {
	/** Records: one for a named place, one for a group. */
	records: number;
	/** Places known by number: one for each named place, and the stated number of each group. */
	places: number;
	/** Groups whose number no source states; they are in `records` and not in `places`. */
	uncounted: number;
	practices: number;
	/** Today's provinces and cities in which something was copied. */
	provinces: number;
	/** Records that nobody has called paused or stopped. */
	living: number;
	/** Records learned from a copy instead of the origin. */
	again: number;
	byFreshness: Record<Freshness, number>;
}

/** How many places a record stands for; `undefined` for a group of unknown number. */
export function placesBehind({ data }: Pick<AdoptionNode, 'data'>): number | undefined {
	return data.scope === 'named' ? 1 : data.adopter.count;
}

/** Whether its own record says that it runs; how sure that is, freshness tells. */
export const isLiving = ({ data }: Pick<AdoptionNode, 'data'>): boolean =>
	data.status === 'running';

/** Adds up records of copies. An empty ledger is all zeros. */
export function ledgerTotals(adoptions: readonly AdoptionNode[]): LedgerTotals {
	const counts = adoptions.map(placesBehind);
	const fresh = groupBy(adoptions, ({ freshness }) => freshness);
	const byFreshness = Object.fromEntries(
		FRESHNESS.map((state) => [state, fresh.get(state)?.length ?? 0]),
	);
	return {
		records: adoptions.length,
		places: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
		uncounted: counts.filter((count) => count === undefined).length,
		practices: new Set(adoptions.map(({ practice }) => practice.key)).size,
		provinces: new Set(adoptions.flatMap(({ provinces }) => provinces.map(({ id }) => id))).size,
		living: adoptions.filter(isLiving).length,
		again: adoptions.filter((node) => generationOf(node) > 1).length,
		byFreshness: byFreshness as Record<Freshness, number>,
	};
}
