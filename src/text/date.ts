/**
 * Dates that may be known only to the month or the year, as sources give them. A partial date is a string
 * 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; what is not known is not written, never filled in.
 */

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; see `isPartialDate`. */
export type PartialDate = string;

/** A stretch of time; an end that is missing is open or unknown. */
export interface Period {
	from?: PartialDate | undefined;
	to?: PartialDate | undefined;
}

interface Parts {
	year: number;
	month?: number;
	day?: number;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function read(date: string): Parts | undefined {
	const match = SHAPE.exec(date);
	if (!match) return undefined;
	const year = Number(match[1]);
	if (match[2] === undefined) return { year };
	const month = Number(match[2]);
	if (month < 1 || month > 12) return undefined;
	if (match[3] === undefined) return { year, month };
	const day = Number(match[3]);
	return day < 1 || day > daysIn(year, month) ? undefined : { year, month, day };
}

function parts(date: PartialDate): Parts {
	const known = read(date);
	if (!known) throw new RangeError(`Not a partial date: ${date}`);
	return known;
}

/** Whether the text is a partial date that exists in the calendar ('2025-02-30' does not). */
export function isPartialDate(text: string): boolean {
	return read(text) !== undefined;
}

/** Throws a RangeError for anything but a partial date, as do the functions below. */
export function yearOf(date: PartialDate): number {
	return parts(date).year;
}

/** '2025-08-01' → “1/8/2025”, '2025-08' → “8/2025”, '2025' → “2025”: for tables, captions and periods. */
export function formatDateShort(date: PartialDate): string {
	const { year, month, day } = parts(date);
	return [day, month, year].filter((part) => part !== undefined).join('/');
}

/** '2025-08-01' → “1/8/2025”, '2025-08' → “tháng 8/2025”, '2025' → “năm 2025”: for sentences. */
export function formatDate(date: PartialDate): string {
	const { month, day } = parts(date);
	const short = formatDateShort(date);
	if (day !== undefined) return short;
	return month === undefined ? `năm ${short}` : `tháng ${short}`;
}

/** “2021–2025”, “3/2024–3/2025”, “2025” when both ends are the same, “từ 2012”, “đến 2025”, '' when nothing is known. */
export function formatPeriod({ from, to }: Period): string {
	if (from === undefined) return to === undefined ? '' : `đến ${formatDateShort(to)}`;
	if (to === undefined) return `từ ${formatDateShort(from)}`;
	return from === to ? formatDateShort(from) : `${formatDateShort(from)}–${formatDateShort(to)}`;
}

/** Earlier first; what is less precise comes before the days it holds ('2025' < '2025-08' < '2025-08-01'). */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
	const [left, right] = [parts(a), parts(b)];
	return (
		left.year - right.year ||
		(left.month ?? 0) - (right.month ?? 0) ||
		(left.day ?? 0) - (right.day ?? 0)
	);
}

/**
 * Whole months from one date to the other, negative when `to` is earlier. An unknown month or day counts as the first,
 * so the age of something dated only to its year is never understated. The last day of a month completes it (31/1 to 28/2 is one month).
 */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
	if (comparePartialDates(from, to) > 0) return -monthsBetween(to, from);
	const [start, end] = [parts(from), parts(to)];
	const [startMonth, endMonth] = [start.month ?? 1, end.month ?? 1];
	const [startDay, endDay] = [start.day ?? 1, end.day ?? 1];
	const months = (end.year - start.year) * 12 + endMonth - startMonth;
	const complete = endDay >= startDay || endDay === daysIn(end.year, endMonth);
	return Math.max(0, complete ? months : months - 1);
}

/** Last day of a day, month or year: `2023-06` → `2023-06-30`. */
export function lastDayOf(date: PartialDate): string {
	const [year = 0, month = 12, day] = date.split('-').map(Number);
	if (day !== undefined) return date;
	return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
