/** The word an author probably meant, for advice in messages. */
import { fold } from './fold.ts';

/**
 * Edit distance (insert, delete, replace, swap of neighbours, each 1) in the form known as optimal string alignment.
 * Counts UTF-16 units as given: fold first to ignore marks and case.
 */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
			const edited = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
			const swapped =
				row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current.push(swapped ? Math.min(edited, (beforeLast[column - 2] ?? 0) + 1) : edited);
		}
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? 0;
}

/** Whether two words are the same but for one letter more, less or another, or two neighbours swapped; quick. */
export function isOneEditApart(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start += 1;
	let [endA, endB] = [a.length, b.length];
	while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
		endA -= 1;
		endB -= 1;
	}
	const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
	if (left.length < 2 && right.length < 2) return true;
	return left.length === 2 && right === `${left[1]}${left[0]}`;
}

/** A third of the word may be wrong: 1 edit up to five letters, 2 up to eight, and so on, never more than 4. */
function tolerance(word: string): number {
	return Math.min(4, Math.max(1, Math.floor(word.length / 3)));
}

/**
 * The candidate closest to the word, marks and case ignored, or `undefined` when none is within `maxDistance` edits.
 * Among equals the one closest with its marks wins, then the first.
 */
export function nearest(
	word: string,
	candidates: Iterable<string>,
	maxDistance?: number,
): string | undefined {
	const folded = fold(word);
	const exact = word.normalize('NFC');
	let best: { candidate: string; edits: number; marks: number } | undefined;
	for (const candidate of candidates) {
		const edits = editDistance(folded, fold(candidate));
		if (edits > (maxDistance ?? tolerance(folded)) || (best && edits > best.edits)) continue;
		const marks = editDistance(exact, candidate.normalize('NFC'));
		if (!best || edits < best.edits || marks < best.marks) best = { candidate, edits, marks };
	}
	return best?.candidate;
}
