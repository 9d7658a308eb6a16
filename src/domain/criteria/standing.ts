/** Where an exemplar stands under one plan: the sets of levels it has reached, and those of the next one. */
import type { ExemplarNode, PlanNode } from '../library/nodes.ts';
import type { CriteriaSet } from '../schemas/criterion.ts';
import { LEVELS, type Level } from '../values.ts';
import { chainOf, type SetVerdict } from './evaluate.ts';

export interface Standing {
	/** Sets at or below the highest level of recognition. */
	reached: readonly SetVerdict[];
	/** Whether it was recognised under this plan itself; else the level was reached elsewhere. */
	byThisPlan: boolean;
	/** The lowest level above with sets made for such exemplars. */
	next?: { level: Level; sets: readonly SetVerdict[] };
}

/** Of sets that add to each other only the last is told: it holds the criteria of the others. */
export function standingUnder(
	plan: PlanNode,
	exemplar: ExemplarNode,
	verdicts: readonly SetVerdict[],
): Standing {
	const told = withoutBases(verdicts, plan.data.criteriaSets);
	const highest = Math.max(-1, ...exemplar.data.recognitions.map(rank));
	const above = told
		.filter(({ set }) => set.level !== undefined && rank(set) > highest)
		.sort((a, b) => rank(a.set) - rank(b.set));
	const level = above[0]?.set.level;
	return {
		reached: highest === -1 ? [] : told.filter(({ set }) => rank(set) <= highest),
		byThisPlan: exemplar.data.recognitions.some((one) => isUnder(one.plan, exemplar, plan)),
		...(level !== undefined && {
			next: { level, sets: above.filter(({ set }) => set.level === level) },
		}),
	};
}

/** Of a set without a level: below all. */
const rank = ({ level }: { level?: Level | undefined }): number =>
	level === undefined ? -1 : LEVELS.indexOf(level);

/** Sets that apply, without those that another one adds to. */
function withoutBases(verdicts: readonly SetVerdict[], sets: readonly CriteriaSet[]): SetVerdict[] {
	const apply = verdicts.filter(({ outcome }) => outcome !== 'not-applicable');
	const bases = new Set(apply.flatMap(({ set }) => chainOf(set, sets).slice(0, -1)));
	return apply.filter(({ set }) => !bases.has(set));
}

/** A recognition that names no plan is taken to be under its own agency's. */
function isUnder(ref: string | undefined, { agency }: ExemplarNode, plan: PlanNode): boolean {
	if (ref === undefined) return plan.agency.id === agency.id;
	return (ref.includes('/') ? ref : `${agency.id}/${ref}`) === plan.key;
}
