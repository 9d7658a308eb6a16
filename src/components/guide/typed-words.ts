/** Words of a sentence that a writer types as they stand, so that they can be set as code. */

const WORDS = ['null', 'true', 'false'];
const TYPED = new RegExp(`(?<![\\p{L}\\p{N}])(${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'u');

export interface Words {
	text: string;
	typed: boolean;
}

/** The sentence in pieces, in order; pieces that are typed stand alone. */
export function typedWords(sentence: string): Words[] {
	return sentence
		.split(TYPED)
		.filter((text) => text !== '')
		.map((text) => ({ text, typed: WORDS.includes(text) }));
}
