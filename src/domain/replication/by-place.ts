/** Copies by today's province and by year: what the cartogram and its table show. */
import type { AdoptionNode } from '../library/nodes.ts';
import type { Province } from '../schemas/shared.ts';
import { startYear } from './spread.ts';

export interface PlaceTally {
	province: Province;
	/** Records by the year in which they began. */
	years: ReadonlyMap<number, number>;
	undated: number;
	/** All records of the place: the years and the undated ones together. */
	total: number;
}

/** How strong a tile is drawn: 0 none, 1 one, 2 two to four, 3 five and more. */
export type TileLevel = 0 | 1 | 2 | 3;

export function tileLevel(records: number): TileLevel {
	return records >= 5 ? 3 : records >= 2 ? 2 : records >= 1 ? 1 : 0;
}

/**
 * One tally for each province, in the order given, zeros too. A record that spans several provinces counts in each; one
 * that names none (nationwide) counts in none.
 */
export function tallyByProvince(
	provinces: readonly Province[],
	adoptions: readonly Pick<AdoptionNode, 'data' | 'provinces'>[],
): PlaceTally[] {
	return provinces.map((province) => {
		const here = adoptions.filter((node) => node.provinces.some(({ id }) => id === province.id));
		const starts = here.map(startYear);
		const years = new Map<number, number>();
		for (const year of starts) if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
		return {
			province,
			years,
			undated: starts.filter((year) => year === undefined).length,
			total: here.length,
		};
	});
}
