/** The figures of the whole library. */
import { countApart } from '../../domain/listing.ts';
import { ledgerTotals } from '../../domain/replication/totals.ts';
import { type RootCount, rootReport } from '../../domain/statistics/roots.ts';
import { STATISTICS } from '../../site/labels/statistics.ts';
import type { RootRowView, StatisticsView } from '../../site/statistics-view.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView } from '../../site/views.ts';
import { totalLines, totalsNote } from '../../site/words/replication.ts';
import { countAndShare } from '../../site/words/statistics.ts';
import { sortByName } from '../../text/collate.ts';
import { formatNumber } from '../../text/number.ts';
import type { ViewContext } from './context.ts';

export function statistics({ library }: ViewContext): Omit<StatisticsView, 'page'> {
	const { total, agencies } = rootReport(library);
	const rows = sortByName(agencies, ({ agency }) => agency.data.name).map(({ agency, count }) =>
		rootRow({ text: agency.data.name, href: urls.agency(agency.id) }, count),
	);
	const real = library.adoptions.filter(({ sample, draft }) => !sample && !draft);
	const totals = ledgerTotals(real);
	return {
		roots: { rows, ...(rows.length > 0 && { total: rootRow({ text: STATISTICS.all }, total) }) },
		replication: {
			totals: totalLines(totals),
			note: totalsNote(totals, countApart(library.adoptions).sample),
		},
	};
}

function rootRow(name: LinkView, count: RootCount): RootRowView {
	const { numbers, rooted, open, confirmed } = count;
	return {
		name,
		numbers: formatNumber(numbers),
		rooted: countAndShare(rooted, numbers),
		open: countAndShare(open, numbers),
		confirmed: countAndShare(confirmed, numbers),
	};
}
