/** What an exemplar's record holds for the years of a plan, in the shape that rules ask of. */
import { fold } from '../../text/fold.ts';
import type { ExemplarNode } from '../library/nodes.ts';
import type { Rule } from '../schemas/criterion.ts';
import { NO_NUMBER } from '../schemas/honours.ts';
import type { Holder, Level } from '../values.ts';
import { LEVELS } from '../values.ts';
import type { Certainty, Used } from './verdict.ts';

/** The years that a plan looks at, both ends counted. */
export interface Years {
	from: number;
	to: number;
}

export interface Record {
	exemplar: ExemplarNode;
	years: Years;
}

/** The leaf rules by their name. */
export type RuleOf<Name extends Rule['rule']> = Extract<Rule, { rule: Name }>;

interface Stated {
	date?: string | undefined;
	year?: number | undefined;
	decision?: string | undefined;
	sources?: readonly number[];
}

/** The year a thing counts for: as said, else the year of its date. */
export function yearOf({ date, year }: Stated): number | undefined {
	return year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}

export function isWithin(year: number | undefined, { from, to }: Years): year is number {
	return year !== undefined && year >= from && year <= to;
}

/** A numbered decision can be looked up; a source can be read; the rest is the author's word. */
export function certaintyOfRecord({ decision, sources = [] }: Stated): Certainty {
	if (decision !== undefined && decision !== NO_NUMBER) return 'decided';
	return sources.length > 0 ? 'sourced' : 'stated';
}

export function isAtLeast(level: Level, least: Level): boolean {
	return LEVELS.indexOf(level) >= LEVELS.indexOf(least);
}

/** A held award that still stands, with the id of the shared list that its name or its own id gives it. */
export interface StandingAward {
	index: number;
	award: string;
	/** Giver and name as written: “Bằng khen của Bộ Ngoại giao” names its giver. */
	issuer: string;
	of: Holder;
	year: number;
	certainty: Certainty;
}

/** Awards of the plan's years that were not revoked. Without a year they count for none. */
export function standingAwards({ exemplar, years }: Record): StandingAward[] {
	return exemplar.awards.flatMap(({ held, award }, index) => {
		const year = yearOf(held);
		const id = held.award ?? award?.id;
		if (held.revoked !== undefined || id === undefined || !isWithin(year, years)) return [];
		const given = { issuer: `${held.issuer ?? ''} ${held.name ?? ''}`, of: held.of };
		return [{ index, award: id, ...given, year, certainty: certaintyOfRecord(held) }];
	});
}

/** Whether it belongs to whom a rule asks; of a household, what is the household's is its own. */
export function isHolder({ data }: ExemplarNode, written: Holder, asked: Holder): boolean {
	const own = (of: Holder) => (data.subject === 'household' && of === 'household' ? 'self' : of);
	return own(written) === own(asked);
}

/** Whether the giver on record is the one a rule names, however it is capitalised and marked. */
export function isIssuer(written: string, asked: string | undefined): boolean {
	return asked === undefined || ` ${fold(written)} `.includes(` ${fold(asked)} `);
}

export function usedOf(
	list: Used['list'],
	items: readonly { index: number; year?: number; certainty: Certainty }[],
): Used[] {
	return items.map(({ index, year, certainty }) => ({
		list,
		index,
		...(year !== undefined && { year }),
		certainty,
	}));
}
