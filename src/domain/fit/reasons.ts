/**
 * Why a practice fits a place or does not, condition by condition. Each condition gives one reason with its points:
 *
 * - fits: the full weight of the condition;
 * - differs: the same weight taken away;
 * - unknown: nothing. The practice does not state the condition, the seeker did not answer, or the two cannot be compared
 *   (an amount between the least and the most that is needed, a unit that is not understood). Unknown is never fitting.
 */
import type { Organisation, Terrain } from '../values.ts';
import { endsOf, type Measure, type Range } from './measures.ts';
import type { FitPractice, Situation } from './situation.ts';
import { isAbout, sayings, shareKnown, tellingWords } from './words.ts';

/** Weights: whose problem it answers counts most, then who can do it and with what, then where. */
export const WEIGHTS = {
	problem: 40,
	organisation: 12,
	people: 10,
	money: 10,
	terrain: 8,
	households: 6,
	time: 5,
	area: 5,
	/** Each thing that has to be there. */
	has: 4,
} as const;
export type Criterion = keyof typeof WEIGHTS;

export type Status = 'fits' | 'differs' | 'unknown';
/** Why nothing can be said: the practice is silent, the seeker is, or the two do not meet. */
export type Unknown = 'not-stated' | 'not-answered' | 'between' | 'other-unit';

interface Judged {
	status: Status;
	points: number;
	/** Set where the status is `unknown`. */
	why?: Unknown;
}
export type Reason = Judged &
	(
		| { criterion: 'problem' }
		| { criterion: 'terrain'; stated?: readonly Terrain[]; own?: readonly Terrain[] }
		| { criterion: 'organisation'; stated?: readonly Organisation[]; own?: Organisation }
		| { criterion: Measure; stated?: Range; own?: number }
		| { criterion: 'has'; stated: string }
	);

/** One reason for each condition, in the order of their weights; the problem first. */
export function reasonsOf(practice: FitPractice, situation: Situation): Reason[] {
	const { conditions = {} } = practice;
	const amount = (measure: Measure) =>
		amountReason(measure, conditions[measure], situation[measure]);
	return [
		problemReason(practice, situation),
		organisationReason(conditions.organisations, situation.organisation),
		amount('people'),
		amount('money'),
		terrainReason(conditions.terrain, situation.terrain),
		amount('households'),
		amount('time'),
		amount('area'),
		...(conditions.needs ?? []).map((stated) => hasReason(stated, situation.has)),
	];
}

function judge(criterion: Criterion, status: 'fits' | 'differs', share = 1): Judged {
	const points = Math.round(WEIGHTS[criterion] * share);
	return { status, points: status === 'fits' ? points : -points };
}
const unknown = (why: Unknown): Judged => ({ status: 'unknown', points: 0, why });

/** A need of the list counts in full, own words by the share of them that the practice knows. */
function problemReason(practice: FitPractice, { needs = [], words = '' }: Situation): Reason {
	const criterion = 'problem';
	const asksWords = tellingWords(words).length > 0;
	if (needs.length === 0 && !asksWords) return { criterion, ...unknown('not-answered') };
	if (needs.some((need) => practice.needs.includes(need)))
		return { criterion, ...judge(criterion, 'fits') };
	if (asksWords && isAbout(words, practice.words))
		return { criterion, ...judge(criterion, 'fits', shareKnown(words, practice.words)) };
	return { criterion, ...judge(criterion, 'differs') };
}

function terrainReason(
	stated: readonly Terrain[] | undefined,
	own: readonly Terrain[] | undefined,
): Reason {
	const criterion = 'terrain';
	if (stated === undefined || stated.length === 0) return { criterion, ...unknown('not-stated') };
	if (own === undefined || own.length === 0)
		return { criterion, stated, ...unknown('not-answered') };
	const meets = own.some((terrain) => stated.includes(terrain));
	return { criterion, stated, own, ...judge(criterion, meets ? 'fits' : 'differs') };
}

function organisationReason(
	stated: readonly Organisation[] | undefined,
	own: Organisation | undefined,
): Reason {
	const criterion = 'organisation';
	if (stated === undefined || stated.length === 0) return { criterion, ...unknown('not-stated') };
	if (own === undefined) return { criterion, stated, ...unknown('not-answered') };
	return { criterion, stated, own, ...judge(criterion, stated.includes(own) ? 'fits' : 'differs') };
}

function amountReason(criterion: Measure, stated?: Range, own?: number): Reason {
	if (stated === undefined) return { criterion, ...unknown('not-stated') };
	if (own === undefined) return { criterion, stated, ...unknown('not-answered') };
	return { criterion, stated, own, ...judgeAmount(criterion, stated, own) };
}

/**
 * Households are a size to lie within. Of people, money, time and land one has to have enough: less than the least that
 * is stated differs; as much as is sure to do fits: for money and time the most, for people and land the least.
 */
function judgeAmount(measure: Measure, stated: Range, own: number): Judged {
	const ends = endsOf(stated, measure);
	if (ends === undefined) return judgeOtherUnit(measure, stated, own);
	const { min, max } = ends;
	if (measure === 'households') {
		const within = own >= (min ?? 0) && own <= (max ?? Number.POSITIVE_INFINITY);
		return judge(measure, within ? 'fits' : 'differs');
	}
	const sure = measure === 'money' || measure === 'time' ? (max ?? min) : (min ?? max);
	if (min !== undefined && own < min) return judge(measure, 'differs');
	return own >= (sure ?? 0) ? judge(measure, 'fits') : unknown('between');
}

/** Twelve pupils are twelve people: whoever has fewer people lacks them, whoever has more may still have no pupils. */
function judgeOtherUnit(measure: Measure, { min }: Range, own: number): Judged {
	const lacks = measure === 'people' && min !== undefined && own < min;
	return lacks ? judge(measure, 'differs') : unknown('other-unit');
}

function hasReason(stated: string, has = ''): Reason {
	const criterion = 'has';
	const { there, lacking } = sayings(has);
	const says = (part: string) =>
		isAbout(stated, tellingWords(part)) || isAbout(part, tellingWords(stated));
	if (lacking.some((part) => says(part)))
		return { criterion, stated, ...judge(criterion, 'differs') };
	if (there.some((part) => says(part))) return { criterion, stated, ...judge(criterion, 'fits') };
	return { criterion, stated, ...unknown('not-answered') };
}
