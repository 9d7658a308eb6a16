/** The self-assessment form of every plan that has criteria. */
import type { SelfAssessmentView } from '../site/criteria-view.ts';
import type { SiteView } from '../site/views.ts';
import { siteView, viewContext } from './context.ts';
import { library } from './library.ts';
import { selfAssessmentView } from './views/self-assessment.ts';

/** `getStaticPaths` of the forms. */
export async function selfAssessmentPaths() {
	const { plans } = await library();
	return plans
		.filter(({ data }) => data.criteriaSets.length > 0)
		.map(({ agency, key, slug }) => ({ params: { agency: agency.id, slug }, props: { key } }));
}

/** @throws when there is no plan of this key. */
export async function selfAssessmentPage(
	key: string,
): Promise<{ site: SiteView; view: SelfAssessmentView }> {
	const context = await viewContext();
	const node = context.library.plans.find((plan) => plan.key === key);
	if (node === undefined) throw new Error(`No plan ${key}`);
	return { site: await siteView(), view: selfAssessmentView(node, context) };
}
