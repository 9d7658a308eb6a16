/** The page of figures of this build. */
import { STATISTICS } from '../site/labels/statistics.ts';
import type { StatisticsView } from '../site/statistics-view.ts';
import { urls } from '../site/urls.ts';
import type { SiteView } from '../site/views.ts';
import { viewContext } from './context.ts';
import { ownPage } from './guide.ts';
import { statistics } from './views/statistics.ts';

export async function statisticsPage(): Promise<{ site: SiteView; view: StatisticsView }> {
	const { site, page } = await ownPage({
		title: STATISTICS.title,
		description: STATISTICS.description,
		path: urls.statistics(),
		kindText: STATISTICS.title,
	});
	return { site, view: { page, ...statistics(await viewContext()) } };
}
