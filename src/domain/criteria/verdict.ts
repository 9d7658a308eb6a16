/** What an evaluation says: the outcome, the evidence it stands on, and what is missing. Words are made elsewhere. */
import type { ContributionKind, Holder, Level, OutletLevel, Rating } from '../values.ts';

/**
 * `left-to-people`: the text sets no measure that a machine could check; the council judges. `not-applicable`: made for
 * others. `no-evidence`: nothing on record speaks to it, which is not the same as failing.
 */
export const OUTCOMES = [
	'met',
	'not-met',
	'no-evidence',
	'left-to-people',
	'not-applicable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How far one can rely on evidence, the weakest first. */
export const CERTAINTIES = ['stated', 'sourced', 'decided'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where the exemplar's record says it: key and index of its list. `unit`: a recognition of the collective led. */
export interface Used {
	list:
		| 'ratings'
		| 'recognitions'
		| 'awards'
		| 'initiatives'
		| 'media'
		| 'contributions'
		| 'unit-recognitions';
	index: number;
	/** The year it counts for, where a year matters. */
	year?: number;
	certainty: Certainty;
}

/** What is missing for a rule to be met. `had` lists the years of what counted already, one for each time. */
export type Gap =
	| { kind: 'rating-years'; rating: Rating; of: Holder; had: readonly number[]; need: number }
	| {
			kind: 'ratings-of-years';
			rating: Rating;
			of: Holder;
			/** Years rated lower. */
			lower: readonly number[];
			/** Years without any rating on record. */
			unrecorded: readonly number[];
	  }
	| { kind: 'consecutive-recognitions'; level: Level; had: readonly number[]; need: number }
	| {
			kind: 'awards';
			award: string;
			issuer?: string;
			of: Holder;
			had: readonly number[];
			need: number;
	  }
	| {
			kind: 'awards-of-years';
			award: string;
			orHigher: boolean;
			of: Holder;
			years: readonly number[];
	  }
	| {
			kind: 'initiatives';
			level: Level;
			applied: boolean;
			had: readonly number[];
			need: number;
	  }
	| { kind: 'media'; outletLevels: readonly OutletLevel[] }
	| { kind: 'contributions'; kinds: readonly ContributionKind[] }
	| { kind: 'unit'; why: 'not-named' | 'no-entry' | 'not-recognised'; level?: Level }
	/** One of these ways is enough; of a way, all is needed. */
	| { kind: 'one-of'; ways: readonly (readonly Gap[])[] };

export interface Verdict {
	outcome: Outcome;
	/** Evidence that counted, also where it was not enough. */
	used: readonly Used[];
	/** All of them are needed. Empty when met, and where people judge. */
	gaps: readonly Gap[];
}

/** The least sure of what counted; `undefined` when nothing did. */
export function certaintyOf({ used }: Pick<Verdict, 'used'>): Certainty | undefined {
	return CERTAINTIES.find((grade) => used.some(({ certainty }) => certainty === grade));
}
