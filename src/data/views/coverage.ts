/** Where the library has exemplars and practices: tiles of today's units, and the table that says the same. */
import type { Library } from '../../domain/library/library.ts';
import { GRID } from '../../domain/places/tiles.ts';
import { coverageOf, withoutProvince } from '../../domain/statistics/coverage.ts';
import { STATISTICS } from '../../site/labels/statistics.ts';
import type { CartogramView } from '../../site/replication-views.ts';
import { urls } from '../../site/urls.ts';
import { coverageLabel, coverageNotes } from '../../site/words/statistics.ts';
import { islandViews, tileView } from './replication/cartogram.ts';

export function coverageView(library: Library): CartogramView {
	const rows = coverageOf(library);
	const covered = rows.filter(({ exemplars, practices }) => exemplars + practices > 0);
	return {
		label: coverageLabel(covered.length),
		...GRID,
		tiles: rows.flatMap(({ province, exemplars, practices }) =>
			tileView(province, exemplars + practices),
		),
		islands: islandViews(library),
		table: {
			caption: STATISTICS.coverageCaption,
			heads: [...STATISTICS.coverageHeads],
			rows: rows
				.filter(({ exemplars, practices, copies }) => exemplars + practices + copies > 0)
				.map(({ province, exemplars, practices, copies }) => ({
					id: province.id,
					place: { text: province.shortName, href: urls.place(province.id) },
					cells: [exemplars, practices, copies],
					total: exemplars + practices + copies,
				})),
		},
		notes: coverageNotes(rows.length - covered.length, withoutProvince(library)),
	};
}
