/** Dates as people write them in Vietnamese, to the partial dates that entries hold. */
import { isPartialDate, type PartialDate, type Period } from '../../text/date.ts';

const SHAPES: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day')[]])[] = [
	[/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['year', 'month', 'day']],
	[/^(\d{4})-(\d{1,2})$/, ['year', 'month']],
	[/^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/, ['day', 'month', 'year']],
	[/^ngày (\d{1,2}) tháng (\d{1,2})(?: năm|,|\/)? ?(\d{4})$/, ['day', 'month', 'year']],
	[/^(?:tháng )?(\d{1,2}) ?[/.-] ?(\d{4})$/, ['month', 'year']],
	[/^tháng (\d{1,2}) năm (\d{4})$/, ['month', 'year']],
	[/^(?:năm )?(\d{4})$/, ['year']],
];

const DATE_IN_TEXT =
	/ngày \d{1,2} tháng \d{1,2}(?: năm|,)? ?\d{4}|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/giu;

/** “20/11/2026” → '2026-11-20', “tháng 8 năm 2025” → '2025-08', “2025” → '2025'; `undefined` for anything else. */
export function readDate(text: string): PartialDate | undefined {
	const plain = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
	for (const [shape, parts] of SHAPES) {
		const match = shape.exec(plain);
		if (match === null) continue;
		const found = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
		const date = [
			found.get('year') ?? '',
			...(['month', 'day'] as const).flatMap((part) => found.get(part)?.padStart(2, '0') ?? []),
		].join('-');
		return isPartialDate(date) ? date : undefined;
	}
	return undefined;
}

/** A date, or two with a dash or “đến” between them, or one open end: “từ 2012”, “đến 8/2025”. */
export function readPeriod(text: string): PartialDate | Period | undefined {
	const plain = text.normalize('NFC').trim();
	const date = readDate(plain);
	if (date !== undefined) return date;
	const [, from, to] = /^(?:từ )?(.+?)\s*(?:[–—-]|đến|tới)\s*(.+)$/iu.exec(plain) ?? [];
	const [start, end] = [readDate(from ?? ''), readDate(to ?? '')];
	if (start !== undefined && end !== undefined) return { from: start, to: end };
	const [, which, open] = /^(từ|đến|tới) (.+)$/iu.exec(plain) ?? [];
	const known = readDate(open ?? '');
	if (known === undefined) return undefined;
	return which?.toLowerCase() === 'từ' ? { from: known } : { to: known };
}

/** The whole dates that stand in a text, in order. */
export function datesIn(text: string): PartialDate[] {
	return [...text.matchAll(DATE_IN_TEXT)].flatMap(([found]) => readDate(found) ?? []);
}
