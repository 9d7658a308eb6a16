/**
 * Emulation titles from the lowest to the highest. Those on one rung are each other's equals: the army's and police's
 * titles stand beside the civil ones (Law on Emulation and Commendation 06/2022/QH15, arts. 19 and 20).
 */
const LADDERS: readonly (readonly (readonly string[])[])[] = [
	[
		['lao-dong-tien-tien', 'chien-si-tien-tien'],
		['chien-si-thi-dua-co-so'],
		['chien-si-thi-dua-bo-ban-nganh-tinh'],
		['chien-si-thi-dua-toan-quoc'],
	],
	[
		['tap-the-lao-dong-tien-tien', 'don-vi-tien-tien'],
		['tap-the-lao-dong-xuat-sac', 'don-vi-quyet-thang'],
		['co-thi-dua-bo-ban-nganh-tinh'],
		['co-thi-dua-cua-chinh-phu'],
	],
];

const ladderOf = (award: string) =>
	LADDERS.find((rungs) => rungs.some((rung) => rung.includes(award)));

/** Whether it is a title given for the work of one year, so that a year can give it once only. */
export function isYearly(award: string): boolean {
	return ladderOf(award) !== undefined;
}

/** Ids of the awards that count as this one; with `orHigher` those on higher rungs of its ladder too. */
export function countsAs(award: string, orHigher: boolean): ReadonlySet<string> {
	const ladder = ladderOf(award);
	if (ladder === undefined) return new Set([award]);
	const at = ladder.findIndex((rung) => rung.includes(award));
	return new Set((orHigher ? ladder.slice(at) : ladder.slice(at, at + 1)).flat());
}
