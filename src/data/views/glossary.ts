/** The glossary: words by the letters of the Vietnamese alphabet, and abbreviations. */
import type { Vocabularies } from '../../domain/library/input.ts';
import type { Abbreviation, Term } from '../../domain/schemas/shared.ts';
import type { AbbreviationView, GlossaryTermView, GlossaryView } from '../../site/guide-views.ts';
import { urls } from '../../site/urls.ts';
import { GLOSSARY_WORDS, sourceText, TYPED_LETTERS } from '../../site/words/glossary.ts';
import { sortByName } from '../../text/collate.ts';
import { slugify } from '../../text/slug.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The word without the quotation mark it may open with. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** First letter of the alphabet's 29: tones are no letters, hats, horns and the stroke are. */
export function firstLetter(text: string): string {
	const letter = bare(text).normalize('NFD').replace(TONES, '').normalize('NFC').charAt(0);
	return letter.toLocaleUpperCase('vi');
}

export function glossaryView({
	glossary,
	abbreviations,
}: Pick<Vocabularies, 'glossary' | 'abbreviations'>): Omit<GlossaryView, 'page'> {
	const names = new Map(glossary.map(({ id, term }) => [id, term]));
	const terms = sortByName(glossary, ({ term }) => bare(term));
	const letters = Map.groupBy(terms, ({ term }) => firstLetter(term));
	return {
		letters: [...letters].map(([letter, found]) => ({
			letter,
			id: `chu-${TYPED_LETTERS[letter] ?? slugify(letter)}`,
			terms: found.map((term) => termView(term, names)),
		})),
		abbreviations: sortByName(abbreviations, ({ abbr }) => abbr).map(abbreviationView),
	};
}

function termView(
	{ id, term, meaning, see, sources }: Term,
	names: ReadonlyMap<string, string>,
): GlossaryTermView {
	return {
		id,
		term,
		meaning,
		see: see.flatMap((other) => {
			const text = names.get(other);
			return text === undefined ? [] : [{ text, href: urls.glossary(other) }];
		}),
		sources: sources.map((source) => ({
			text: sourceText(source),
			...(source.url !== undefined && { href: source.url }),
		})),
	};
}

function abbreviationView({
	abbr,
	expansion,
	variants,
	otherExpansions,
	note,
}: Abbreviation): AbbreviationView {
	return {
		short: abbr,
		long: expansion,
		notes: [
			...(variants.length > 0 ? [GLOSSARY_WORDS.variants(variants)] : []),
			...(otherExpansions.length > 0 ? [GLOSSARY_WORDS.otherMeanings(otherExpansions)] : []),
			...(note === undefined ? [] : [note]),
		],
	};
}
