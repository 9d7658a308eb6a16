/** Freshness (độ tươi): what an entry's status and last check are worth on a given day. */
import type { Freshness, Status } from './values.ts';

/** A check counts for this many months; later the entry asks to be checked again. */
export const CHECK_LASTS_MONTHS = 12;

/** “Đang chạy” older than this is an error of the entry: nobody has looked for two years. */
export const STALE_AFTER_MONTHS = 24;

/** What freshness is computed from. `lastChecked.on` is a day, `YYYY-MM-DD`. */
export interface LifeSigns {
	status: Status;
	lastChecked?: { on: string } | undefined;
}

/**
 * Freshness on `today` (`YYYY-MM-DD`). A stopped or paused entry says so whatever its age; a running one is
 * `running` for twelve months after a check, then `check`; one that nobody checked is `unchecked`.
 */
export function freshnessOn(signs: LifeSigns, today: string): Freshness {
	if (signs.status !== 'running') return signs.status;
	if (signs.lastChecked === undefined) return 'unchecked';
	return monthsSince(signs.lastChecked.on, today) < CHECK_LASTS_MONTHS ? 'running' : 'check';
}

/** Whole months from one day to a later one; negative when `today` is earlier. */
export function monthsSince(day: string, today: string): number {
	const [fromYear, fromMonth, fromDay] = parts(day);
	const [toYear, toMonth, toDay] = parts(today);
	return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

function parts(day: string): [number, number, number] {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return [year, month, date];
}
