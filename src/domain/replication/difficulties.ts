/**
 * Difficulties that repeat. Nobody writes a difficulty twice in the same words, so two texts count as one when they share
 * enough words: their marks are folded, words that only join a sentence are left out, and at least half of the words left
 * must be shared (Dice: twice the shared words over the words of both). Simple on purpose: a reader can check every pairing.
 */
import { foldedWords } from '../../text/fold.ts';

/** Folded words that say nothing of what a difficulty is about. */
const JOINING: ReadonlySet<string> = new Set(
	'ai bi boi cac cai chi cho chua co con cua cung da dang den do duoc gi hay hon khi khong la lai len luc ma moi mot nen nhung nhieu noi o phai qua rat se so tai the thi thoi tu tuy va van vao ve vi voi vua'.split(
		' ',
	),
);

/** Share of words from which on two texts tell of the same. */
export const ALIKE = 0.5;

/** A difficulty, and who told it. */
export interface Told<T> {
	text: string;
	by: T;
}

export interface RepeatedDifficulty<T> {
	/** As the first of them wrote it. */
	text: string;
	/** All tellings, the first included, in the order given. */
	tellings: Told<T>[];
}

const contentWords = (text: string): Set<string> =>
	new Set(foldedWords(text).filter((word) => !JOINING.has(word)));

/** Share of content words that two texts have in common, 0 to 1; 0 where one has none. */
export function likeness(a: string, b: string): number {
	const [left, right] = [contentWords(a), contentWords(b)];
	if (left.size === 0 || right.size === 0) return 0;
	return (2 * left.intersection(right).size) / (left.size + right.size);
}

/**
 * Difficulties told by at least two, most told first. Each text joins the first group whose opening text is alike; groups
 * don't chain, so the last of a group is as near to its opening text as the second.
 */
export function repeatedDifficulties<T>(told: readonly Told<T>[]): RepeatedDifficulty<T>[] {
	const groups: RepeatedDifficulty<T>[] = [];
	for (const telling of told) {
		const group = groups.find(({ text }) => likeness(text, telling.text) >= ALIKE);
		if (group === undefined) groups.push({ text: telling.text, tellings: [telling] });
		else group.tellings.push(telling);
	}
	const tellers = ({ tellings }: RepeatedDifficulty<T>) =>
		new Set(tellings.map(({ by }) => by)).size;
	return groups.filter((group) => tellers(group) > 1).sort((a, b) => tellers(b) - tellers(a));
}
