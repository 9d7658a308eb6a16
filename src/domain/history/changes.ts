/** The changes of an entry that the public may see: from the day it was published, by day, newest first. */
import type { PAST_KINDS, Past } from './past.ts';

export type ChangeKind = 'published' | 'corrected' | (typeof PAST_KINDS)[number];

/** In the order in which the changes of one day are told. */
const ORDER: readonly ChangeKind[] = [
	...(['corrected', 'published', 'status', 'edited', 'photos', 'files'] as const),
];

export interface Change {
	/** `YYYY-MM-DD` */
	day: string;
	kind: ChangeKind;
	/** What a correction says. */
	text?: string;
}

/** What an entry itself says of its dates. */
interface Dated {
	publishedOn?: string | undefined;
	publishFrom?: string | undefined;
	updatedOn?: string | undefined;
	corrections: readonly { on: string; text: string }[];
}

/**
 * Changes of a published entry, newest first. What happened before it was published, or after `today`, is not told; an
 * edit on the day of a correction is that correction. Without a past, the entry's own dates are all there is.
 */
export function publicChanges(data: Dated, past: Past | undefined, today: string): Change[] {
	const start = startOf(data, past);
	const corrected = new Set(data.corrections.map(({ on }) => on));
	const later = [
		...(data.updatedOn === undefined ? [] : [{ day: data.updatedOn, kind: 'edited' as const }]),
		...(start === undefined ? [] : (past?.changes ?? [])),
	].filter(
		({ day, kind }) =>
			(start === undefined || day > start) && !(kind === 'edited' && corrected.has(day)),
	);
	const all: Change[] = [
		...(start === undefined ? [] : [{ day: start, kind: 'published' as const }]),
		...data.corrections.map(({ on, text }) => ({ day: on, kind: 'corrected' as const, text })),
		...new Map(later.map((change) => [`${change.day} ${change.kind}`, change])).values(),
	];
	return all.filter(({ day }) => day <= today).sort(newestFirst);
}

/** First day on which the entry was public: as it says, else since when its state is “published”. */
function startOf({ publishedOn, publishFrom }: Dated, past: Past | undefined): string | undefined {
	return (
		[publishedOn, publishFrom]
			.flatMap((day) => day ?? [])
			.sort()
			.at(-1) ?? past?.stateSince
	);
}

function newestFirst(a: Change, b: Change): number {
	if (a.day !== b.day) return a.day > b.day ? -1 : 1;
	return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}
