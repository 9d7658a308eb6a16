/** Which years an entry belongs to, and the day that sorts it. */
import type { DataOf } from './input.ts';

type Data = DataOf[keyof DataOf];

const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * Years of an entry, ascending: of an exemplar those in which it was recognised or given an award, else those of its
 * deed; of a practice the first year of its period; of an adoption the year it began; of the rest their date.
 */
export function entryYears(data: Data): number[] {
	const years = new Set<number>();
	if ('recognitions' in data) {
		for (const item of data.recognitions) years.add(item.year ?? yearOf(item.date));
		for (const item of data.awards) {
			const year = item.year ?? (item.date === undefined ? undefined : yearOf(item.date));
			if (year !== undefined) years.add(year);
		}
	}
	if (years.size === 0) for (const date of ownDates(data)) years.add(yearOf(date));
	return [...years].sort((a, b) => a - b);
}

function ownDates(data: Data): string[] {
	if ('since' in data) return data.since === undefined ? [] : [data.since];
	if ('date' in data) return data.date === null ? [] : [data.date];
	if ('targets' in data) return [String(data.period.from)];
	if ('period' in data) return data.period?.from === undefined ? [] : [data.period.from];
	return [];
}

/** The latest date an entry carries, for “newest first”; empty when nothing is dated. */
export function entryDate(data: Data): string {
	const dates = [...ownDates(data)];
	if ('stages' in data) for (const stage of data.stages) if (stage.date) dates.push(stage.date);
	if ('recognitions' in data) for (const item of data.recognitions) dates.push(item.date);
	if ('awards' in data) for (const item of data.awards) if (item.date) dates.push(item.date);
	if ('period' in data && data.period !== undefined && data.period.to !== undefined)
		dates.push(String(data.period.to));
	return dates.sort().at(-1) ?? '';
}
