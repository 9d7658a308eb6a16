/**
 * Ways in which files come to harm, for the tests of everything that reads what people hand in. The hundred damaged files
 * of each kind are made here from a seed: Word in test/unit/intake/word, Excel and CSV in test/unit/intake/sheet, MDX and
 * YAML in test/unit/integrations/damaged-content.test.ts.
 */

/** A repeatable random whole number from 0 up to, without, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: the same numbers every time. */
export function randomFrom(seed: number): Random {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

export type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

function flipped(bytes: Uint8Array, random: Random, times: number): Uint8Array {
	const harmed = bytes.slice();
	for (let left = times; left > 0; left--) harmed[random(bytes.length)] = random(256);
	return harmed;
}

/** Harm that befalls any file, whatever it holds. */
export const DAMAGES: readonly Damage[] = [
	(bytes, random) => bytes.slice(0, random(bytes.length)),
	(bytes, random) => bytes.slice(random(bytes.length)),
	(bytes, random) => flipped(bytes, random, 1),
	(bytes, random) => flipped(bytes, random, 50),
	(bytes, random) => bytes.map(() => random(256)),
	(bytes, random) => {
		const [from, length] = [random(bytes.length), random(400)];
		return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(from + length)]);
	},
	(bytes, random) => {
		const end = random(bytes.length);
		return bytes.map((byte, index) => (index > end ? 0 : byte));
	},
];
