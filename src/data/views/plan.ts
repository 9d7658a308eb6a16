/** The page of a plan: its standing, who does what, its criteria, what came of it. */
import type { PlanNode } from '../../domain/library/nodes.ts';
import { peersOf } from '../../domain/plan-board/items.ts';
import type { CriteriaSet } from '../../domain/schemas/criterion.ts';
import { CONFERENCE } from '../../site/labels/conference.ts';
import { SELF_ASSESSMENT } from '../../site/labels/criteria.ts';
import { KIND } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { CriteriaSetView, PlanView } from '../../site/views.ts';
import { ruleText } from '../../site/words/criteria.ts';
import { registrationRow, setLead } from '../../site/words/plans.ts';
import { cardView, entryLink } from './cards.ts';
import { recognisedUnder } from './conference.ts';
import type { ViewContext } from './context.ts';
import { documentLink } from './document.ts';
import { agencyLink, entryStanding } from './frame.ts';
import { planStanding } from './plan-board.ts';
import { titleView } from './title.ts';

export function planView(node: PlanNode, context: ViewContext): PlanView {
	const { data } = node;
	return {
		...entryStanding(node, context),
		kind: 'plan',
		kindText: KIND.plan,
		title: titleView(data.title),
		summary: data.summary,
		where: [node.agency.data.name, data.bloc].filter(Boolean).join(' · '),
		document: node.document === undefined ? { text: data.document } : documentLink(node.document),
		agency: agencyLink(node),
		...(node.parent && { parent: entryLink(node.parent) }),
		children: node.children.map(entryLink),
		periodText:
			data.period.from === data.period.to
				? String(data.period.from)
				: `${data.period.from}–${data.period.to}`,
		...planStanding(node, context),
		duties: data.duties.map(({ who, section, tasks }) => ({
			who,
			tasks,
			...(section !== undefined && { section }),
		})),
		selfAssessment: {
			text: SELF_ASSESSMENT.link,
			href: urls.selfAssessment(node.agency.id, node.slug),
		},
		...(recognisedUnder(node).size > 0 && {
			conference: {
				text: CONFERENCE.link,
				href: urls.conference(node.agency.id, node.slug),
			},
		}),
		criteria: data.criteriaSets.map((set) => criteriaSetView(set, context)),
		exemplars: peersOf(node.exemplars, node).map((exemplar) => cardView(exemplar, context)),
		practices: peersOf(node.practices, node).map((practice) => cardView(practice, context)),
		registrations: [...node.registrations]
			.sort((a, b) => a.year - b.year)
			.map(({ year, rows }) => ({ year: String(year), rows: rows.map(registrationRow) })),
	};
}

export function criteriaSetView(set: CriteriaSet, { library }: ViewContext): CriteriaSetView {
	const awardName = (id: string) =>
		library.vocabularies.awards.find((award) => award.id === id)?.name ?? id;
	return {
		id: set.id,
		title: set.title,
		lead: setLead(set),
		items: set.items.map(({ id, text, section, rule }) => ({
			id,
			text,
			section,
			...(rule && { ruleText: ruleText(rule, awardName) }),
		})),
	};
}
