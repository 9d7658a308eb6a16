/** Chance that always falls the same way: everything a cloth decides, it decides from a text. */

/** Picks one of a list; each call is the next throw. */
export type Dice = <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice;

/** FNV-1a over the code points of the NFC text, an unsigned 32-bit number. */
export function hash(text: string): number {
	let value = 2166136261;
	for (const letter of text.normalize('NFC')) {
		value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
	}
	return value >>> 0;
}

/** Dice that fall the same way for the same seed (the mulberry32 generator). */
export function dice(seed: number): Dice {
	let state = seed;
	return (choices) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return choices[((mixed ^ (mixed >>> 14)) >>> 0) % choices.length] ?? choices[0];
	};
}
