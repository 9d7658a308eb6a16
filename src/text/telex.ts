/**
 * What a keyboard leaves behind when the input method is off or half on: Telex (“nguowif”, “ddieenf”) and VNI (“nguo7i2”,
 * “d9ie6n2”) keystrokes standing in the text as they were typed.
 */

const TONES: Readonly<Record<string, string>> = {
	...{ s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' },
	...{ 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
};
const HATS: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const HORNS: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

const VOWEL = /[aăâeêioôơuưy]/;
const CHANGED_VOWEL = /[ăâêôơư]/;
const TYPED = /^[a-zăâđêôơư0-9]{2,12}$/;

/**
 * The word that these keystrokes were meant to be, with its marks, small letters, tone on the vowel where the site writes
 * it; `undefined` when nothing in them is a keystroke of marks. Any word can come out changed (“has” → “há”), so ask only
 * for words that are otherwise unknown, and check that the answer is one.
 */
export function decodeKeystrokes(word: string): string | undefined {
	const typed = word.normalize('NFC').toLowerCase();
	if (!TYPED.test(typed) || !/[a-z]/.test(typed)) return undefined;
	const letters: string[] = [];
	let tone = '';
	let decoded = false;
	for (const key of typed) {
		const mark = toneOf(key, letters);
		if (mark !== undefined) tone = mark;
		else if (!changeLetter(key, letters)) {
			if (/\d/.test(key)) return undefined;
			letters.push(key);
			continue;
		}
		decoded = true;
	}
	return decoded ? withTone(letters, tone) : undefined;
}

/** The tone mark of a key, once there is a vowel to carry it; '' for the key that takes it away. */
function toneOf(key: string, letters: readonly string[]): string | undefined {
	if (!letters.some((letter) => VOWEL.test(letter))) return undefined;
	return key === 'z' || key === '0' ? '' : TONES[key];
}

/** Gives an earlier letter its hat, horn or stroke; false when the key is a letter of its own. */
function changeLetter(key: string, letters: string[]): boolean {
	if (key === 'd' || key === '9') return replaceLast(letters, (letter) => letter === 'd', 'đ');
	if (key === '6') {
		return replaceLast(
			letters,
			(letter) => letter in HATS,
			(letter) => HATS[letter] ?? letter,
		);
	}
	if (key in HATS) return replaceLast(letters, (letter) => letter === key, HATS[key] ?? key);
	if (key !== 'w' && key !== '7' && key !== '8') return false;
	const open = letters.join('').search(/[uư]o/);
	if (open !== -1) {
		letters.splice(open, 2, 'ư', 'ơ');
		return true;
	}
	return replaceLast(
		letters,
		(letter) => letter in HORNS,
		(letter) => HORNS[letter] ?? letter,
	);
}

function replaceLast(
	letters: string[],
	test: (letter: string) => boolean,
	by: string | ((letter: string) => string),
): boolean {
	const at = letters.findLastIndex(test);
	if (at === -1) return false;
	letters[at] = typeof by === 'string' ? by : by(letters[at] ?? '');
	return true;
}

function withTone(letters: readonly string[], tone: string): string {
	const at = tone === '' ? -1 : toneVowel(letters);
	return letters
		.map((letter, index) => (index === at ? letter + tone : letter))
		.join('')
		.normalize('NFC');
}

/** Which letter carries the tone: a changed vowel, before a final consonant the last vowel, else the first or middle one. */
function toneVowel(letters: readonly string[]): number {
	const word = letters.join('');
	const onset = /^(?:qu|gi(?=[aăâeêioôơuưy]))/.exec(word)?.[0].length ?? 0;
	const vowels = letters.flatMap((letter, at) => (at >= onset && VOWEL.test(letter) ? [at] : []));
	const changed = vowels.findLast((at) => CHANGED_VOWEL.test(letters[at] ?? ''));
	if (changed !== undefined) return changed;
	const last = vowels.at(-1) ?? -1;
	if (last < letters.length - 1 || vowels.length < 2) return last;
	return vowels.at(-2) ?? last;
}
