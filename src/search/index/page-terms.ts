/** The words of one page, each with how strongly it stands there. */
import { isFunctionWord } from '../../text/function-words.ts';
import { FIELD_WEIGHTS } from '../fields.ts';
import { normaliseText, type Token, tokensOf } from '../tokens.ts';
import type { PageRecord } from './page-record.ts';

/** Words of a text of common length: in a longer one each counts less. */
const COMMON_LENGTH = 450;

/** How fast more of the same adds less, and how much the length of a text matters (k₁ and b of BM25). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;

export interface Term {
	key: string;
	strength: number;
	/** Keys that follow it, each with how strongly. */
	after: Map<string, number>;
}

/** Words of a page by exact form, with the strength they gather over its fields. */
export function termsOf(record: PageRecord): Map<string, Term> {
	const terms = new Map<string, Term>();
	for (const { texts, weight } of fieldsOf(record)) {
		const field = new Map<string, Term>();
		for (const text of texts) countWords(tokensOf(normaliseText(text)), field);
		// A field is short: that a word stands in it says all.
		for (const [exact, term] of field) gather(terms, exact, term, () => weight);
	}
	const words = tokensOf(normaliseText(record.text));
	const field = new Map<string, Term>();
	countWords(words, field);
	const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / COMMON_LENGTH);
	const saturated = (count: number) =>
		(FIELD_WEIGHTS.text * count * (SATURATION + 1)) / (count + norm);
	for (const [exact, term] of field) gather(terms, exact, term, saturated);
	return terms;
}

function fieldsOf(record: PageRecord): { texts: readonly string[]; weight: number }[] {
	const names = [record.name, ...record.aliases].filter((name) => name !== '');
	return [
		{ texts: [record.title], weight: FIELD_WEIGHTS.title },
		{ texts: names, weight: FIELD_WEIGHTS.name },
		{ texts: [record.summary], weight: FIELD_WEIGHTS.summary },
		{ texts: [record.where, ...record.places], weight: FIELD_WEIGHTS.where },
		{ texts: record.topics, weight: FIELD_WEIGHTS.topic },
		{ texts: [record.agency], weight: FIELD_WEIGHTS.agency },
	];
}

function countWords(tokens: readonly Token[], field: Map<string, Term>): void {
	tokens.forEach(({ exact, key }, at) => {
		const term = field.get(exact) ?? { key, strength: 0, after: new Map() };
		field.set(exact, term);
		term.strength += 1;
		const next = tokens[at + 1];
		if (next?.follows && !(isFunctionWord(exact) && isFunctionWord(next.exact)))
			term.after.set(next.key, (term.after.get(next.key) ?? 0) + 1);
	});
}

function gather(
	terms: Map<string, Term>,
	exact: string,
	{ key, strength, after }: Term,
	weigh: (count: number) => number,
): void {
	const term = terms.get(exact) ?? { key, strength: 0, after: new Map() };
	terms.set(exact, term);
	term.strength += weigh(strength);
	for (const [next, count] of after)
		term.after.set(next, (term.after.get(next) ?? 0) + weigh(count));
}
