/** “Vì sao được chọn”, “Còn thiếu gì”: an exemplar held against the criteria of each plan it is considered under. */
import {
	type CriterionVerdict,
	evaluatePlan,
	type SetVerdict,
} from '../../domain/criteria/evaluate.ts';
import { standingUnder } from '../../domain/criteria/standing.ts';
import { certaintyOf, OUTCOMES } from '../../domain/criteria/verdict.ts';
import type { ExemplarNode, PlanNode } from '../../domain/library/nodes.ts';
import { CRITERIA } from '../../site/labels/criteria.ts';
import { LEVEL } from '../../site/labels/values.ts';
import { anchors, urls } from '../../site/urls.ts';
import type { CriterionResultView, PlanResultView, SetResultView } from '../../site/views.ts';
import { evidenceWords } from '../../site/words/verdict-evidence.ts';
import {
	type AwardLookup,
	CERTAINTY,
	missingSentence,
	OUTCOME,
	outcomeCounts,
} from '../../site/words/verdicts.ts';
import { entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { proofLinks } from './proofs.ts';

/** One result for each plan that the entry itself lists, its own agency's first. */
export function planResults(node: ExemplarNode, context: ViewContext): PlanResultView[] {
	const listed = new Set(
		node.data.plans.map(({ plan }) => (plan.includes('/') ? plan : `${node.agency.id}/${plan}`)),
	);
	return node.plans
		.filter(({ key }) => listed.has(key))
		.sort((a, b) => Number(isOwn(b, node)) - Number(isOwn(a, node)))
		.map((plan, at) => planResult(plan, node, { context, open: at === 0 }));
}

const isOwn = (plan: PlanNode, node: ExemplarNode): boolean => plan.agency.id === node.agency.id;

interface Telling {
	context: ViewContext;
	open: boolean;
}

function planResult(
	plan: PlanNode,
	node: ExemplarNode,
	{ context, open }: Telling,
): PlanResultView {
	const verdicts = evaluatePlan(plan, node, context.library.today);
	const { reached, byThisPlan, next } = standingUnder(plan, node, verdicts);
	const telling = { plan, node, context };
	const reachedHeading = byThisPlan ? CRITERIA.chosen : CRITERIA.sameLevel;
	const sets = [
		...reached.map((verdict) => setResult(verdict, reachedHeading, telling)),
		...(next?.sets ?? []).map((verdict) => setResult(verdict, headingOf(verdict), telling)),
	];
	return { plan: entryLink(plan), open, sets, sum: sumOf(sets) };
}

/** Nothing is missing where all that a machine can compare is met: the council has the rest. */
function headingOf({ set, outcome }: SetVerdict): string {
	const level = set.level === undefined ? '' : LEVEL[set.level];
	return outcome === 'met' || outcome === 'left-to-people'
		? CRITERIA.complete(level)
		: CRITERIA.missing(level);
}

function sumOf(sets: readonly SetResultView[]): string {
	if (sets.length === 0) return CRITERIA.none;
	return [...new Set(sets.map(({ heading }) => heading))].join(' · ');
}

interface Told {
	plan: PlanNode;
	node: ExemplarNode;
	context: ViewContext;
}

function setResult({ set, criteria }: SetVerdict, heading: string, told: Told): SetResultView {
	const inOrder = [...criteria].sort(
		(a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome),
	);
	return {
		heading,
		title: set.title,
		sum: outcomeCounts(
			criteria.map(({ outcome }) => outcome),
			set.needs,
		),
		criteria: inOrder.map((verdict) => criterionResult(verdict, told)),
	};
}

function criterionResult(verdict: CriterionVerdict, told: Told): CriterionResultView {
	const { plan, node, context } = told;
	const { set, criterion, outcome } = verdict;
	const certainty = certaintyOf(verdict);
	const page = urls.entry('plan', plan.agency.id, plan.slug);
	return {
		outcome,
		outcomeText: OUTCOME[outcome],
		criterion: {
			text: criterion.text,
			href: `${page}#${anchors.criterion(set.id, criterion.id)}`,
			note: criterion.section,
		},
		evidence: evidenceWords(verdict.used, node).map(({ text, used }) => ({
			text,
			proofs: proofLinks(used, node, context),
		})),
		certainty: certainty === undefined ? '' : CERTAINTY[certainty],
		missing: missingSentence(verdict.gaps, awardLookup(context)),
	};
}

function awardLookup({ library }: ViewContext): AwardLookup {
	return (id) => {
		const award = library.vocabularies.awards.find((known) => known.id === id);
		return { name: award?.name ?? id, isTitle: award?.kind === 'title' };
	};
}
