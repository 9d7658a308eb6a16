/** The conference pack of every plan under which somebody was recognised. */
import type { ConferenceView } from '../site/conference-view.ts';
import type { SiteView } from '../site/views.ts';
import { siteView, viewContext } from './context.ts';
import { library } from './library.ts';
import { conferenceView, recognisedUnder } from './views/conference.ts';

/** `getStaticPaths` of the packs. */
export async function conferencePaths() {
	const { plans } = await library();
	return plans
		.filter((plan) => recognisedUnder(plan).size > 0)
		.map(({ agency, key, slug }) => ({ params: { agency: agency.id, slug }, props: { key } }));
}

/** @throws when there is no plan of this key. */
export async function conferencePage(
	key: string,
): Promise<{ site: SiteView; view: ConferenceView }> {
	const context = await viewContext();
	const plan = context.library.plans.find((one) => one.key === key);
	if (plan === undefined) throw new Error(`No plan ${key}`);
	return { site: await siteView(), view: conferenceView(plan, context) };
}
