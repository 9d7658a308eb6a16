/** Words that stand for each other: abbreviations and what they stand for, words close in meaning. */
import type { SearchWordsView } from '../../site/views.ts';
import { normaliseText, type Token, tokensOf } from '../tokens.ts';

export interface Phrase {
	words: readonly Pick<Token, 'exact' | 'key'>[];
	/** How much finding it counts beside finding what was typed. */
	factor: number;
}

/** Part of a query that has other ways to be said. */
export interface Span {
	from: number;
	/** Not included. */
	to: number;
	others: Phrase[];
}

export interface Dictionary {
	/**
	 * The longest phrases of the query that are known, left to right, none over another. Unless `close` is asked for, only
	 * abbreviations are: they say nothing by themselves.
	 */
	spans(tokens: readonly Token[], typed: string, close: boolean): Span[];
}

interface Group {
	phrases: Phrase[];
	/** Whether the first phrase is an abbreviation, which must be typed as one. */
	abbreviation: boolean;
}

const ABBREVIATION_FACTOR = 0.9;
/** “TT”, “CT”, “KH” stand for too many things. */
const SHORT_FACTOR = 0.5;
const SYNONYM_FACTOR = 0.6;
const LONGEST = 8;

export function createDictionary(sites: readonly SearchWordsView[]): Dictionary {
	const byPhrase = new Map<string, { group: Group; phrase: Phrase }[]>();
	const add = (group: Group) => {
		for (const phrase of group.phrases) {
			const id = idOf(phrase.words);
			byPhrase.set(id, [...(byPhrase.get(id) ?? []), { group, phrase }]);
		}
	};
	for (const { abbreviations, synonyms } of sites) {
		for (const words of abbreviations) add(groupOf(words, factorOf(words[0] ?? ''), true));
		for (const words of synonyms) add(groupOf(words, SYNONYM_FACTOR, false));
	}
	const othersOf = (tokens: readonly Token[], typed: string, close: boolean): Phrase[] => {
		const own = idOf(tokens);
		const found = (byPhrase.get(own) ?? []).filter(
			({ group, phrase }) =>
				(close || (group.abbreviation && tokens.length === 1)) &&
				isWrittenSo(tokens, phrase) &&
				(!group.abbreviation || tokens.length > 1 || isTypedAsAbbreviation(tokens, typed)),
		);
		const others = found.flatMap(({ group }) =>
			group.phrases.filter(({ words }) => idOf(words) !== own),
		);
		return [...new Map(others.map((phrase) => [idOf(phrase.words), phrase])).values()];
	};
	return {
		spans(tokens, typed, close) {
			const spans: Span[] = [];
			for (let from = 0; from < tokens.length; ) {
				const span = longestAt(from, tokens, (part) => othersOf(part, typed, close));
				if (span !== undefined) spans.push(span);
				from = span?.to ?? from + 1;
			}
			return spans;
		},
	};
}

function longestAt(
	from: number,
	tokens: readonly Token[],
	othersOf: (part: readonly Token[]) => Phrase[],
): Span | undefined {
	for (let to = Math.min(tokens.length, from + LONGEST); to > from; to -= 1) {
		const others = othersOf(tokens.slice(from, to));
		if (others.length > 0) return { from, to, others };
	}
	return undefined;
}

const idOf = (words: Phrase['words']) => words.map(({ key }) => key).join(' ');

function groupOf(texts: readonly string[], factor: number, abbreviation: boolean): Group {
	const phrases = texts
		.map((text) => ({ words: tokensOf(normaliseText(text)), factor }))
		.filter(({ words }) => words.length > 0);
	return { phrases, abbreviation };
}

const factorOf = (abbreviation: string) =>
	abbreviation.length < 3 ? SHORT_FACTOR : ABBREVIATION_FACTOR;

/** Marks that were typed are meant: “từ” is not “TƯ”. */
function isWrittenSo(tokens: readonly Token[], { words }: Phrase): boolean {
	return tokens.every(({ exact, key }, at) => exact === key || exact === words[at]?.exact);
}

/** “ca”, “ha” in small letters are words of their own; “htx” and “ubnd” can only be abbreviations. */
function isTypedAsAbbreviation(tokens: readonly Token[], typed: string): boolean {
	const [first] = tokens;
	if (first === undefined) return true;
	if (first.exact.length > 2 || !/[aeiouy]/.test(first.key)) return true;
	return /^\p{Lu}+$/u.test(typed.slice(first.start, first.end));
}
