/** A result in words, for rows, paper and files alike. */
import { SEARCH, SEARCH_KIND } from '../../site/labels/search.ts';
import { FRESHNESS } from '../../site/labels/values.ts';
import { formatDateShort, isPartialDate } from '../../text/date.ts';
import type { Result } from './result.ts';

/** “Gương · Ứng phó thiên tai” */
export function kindText({ kind, field }: Result): string {
	return [SEARCH_KIND[kind], field].filter(Boolean).join(' · ');
}

/** “5/11/2026”, words for a source without a day, '' for pages that have none. */
export function dateText({ date }: Result): string {
	if (date === undefined) return '';
	return isPartialDate(date) ? formatDateShort(date) : SEARCH.unknownDate;
}

/** “2026”, or ''. */
export function yearText({ date }: Result): string {
	return date !== undefined && isPartialDate(date) ? date.slice(0, 4) : '';
}

export function freshnessText({ freshness }: Result): string {
	return freshness === undefined ? '' : FRESHNESS[freshness];
}
