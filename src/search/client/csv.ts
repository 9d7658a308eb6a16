/** The results as a table for spreadsheets. */

import { SITE } from '../../site/labels/interface.ts';
import { SEARCH_COLUMN, SEARCH_KIND } from '../../site/labels/search.ts';
import { csvText } from '../../text/csv.ts';
import type { Result } from './result.ts';
import { dateText, freshnessText } from './result-words.ts';

const HEADS = [
	...[SEARCH_COLUMN.title, SEARCH_COLUMN.kind, SEARCH_COLUMN.field, SEARCH_COLUMN.agency],
	...[SEARCH_COLUMN.where, SEARCH_COLUMN.date, SEARCH_COLUMN.freshness, SEARCH_COLUMN.sample],
	...[SEARCH_COLUMN.site, SEARCH_COLUMN.address],
];

/** One line a result below the heads. `base`: address against which the results' own are resolved. */
export function csvOf(results: readonly Result[], base: string): string {
	const rows = results.map((result) => [
		...[result.title, SEARCH_KIND[result.kind], result.field, result.agency, result.where],
		...[dateText(result), freshnessText(result), result.sample ? SITE.sampleWord : ''],
		...[result.peer ?? '', new URL(result.href, base).href],
	]);
	return csvText([HEADS, ...rows]);
}
