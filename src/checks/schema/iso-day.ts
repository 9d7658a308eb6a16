/** Dates as people type them, in the form files need. */
import { isPartialDate } from '../../text/date.ts';

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

/** “15-03-2026”, “15/3/2026”, “2026/3/15” and “3/2026” as `2026-03-15` and `2026-03`; nothing for what is no date. */
export function isoDay(text: string): string | undefined {
	const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
	const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim());
	const monthOnly = /^(\d{1,2})[-/.](\d{4})$/.exec(text.trim());
	const day = dayFirst
		? `${dayFirst[3]}-${two(dayFirst[2])}-${two(dayFirst[1])}`
		: yearFirst
			? `${yearFirst[1]}-${two(yearFirst[2])}-${two(yearFirst[3])}`
			: monthOnly
				? `${monthOnly[2]}-${two(monthOnly[1])}`
				: '';
	return isPartialDate(day) ? day : undefined;
}
