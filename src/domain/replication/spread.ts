/** Spread over time: how many copies began in which year. */
import type { AdoptionNode } from '../library/nodes.ts';

export interface SpreadYear {
	year: number;
	/** Records that began in this year. */
	begun: number;
	/** Records that had begun by the end of it, stopped ones too. */
	total: number;
}

export interface Spread {
	/** Every year from the first to the last one in which a copy began, those without one too. */
	years: SpreadYear[];
	/** Records whose sources don't say when they began. */
	undated: number;
}

/** The year in which a copy began, where its sources say so. */
export function startYear({ data }: Pick<AdoptionNode, 'data'>): number | undefined {
	return data.since === undefined ? undefined : Number(data.since.slice(0, 4));
}

export function spreadOverTime(adoptions: readonly Pick<AdoptionNode, 'data'>[]): Spread {
	const known = adoptions.map(startYear).filter((year) => year !== undefined);
	const first = Math.min(...known);
	const years = Array.from(
		{ length: known.length === 0 ? 0 : Math.max(...known) - first + 1 },
		(_, index) => first + index,
	);
	return {
		years: years.map((year) => ({
			year,
			begun: known.filter((start) => start === year).length,
			total: known.filter((start) => start <= year).length,
		})),
		undated: adoptions.length - known.length,
	};
}
