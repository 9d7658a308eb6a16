/** The draft of a plan to copy a practice: its cost for so many units, its steps on days, its papers. */
import { fold } from '../../text/fold.ts';
import type { PracticeNode } from '../library/nodes.ts';

export interface CostRow {
	item: string;
	from?: string | undefined;
	/** `null` where nobody recorded it, which is not 0. */
	amount: number | null;
}

/**
 * The rows for `units` times what the cost table is for. The total is left out while an amount is not recorded; `known`
 * adds up what is.
 */
export function scaledCost(
	rows: readonly CostRow[],
	units: number,
): { rows: CostRow[]; known: number; total?: number } {
	const scaled = rows.map(({ amount, ...row }) => ({
		...row,
		amount: amount === null ? null : roundMoney(amount * units),
	}));
	const known = roundMoney(scaled.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
	const complete = scaled.every(({ amount }) => amount !== null);
	return { rows: scaled, known, ...(complete && { total: known }) };
}

/** Away with the dust of binary fractions: 0.1 × 3 is 0.3. */
const roundMoney = (amount: number): number => Math.round(amount * 1000) / 1000;

const NUMBERS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];
/** What is done within a day takes that day. */
const DAYS = { phut: 0, gio: 0, buoi: 1, toi: 1, ngay: 1, tuan: 7, thang: 30, nam: 365 } as const;
const DURATION = new RegExp(
	`^(\\d+|${NUMBERS.join('|')})\\s+(${Object.keys(DAYS).join('|')})(?:\\s|$)`,
);

/** Days that “2 tuần” or “một buổi họp” takes, at least one; `undefined` for what recurs (“mỗi tuần”) or is not a time. */
export function durationDays(time: string): number | undefined {
	const folded = fold(time).trim();
	if (/\b(moi|hang)\b/.test(folded)) return undefined;
	const [, count = '', unit = ''] = DURATION.exec(folded) ?? [];
	const days = Object.entries(DAYS).find(([name]) => name === unit)?.[1];
	if (days === undefined) return undefined;
	const spelled = NUMBERS.indexOf(count);
	return Math.max(1, days * (spelled === -1 ? Number(count) : spelled));
}

export interface StepDays {
	/** `YYYY-MM-DD`; missing where a step before takes nobody knows how long. */
	from?: string;
	to?: string;
}

/** Days of steps that follow one another from a day on (`YYYY-MM-DD`); from the first unknown duration on nothing is said. */
export function stepDays(start: string, times: readonly (string | undefined)[]): StepDays[] {
	let next: string | undefined = start;
	return times.map((time): StepDays => {
		if (next === undefined) return {};
		const from: string = next;
		const days = time === undefined ? undefined : durationDays(time);
		if (days === undefined) {
			next = undefined;
			return { from };
		}
		next = addDays(from, days);
		return { from, to: addDays(from, days - 1) };
	});
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

/** Papers to prepare, each once: of the steps, then of the core blocks, then the files that can be taken over. */
export function papersOf({ data, blocks }: PracticeNode): { name: string; file?: string }[] {
	const files = new Map(data.attachments.map(({ title, file }) => [fold(title), file]));
	const names = [
		...data.steps.flatMap(({ papers }) => papers),
		...blocks.filter(({ part }) => part === 'core').flatMap(({ block }) => block.papers),
		...data.attachments.map(({ title }) => title),
	];
	const seen = new Set<string>();
	return names
		.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)))
		.map((name) => {
			const file = files.get(fold(name));
			return file === undefined ? { name } : { name, file };
		});
}
