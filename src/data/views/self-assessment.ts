/** The form on which one holds oneself against the criteria of a plan. */
import type { PlanNode } from '../../domain/library/nodes.ts';
import type { SelfAssessmentView } from '../../site/criteria-view.ts';
import { SELF_ASSESSMENT } from '../../site/labels/criteria.ts';
import { NAV } from '../../site/labels/interface.ts';
import { urls } from '../../site/urls.ts';
import { entryLink } from './cards.ts';
import type { ViewContext } from './context.ts';
import { plainPage } from './page.ts';
import { criteriaSetView } from './plan.ts';

export function selfAssessmentView(node: PlanNode, context: ViewContext): SelfAssessmentView {
	const { agency, data, sample, slug } = node;
	const plan = entryLink(node);
	return {
		page: plainPage(
			{
				title: SELF_ASSESSMENT.heading(data.title),
				description: SELF_ASSESSMENT.description(data.title),
				path: urls.selfAssessment(agency.id, slug),
				section: urls.list('plan'),
				up: [{ text: NAV.plan, href: urls.list('plan') }, plan],
				sample,
				noindex: true,
			},
			context,
		),
		plan,
		sets: data.criteriaSets.map((set) => criteriaSetView(set, context)),
	};
}
