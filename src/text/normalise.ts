/**
 * One byte-level form for all text that enters the project. Text comes from Word, Excel, macOS and PDF files,
 * so it arrives decomposed, with a byte order mark, with Windows line ends, with lookalike letters or in a legacy font.
 */

/** What `normaliseSource` changed, so that a check can warn the author. */
export interface NormalisedSource {
	/** NFC, no byte order mark, `\n` line ends. */
	text: string;
	/** The source was not in NFC (macOS and PDF files usually are not). */
	wasNfd: boolean;
	hadBom: boolean;
	hadCrlf: boolean;
}

const BOM = '\uFEFF';

const LOOKALIKES: Readonly<Record<string, string>> = {
	ð: 'đ',
	ɖ: 'đ',
	Ð: 'Đ',
	Ɖ: 'Đ',
};

/** The text in NFC, the form in which everything is stored and compared. */
export function toNfc(text: string): string {
	return text.normalize('NFC');
}

/** Whether the text is in NFC already. */
export function isNfc(text: string): boolean {
	return text === text.normalize('NFC');
}

/** A source file's text in NFC without a byte order mark and with `\n` line ends; line numbers stay the same. */
export function normaliseSource(source: string): NormalisedSource {
	const hadBom = source.startsWith(BOM);
	const hadCrlf = source.includes('\r');
	const plain = (hadBom ? source.slice(1) : source).replace(/\r\n?/g, '\n');
	const text = toNfc(plain);
	return { text, wasNfd: text !== plain, hadBom, hadCrlf };
}

/** Letters that only look like đ and Đ (eth ð Ð, African D ɖ Ɖ, both left by old code pages) as the real ones. */
export function fixLookalikes(text: string): string {
	return text.replace(/[ðɖÐƉ]/g, (letter) => LOOKALIKES[letter] ?? letter);
}

/**
 * Combinations left by the fonts used before Unicode (TCVN3 such as .VnTime, VNI such as VNI-Times), whose text pasted as
 * Latin-1 reads “§iÓn h×nh” or “Ñieån hình”. Vietnamese, English and French do not write. One alone proves nothing (a formula, a brand,
 * a foreign name), so two are asked for.
 */
const SIGNALS: readonly RegExp[] = [
	// TCVN3: § and ® stand for Đ and đ, which begin a syllable.
	/(?<!\p{L})[§®](?=\p{L})/gu,
	// TCVN3: vowels stored as signs, between letters ("n¨m", "t©m", "tiªn", "c«ng", "b»ng", "h×nh") or last ("lµ").
	/(?<=\p{L})[¨©ª«¬¶¸¹»¼½¾×](?=[a-z])|(?<=[a-z])µ/gu,
	// TCVN3: vowels stored as capitals in the middle of a small word ("tiÕn", "ViÖt", "nghÜa").
	/(?<=[a-zß-ÿ])[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ](?=[a-zß-ÿ]|(?!\p{L}))/gu,
	// VNI: a vowel followed by the letter that carries its mark ("tieân", "hoäi", "chuû", "xaõ", "ñöôøng").
	/a[âøõùêåä]|e[âåä]|o[âøõåä]|u[ûøõ]|öô/giu,
	// VNI: ñ stands for đ, so no vowel comes before it as in Spanish.
	/(?<!\p{L})ñ(?=\p{L})/giu,
];

/** How many signals make a suspicion. */
const ENOUGH = 2;

/** Whether the text looks pasted from a TCVN3 or VNI font. Quiet on Vietnamese, English and French in Unicode. */
export function looksLikeLegacyFont(text: string): boolean {
	const nfc = text.normalize('NFC');
	let found = 0;
	for (const signal of SIGNALS) found += nfc.match(signal)?.length ?? 0;
	return found >= ENOUGH;
}
