/** Evaluates rules and criteria sets of a plan on an exemplar's record. It shows its reasons and never decides. */
import type { ExemplarNode, PlanNode } from '../library/nodes.ts';
import type { CriteriaSet, Criterion, Rule } from '../schemas/criterion.ts';
import {
	awardCount,
	awardEveryYear,
	consecutiveRecognitions,
	contributions,
	initiatives,
	media,
	ratingEveryYear,
	ratingYears,
	unitExemplary,
} from './leaf-rules.ts';
import type { Record } from './record.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** One rule on one record. */
export function evaluateRule(rule: Rule, record: Record): Verdict {
	switch (rule.rule) {
		case 'all-of':
			return allOf(rule.rules.map((one) => evaluateRule(one, record)));
		case 'any-of':
			return anyOf(rule.rules.map((one) => evaluateRule(one, record)));
		case 'rating-years':
			return ratingYears(rule, record);
		case 'rating-every-year':
			return ratingEveryYear(rule, record);
		case 'consecutive-recognitions':
			return consecutiveRecognitions(rule, record);
		case 'award-count':
			return awardCount(rule, record);
		case 'award-every-year':
			return awardEveryYear(rule, record);
		case 'initiatives':
			return initiatives(rule, record);
		case 'media':
			return media(rule, record);
		case 'contributions':
			return contributions(rule, record);
		case 'unit-exemplary':
			return unitExemplary(rule, record);
	}
}

/** Evidence for a part is evidence: with some met and some unknown, the whole is missed, not unknown. */
function allOf(parts: readonly Verdict[]): Verdict {
	const isMet = parts.every(({ outcome }) => outcome === 'met');
	return {
		outcome: isMet ? 'met' : missedTogether(parts),
		used: parts.flatMap(({ used }) => used),
		gaps: parts.flatMap(({ gaps }) => gaps),
	};
}

function anyOf(parts: readonly Verdict[]): Verdict {
	const good = parts.filter(({ outcome }) => outcome === 'met');
	if (good.length > 0) return { outcome: 'met', used: good.flatMap(({ used }) => used), gaps: [] };
	const ways = parts.map(({ gaps }) => gaps);
	return {
		outcome: missedTogether(parts),
		used: parts.flatMap(({ used }) => used),
		gaps: [{ kind: 'one-of', ways }],
	};
}

const missedTogether = (parts: readonly Verdict[]): 'no-evidence' | 'not-met' =>
	parts.every(({ outcome }) => outcome === 'no-evidence') ? 'no-evidence' : 'not-met';

const LEFT_TO_PEOPLE: Verdict = { outcome: 'left-to-people', used: [], gaps: [] };

export interface CriterionVerdict extends Verdict {
	/** The set in which the criterion stands: the evaluated one, or one it adds to. */
	set: CriteriaSet;
	criterion: Criterion;
}

export interface SetVerdict {
	set: CriteriaSet;
	outcome: Outcome;
	/** Criteria of the set and of all it adds to, the most general first. */
	criteria: readonly CriterionVerdict[];
}

/** A set with all that it adds to, the most general first. Sets that add to each other in a circle end it. */
export function chainOf(set: CriteriaSet, sets: readonly CriteriaSet[]): CriteriaSet[] {
	const chain = [set];
	for (let next = set.addsTo; next !== undefined; next = chain[0]?.addsTo) {
		const base = sets.find(({ id }) => id === next);
		if (base === undefined || chain.includes(base)) break;
		chain.unshift(base);
	}
	return chain;
}

/** Whether a set was written for such exemplars. */
export function isFor(set: CriteriaSet, { data }: ExemplarNode): boolean {
	if (!set.subjects.includes(data.subject)) return false;
	if (set.roles.length > 0 && (data.role === undefined || !set.roles.includes(data.role)))
		return false;
	return set.movement === undefined || data.movements.includes(set.movement);
}

/** Every set of a plan on one exemplar; those made for others say so. */
export function evaluatePlan(plan: PlanNode, exemplar: ExemplarNode, today: string): SetVerdict[] {
	const years = plan.data.period;
	const sets = plan.data.criteriaSets;
	return sets.map((set) => {
		if (!isFor(set, exemplar) || !isInForce(set, today))
			return { set, outcome: 'not-applicable', criteria: [] };
		const criteria = chainOf(set, sets).flatMap((one) =>
			one.items.map((criterion) => ({
				set: one,
				criterion,
				...(criterion.rule === undefined
					? LEFT_TO_PEOPLE
					: evaluateRule(criterion.rule, { exemplar, years })),
			})),
		);
		return { set, criteria, outcome: outcomeOf(criteria) };
	});
}

const isInForce = ({ validFrom }: CriteriaSet, today: string): boolean =>
	validFrom === undefined || validFrom <= today;

/** Each set of the chain by its own way of counting; the whole needs all of them. */
function outcomeOf(criteria: readonly CriterionVerdict[]): Outcome {
	const bySet = Map.groupBy(criteria, ({ set }) => set);
	return together(
		[...bySet].map(([{ needs }, found]) => {
			const outcomes = found.map(({ outcome }) => outcome);
			return needs === 'all' ? together(outcomes) : oneOfThem(outcomes);
		}),
	);
}

const WORST_FIRST = ['not-met', 'no-evidence', 'left-to-people', 'met'] as const;

const together = (outcomes: readonly Outcome[]): Outcome =>
	WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'met';
const oneOfThem = (outcomes: readonly Outcome[]): Outcome =>
	WORST_FIRST.findLast((outcome) => outcomes.includes(outcome)) ?? 'met';
