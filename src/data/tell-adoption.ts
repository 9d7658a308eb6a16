/** The page on which adopters tell of their copy. */
import { TELL_ADOPTION } from '../site/labels/tell-adoption.ts';
import type { NominationView } from '../site/nomination-view.ts';
import { urls } from '../site/urls.ts';
import type { SiteView } from '../site/views.ts';
import { viewContext } from './context.ts';
import { ownPage } from './guide.ts';
import { nominationOffices } from './views/nomination.ts';

export async function tellAdoptionPage(): Promise<{ site: SiteView; view: NominationView }> {
	const { site, page } = await ownPage({
		title: TELL_ADOPTION.title,
		description: TELL_ADOPTION.description,
		path: urls.tellAdoption(),
		kindText: TELL_ADOPTION.nav,
	});
	return { site, view: { page, offices: nominationOffices(await viewContext()) } };
}
