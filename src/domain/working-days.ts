/** Working days: Monday to Friday. Public holidays move with the lunar year and are set by decision, so they are given. */

const DAY = 24 * 60 * 60 * 1000;

/**
 * The last day of a window of `count` working days that opens on `opens` (`YYYY-MM-DD`, counted when it is a working
 * day). `holidays` are days off. Source of the ten-day window: Decree 98/2023/NĐ-CP, article 46.
 */
export function closingDay(
	opens: string,
	count: number,
	holidays: ReadonlySet<string> = new Set(),
): string {
	let at = Date.parse(`${opens}T00:00:00Z`);
	for (let left = count; ; at += DAY) {
		const date = new Date(at);
		const day = date.toISOString().slice(0, 10);
		const weekday = date.getUTCDay();
		if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) left--;
		if (left === 0) return day;
	}
}
