/** The nomination page of this build. */
import { NOMINATE } from '../site/labels/nominate.ts';
import type { NominationView } from '../site/nomination-view.ts';
import { urls } from '../site/urls.ts';
import type { SiteView } from '../site/views.ts';
import { viewContext } from './context.ts';
import { ownPage } from './guide.ts';
import { nominationOffices } from './views/nomination.ts';

export async function nominationPage(): Promise<{ site: SiteView; view: NominationView }> {
	const { site, page } = await ownPage({
		title: NOMINATE.title,
		description: NOMINATE.description,
		path: urls.nominate(),
		kindText: NOMINATE.nav,
	});
	return { site, view: { page, offices: nominationOffices(await viewContext()) } };
}
