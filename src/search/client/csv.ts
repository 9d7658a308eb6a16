/** The results as a table that Excel and LibreOffice open: UTF-8 with a byte order mark, CRLF, comma. */

import { SITE } from '../../site/labels/interface.ts';
import { SEARCH_COLUMN, SEARCH_KIND } from '../../site/labels/search.ts';
import type { Result } from './result.ts';
import { dateText, freshnessText } from './result-words.ts';

const BOM = '\uFEFF';

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
	return BOM + [HEADS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula; an apostrophe before it makes it a text (OWASP, “CSV Injection”). */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
