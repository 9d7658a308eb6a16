/** The page of an exemplar. */
import type { ExemplarNode, PlanNode } from '../../domain/library/nodes.ts';
import {
	CONTRIBUTION,
	HOLDER,
	KIND,
	LEVEL,
	OUTLET_LEVEL,
	RATING,
	ROLE,
	SCOPE,
	SUBJECT,
	TRAIT,
} from '../../site/labels/values.ts';
import { anchors, urls } from '../../site/urls.ts';
import type { ExemplarView, LinkView } from '../../site/views.ts';
import { joinedNotes } from '../../site/words/entries.ts';
import {
	amountText,
	atLevel,
	decisionText,
	initiativeDetail,
	ratingOf,
	scopeText,
} from '../../site/words/honours.ts';
import { formatDateShort, formatPeriod } from '../../text/date.ts';
import { cardView, entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { planResults } from './criteria.ts';
import { entryFrame } from './frame.ts';
import { knotsOf } from './knots.ts';

export function exemplarView(node: ExemplarNode, context: ViewContext): ExemplarView {
	const { data } = node;
	const unit = unitLink(data.unit, node.unit, context);
	const leads = unitLink(data.leads, node.leads, context);
	const frame = entryFrame(node, context);
	return {
		...frame,
		kindText: [KIND.exemplar, SUBJECT[data.subject], data.role && ROLE[data.role]]
			.filter(Boolean)
			.join(' · '),
		name: data.name,
		subjectText: SUBJECT[data.subject],
		why: data.why,
		...(data.position !== undefined && { position: data.position }),
		...(unit && { unit }),
		...(leads && { leads }),
		scopeText: scopeText(SCOPE[data.scope]),
		traits: data.traits.map((trait) => TRAIT[trait]),
		...(data.period && { period: formatPeriod(data.period) }),
		knots: knotsOf(node),
		ratings: data.ratings
			.map((row, index) => ({ ...row, id: anchors.record('ratings', index) }))
			.sort((a, b) => a.year - b.year)
			.map(({ id, year, rating, issuer, of }) => ({
				id,
				year,
				text: ratingOf(RATING[rating], of === 'self' ? undefined : HOLDER[of]),
				...(issuer !== undefined && { detail: issuer }),
			})),
		initiatives: data.initiatives.map(({ title, level, year, applied, decision }, index) => ({
			id: anchors.record('initiatives', index),
			title,
			detail: `${initiativeDetail(LEVEL[level], year, applied)}. ${decisionText(decision)}`,
		})),
		media: data.media.map(({ outlet, outletLevel, title, date, url }, index) => ({
			id: anchors.record('media', index),
			text: [outlet, date && formatDateShort(date), title].filter(Boolean).join(', '),
			...(url !== undefined && { href: url }),
			levelText: OUTLET_LEVEL[outletLevel],
		})),
		contributions: data.contributions.map(
			({ kind, value, unit: measure, purpose, date }, index) => ({
				id: anchors.record('contributions', index),
				text: `${CONTRIBUTION[kind]}: ${amountText(value, measure)}`,
				purpose,
				...(date !== undefined && { detail: formatDateShort(date) }),
			}),
		),
		practices: node.practices.map((practice) => cardView(practice, context)),
		criteria: planResults(node, context),
		plans: node.plans.map((plan) => planLink(plan, node)),
		difficulties: data.difficulties,
		support: data.support.map(({ by, what, date }) => ({
			text: `${by}: ${what}`,
			...(date !== undefined && { detail: formatDateShort(date) }),
		})),
		...(data.contact !== undefined && { contact: data.contact }),
		...(data.stopped && { stopped: data.stopped.why }),
	};
}

/** A plan the exemplar is considered under, with the level and the author's note. */
function planLink(plan: PlanNode, node: ExemplarNode): LinkView {
	const under = node.data.plans.find(
		({ plan: ref }) => (ref.includes('/') ? ref : `${node.agency.id}/${ref}`) === plan.key,
	);
	const note = joinedNotes([under?.level && atLevel(LEVEL[under.level]), under?.note], '; ');
	return { ...entryLink(plan), ...(note !== '' && { note }) };
}

/** A unit by name, linked to its exemplar or its agency where there is a page. */
export function unitLink(
	unit: { name: string; agency?: string | undefined } | undefined,
	exemplar: ExemplarNode | undefined,
	{ library }: ViewContext,
): LinkView | undefined {
	if (unit === undefined) return undefined;
	if (exemplar !== undefined)
		return { text: unit.name, href: urls.entry('exemplar', exemplar.agency.id, exemplar.slug) };
	const known = unit.agency !== undefined && library.agencies.has(unit.agency);
	return {
		text: unit.name,
		...(known && unit.agency !== undefined && { href: urls.agency(unit.agency) }),
	};
}
