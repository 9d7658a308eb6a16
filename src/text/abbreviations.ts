/** Abbreviations of officialdom (UBND, HTX, CCHC): where a text uses them, whether it explains them, and written out. */
import { fold } from './fold.ts';
import { numbersInText } from './numbers-in-text.ts';

/** One entry of the dictionary, which the caller passes in. */
export interface Abbreviation {
	/** As written, case counts: 'HTX', 'KT-XH', 'TM.'. */
	abbr: string;
	/** In full, small letters unless a name: 'hợp tác xã'. */
	expansion: string;
	/** Other ways of writing either: 'NN&PTNT', 'Uỷ ban nhân dân'. */
	variants?: readonly string[] | undefined;
	/** `false` for what needs no explanation (ha, VietGAP). */
	spellOut?: boolean | undefined;
}

/** One use of an abbreviation in a text. */
export interface AbbreviationUse {
	entry: Abbreviation;
	/** As written in the text: the abbreviation or a variant of it. */
	text: string;
	/** Offset in UTF-16 units. */
	index: number;
}

/** An explanation may follow the first use within this many characters: “HTX (hợp tác xã) …”. */
const NEAR = 80;

const LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}&]|[\\p{L}\\p{N}][-/])';
const LETTER_AFTER = '(?![\\p{L}\\p{M}\\p{N}&]|-[\\p{L}\\p{N}])';

/** Whether a form is itself an abbreviation: one word with two capitals or more, or the entry's own form. */
function isShortForm(form: string): boolean {
	return !/\s/.test(form) && (form.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function shortForms(dictionary: readonly Abbreviation[]): Map<string, Abbreviation> {
	const forms = new Map<string, Abbreviation>();
	for (const entry of dictionary) forms.set(entry.abbr, entry);
	for (const entry of dictionary) {
		for (const form of entry.variants ?? []) {
			if (isShortForm(form) && !forms.has(form)) forms.set(form, entry);
		}
	}
	return forms;
}

/** All uses in order; the longest form wins; codes inside document numbers (57/KH-SNN) are not uses. Expects NFC. */
export function findAbbreviations(
	text: string,
	dictionary: readonly Abbreviation[],
): AbbreviationUse[] {
	const forms = shortForms(dictionary);
	if (forms.size === 0) return [];
	const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
	const pattern = new RegExp(`${LETTER_BEFORE}(?:${longestFirst.join('|')})${LETTER_AFTER}`, 'gu');
	const numbers = numbersInText(text).filter(({ kind }) => kind === 'document-number');
	const uses: AbbreviationUse[] = [];
	for (const { 0: written, index } of text.matchAll(pattern)) {
		const entry = forms.get(written);
		const inNumber = numbers.some(
			(one) => index >= one.index && index < one.index + one.text.length,
		);
		if (entry && !inNumber) uses.push({ entry, text: written, index });
	}
	return uses;
}

/** The full forms of an entry, folded: either spelling and any marks explain it. */
function fullForms({ expansion, variants = [] }: Abbreviation): string[] {
	return [expansion, ...variants.filter((form) => !isShortForm(form))].map(fold);
}

/**
 * The first use of each abbreviation that the text does not explain: its full form stands neither before that use nor
 * within 80 characters after it. Entries with `spellOut: false` are skipped.
 */
export function unexplained(text: string, dictionary: readonly Abbreviation[]): AbbreviationUse[] {
	const seen = new Set<Abbreviation>();
	return findAbbreviations(text, dictionary).filter(({ entry, text: written, index }) => {
		if (seen.has(entry) || entry.spellOut === false) return false;
		seen.add(entry);
		const around = fold(text.slice(0, index + written.length + NEAR));
		return !fullForms(entry).some((form) => around.includes(form));
	});
}

/** Whether a sentence begins here. */
function startsSentence(before: string): boolean {
	return /(?:^|[.!?…]["”’)]*\s+|\n\s*)["“(]?$/u.test(before);
}

/**
 * The text with every abbreviation written out, for reading aloud. “hợp tác xã (HTX)” and “HTX (hợp tác xã)” become the
 * full form once; an expansion that begins a sentence gets a capital.
 */
export function expand(text: string, dictionary: readonly Abbreviation[]): string {
	let result = '';
	let done = 0;
	for (const { entry, text: written, index } of findAbbreviations(text, dictionary)) {
		if (index < done) continue;
		const before = result + text.slice(done, index);
		const after = text.slice(index + written.length);
		const forms = fullForms(entry);
		const opening = /\s*\($/.exec(before);
		if (
			opening &&
			after.startsWith(')') &&
			forms.some((form) => fold(before.slice(0, opening.index)).endsWith(form))
		) {
			result = before.slice(0, opening.index);
			done = index + written.length + 1;
			continue;
		}
		const explained = /^\s*\(([^()]*)\)/.exec(after);
		const repeats = explained !== null && forms.includes(fold(explained[1]?.trim() ?? ''));
		const full = startsSentence(before)
			? entry.expansion.charAt(0).toUpperCase() + entry.expansion.slice(1)
			: entry.expansion;
		result = before + full;
		done = index + written.length + (repeats ? explained[0].length : 0);
	}
	return result + text.slice(done);
}
