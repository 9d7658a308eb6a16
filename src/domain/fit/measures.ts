/**
 * Amounts of conditions in one unit each, so that “2 tuần” and “1 tháng” can be compared. A unit that is not understood
 * stays unknown: it is never guessed.
 */
import { fold } from '../../text/fold.ts';
import type { Practice } from '../schemas/practice.ts';

/** A range as an entry states it: at least one end, and the unit as written. */
export type Range = NonNullable<NonNullable<Practice['conditions']>['people']>;

/** What is measured, in the unit that a seeker answers in: people, million đồng, months, households, m². */
export type Measure = 'people' | 'money' | 'time' | 'households' | 'area';

/** Folded unit → how many of the seeker's unit it is. A month is 30 days, a year 12 months. */
const UNITS: Readonly<Record<Measure, Readonly<Record<string, number>>>> = {
	people: { nguoi: 1, 'can bo': 1, 'thanh vien': 1, 'lao dong': 1, 'tinh nguyen vien': 1 },
	money: { dong: 1e-6, 'nghin dong': 1e-3, 'ngan dong': 1e-3, 'trieu dong': 1, 'ty dong': 1e3 },
	time: { gio: 1 / 720, ngay: 1 / 30, tuan: 7 / 30, thang: 1, quy: 3, nam: 12 },
	households: { ho: 1, nha: 1, 'gia dinh': 1 },
	area: { m2: 1, 'met vuong': 1, ha: 1e4, hecta: 1e4, km2: 1e6 },
};

/** “m² mỗi hố” → “m2”: what follows “mỗi” or “/” says for what, not how much. */
function plainUnit(unit: string): string {
	const head = fold(unit.replaceAll('²', '2')).split(/\s+moi\s+|\s*\/\s*|\s+mot\s+/)[0];
	return (head ?? '').trim();
}

/** How many of the seeker's unit one of this unit is; `undefined` for a unit that is not understood. */
export function factorOf(unit: string, measure: Measure): number | undefined {
	return UNITS[measure][plainUnit(unit)];
}

/** The ends of a range in the seeker's unit; `undefined` where its unit is not understood. */
export function endsOf(range: Range, measure: Measure): { min?: number; max?: number } | undefined {
	const factor = factorOf(range.unit, measure);
	if (factor === undefined) return undefined;
	return {
		...(range.min !== undefined && { min: range.min * factor }),
		...(range.max !== undefined && { max: range.max * factor }),
	};
}
