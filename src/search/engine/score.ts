/** How well each page of one site answers a query. */
import { isFunctionWord } from '../../text/function-words.ts';
import type { Filed } from '../format.ts';
import { accentFit } from './accents.ts';
import type { Corpus } from './corpus.ts';
import type { Phrase } from './dictionary.ts';
import type { Query, Slot, Word } from './query.ts';
import type { SiteIndex } from './site-index.ts';

export interface Scored {
	page: number;
	score: number;
	/** Share of the query's words that the page has, by their weight: 1 for all of them. */
	cover: number;
	/** The same, with words in a row counted beside the words. */
	joined: number;
	/** Neighbours of the query that are neighbours there. */
	neighbours: number;
}

/** Strengths by page. */
type Strengths = Float32Array;

/** A row of words against a word: in the score, and as a part of the query. */
const ROW_WEIGHT = 0.7;
const ROW_SHARE = 0.9;
/** Standing in a title makes a word count more, not ever so much more. */
const STRENGTH_POWER = 0.65;
/** A page with part of the query keeps little of its score: whole compounds come before stray syllables. */
const LEAST_KEPT = 0.2;
const SHARE_POWER = 4.5;
/** A word that is still being typed, against one that is whole. */
const LONGER_FACTOR = 0.6;
/** A word that only holds the sentence together. */
const SOFT_FACTOR = 0.15;
/** Other marks than those of a word that pages have as it was typed. */
const OTHER_FORM_FACTOR = 0.3;
/** A word with other marks is so much of the word that was typed. */
const GOOD_FIT = 0.5;
const POOR_SHARE = 0.5;
/** A word without marks among words with them is probably meant so. */
const PLAIN_FACTOR = 0.85;

/** How rare a word is that stands on so many pages (the idf of BM25). */
export function rarity(pages: number, all: number): number {
	return Math.log(1 + (all - pages + 0.5) / (pages + 0.5));
}

/** Pages of the site with any word of the query that matters. The query's words must be loaded. */
export function scoreSite(query: Query, site: SiteIndex, corpus: Corpus): Scored[] {
	const { words, slots } = query;
	const marked = words.some(hasMarks);
	const terms = words.map((word, at): Term => {
		const weight = weightOf(word, corpus);
		const { strengths, fits } = wordStrengths(word, words[at - 1], marked, site);
		return { strengths, fits, weight, counts: word.soft ? 0 : weight };
	});
	const rows = words.map((_, at) => rowAfter(at, { terms, query, site, corpus }));
	const gathered = gatherer(site.size);
	let [wholeWords, wholeRows] = [0, 0];
	for (const slot of slots) {
		const own = slotOf(slot, { terms, rows, site, corpus });
		addTo(gathered, own);
		wholeWords += own.wholeWords;
		wholeRows += own.wholeRows;
		// The row from this slot to the next one.
		const row = rows[slot.to - 1];
		if (row !== undefined) {
			addRow(gathered, row);
			wholeRows += row.counts;
		}
	}
	const apart = new Set(rows.flatMap((row) => (row?.asked ? pagesWithout(row.strengths) : [])));
	const scored: Scored[] = [];
	for (let page = 0; page < site.size; page += 1) {
		const own = gathered.words[page] ?? 0;
		if (own === 0 || apart.has(page)) continue;
		const joined = (own + (gathered.rows[page] ?? 0)) / (wholeWords + wholeRows);
		const score =
			(gathered.score[page] ?? 0) * (LEAST_KEPT + (1 - LEAST_KEPT) * joined ** SHARE_POWER);
		const cover = Math.min(1, own / wholeWords);
		const neighbours = gathered.neighbours[page] ?? 0;
		scored.push({ page, score, cover, joined: Math.min(1, joined), neighbours });
	}
	return scored;
}

/** A word of the query with what its pages have of it. */
interface Term {
	strengths: Strengths;
	/** How well its marks fit. */
	fits: Strengths;
	weight: number;
	/** How much of the query it is: nothing for a word that only holds the sentence together. */
	counts: number;
}

/** A word and the next one, where they stand in a row. */
interface Row extends Term {
	/** Asked for inside quotation marks. */
	asked: boolean;
	soft: boolean;
}

/** What pages gather, by page. */
interface Gathered {
	score: Strengths;
	/** Of the query's words, and of its rows. */
	words: Strengths;
	rows: Strengths;
	/** How many rows. */
	neighbours: Strengths;
}

function gatherer(size: number): Gathered {
	const [score, words] = [new Float32Array(size), new Float32Array(size)];
	return { score, words, rows: new Float32Array(size), neighbours: new Float32Array(size) };
}

function addTo(all: Gathered, own: Gathered): void {
	for (const name of ['score', 'words', 'rows', 'neighbours'] as const) {
		const [to, from] = [all[name], own[name]];
		for (let page = 0; page < to.length; page += 1) to[page] = (to[page] ?? 0) + (from[page] ?? 0);
	}
}

function addWord(own: Gathered, { strengths, fits, weight, counts }: Term): void {
	for (let page = 0; page < strengths.length; page += 1) {
		const strength = strengths[page] ?? 0;
		if (strength === 0) continue;
		own.score[page] = (own.score[page] ?? 0) + weight * strength ** STRENGTH_POWER;
		own.words[page] = (own.words[page] ?? 0) + counts * (fits[page] ?? 0);
	}
}

function addRow(own: Gathered, { strengths, fits, weight, counts, soft }: Row): void {
	for (let page = 0; page < strengths.length; page += 1) {
		const strength = strengths[page] ?? 0;
		if (strength === 0) continue;
		own.score[page] = (own.score[page] ?? 0) + weight * strength ** STRENGTH_POWER;
		own.rows[page] = (own.rows[page] ?? 0) + counts * (fits[page] ?? 0);
		if (!soft) own.neighbours[page] = (own.neighbours[page] ?? 0) + 1;
	}
}

function pagesWithout(strengths: Strengths): number[] {
	return [...strengths.keys()].filter((page) => strengths[page] === 0);
}

const hasMarks = ({ exact, key }: Word) => exact !== key;

function weightOf(word: Word, corpus: Corpus): number {
	const forms = new Map(corpus.forms(word.key));
	const pages = forms.get(word.exact) ?? corpus.lexicon.count(word.key);
	const longer = word.longer.reduce((sum, key) => sum + corpus.lexicon.count(key), 0);
	const { pages: all } = corpus.lexicon;
	return rarity(Math.min(all, pages + longer), all) * (word.soft ? SOFT_FACTOR : 1);
}

/** By page, how strongly the word stands there in the best of its forms, and how well that form fits. */
function wordStrengths(word: Word, before: Word | undefined, marked: boolean, site: SiteIndex) {
	const strengths = new Float32Array(site.size);
	const fits = new Float32Array(site.size);
	const take = (postings: Postings, fit: number, factor = 1) => {
		raise(strengths, postings, fit * factor);
		const counted = fit < GOOD_FIT ? POOR_SHARE : 1;
		postings.each((page) => {
			fits[page] = Math.max(fits[page] ?? 0, counted);
		});
	};
	const own = site.filed(word.key)?.words;
	const asTyped = own?.has(word.exact) ?? false;
	const plain = marked && !hasMarks(word) ? PLAIN_FACTOR : 1;
	for (const [exact, postings] of own ?? []) {
		const fit = accentFit(word.exact, exact);
		const other = exact === word.exact ? 1 : hasMarks(word) && asTyped ? OTHER_FORM_FACTOR : plain;
		take(postings, Math.min(fit, other));
	}
	const rows = word.longerIn === 'rows' ? site.filed(before?.key ?? '')?.pairs : undefined;
	for (const key of word.longer) {
		const row = rows?.get(key);
		if (row !== undefined) take(row, 1, LONGER_FACTOR);
		else
			for (const [exact, postings] of site.filed(key)?.words ?? [])
				take(postings, accentFit(word.exact, exact.slice(0, word.exact.length)), LONGER_FACTOR);
	}
	return { strengths, fits };
}

type Postings = Filed['words'] extends Map<string, infer Value> ? Value : never;

function raise(strengths: Strengths, postings: Postings, factor: number): void {
	postings.each((page, strength) => {
		const value = strength * factor;
		if (value > (strengths[page] ?? 0)) strengths[page] = value;
	});
}

interface Parts {
	terms: readonly Term[];
	/** Row that begins at each word, if any. */
	rows: readonly (Row | undefined)[];
	site: SiteIndex;
	corpus: Corpus;
}

/** What a slot gives to pages, and what it gives to a page that has all of it. */
function slotOf({ from, to, others }: Slot, { terms, rows, site, corpus }: Parts) {
	const own = gatherer(site.size);
	const inside = rows.slice(from, to - 1).flatMap((row) => row ?? []);
	for (const term of terms.slice(from, to)) addWord(own, term);
	for (const row of inside) addRow(own, row);
	const wholeWords = sumOf(terms.slice(from, to));
	const wholeRows = sumOf(inside);
	// A word that no page has weighs as much as what it stands for.
	const weight = Math.min(wholeWords + wholeRows, 2 * rarity(1, corpus.lexicon.pages));
	for (const phrase of others) {
		const strengths = phraseStrengths(phrase, site);
		for (let page = 0; page < site.size; page += 1) {
			const strength = strengths[page] ?? 0;
			if (strength === 0) continue;
			own.score[page] = Math.max(
				own.score[page] ?? 0,
				weight * phrase.factor * strength ** STRENGTH_POWER,
			);
			own.words[page] = wholeWords;
			own.rows[page] = Math.max(own.rows[page] ?? 0, wholeRows * phrase.factor);
			own.neighbours[page] = inside.length;
		}
	}
	return { ...own, wholeWords, wholeRows };
}

const sumOf = (terms: readonly Term[]) => terms.reduce((sum, { counts }) => sum + counts, 0);

/** By page, how strongly a phrase stands there whole: every word, each after the one before it. */
function phraseStrengths({ words }: Phrase, site: SiteIndex): Strengths {
	const size = site.size;
	let all: Strengths | undefined;
	words.forEach(({ exact, key }, at) => {
		const filed = site.filed(key);
		const here = new Float32Array(size);
		for (const [form, postings] of filed?.words ?? [])
			raise(here, postings, Math.min(accentFit(exact, form), form === exact ? 1 : 0.4));
		const next = words[at + 1];
		const row = next === undefined ? undefined : filed?.pairs.get(next.key);
		const pair = new Float32Array(size);
		if (row !== undefined) raise(pair, row, 1);
		const anywhere = next === undefined || (row?.unlisted ?? false);
		const before = all;
		all = new Float32Array(size);
		for (let page = 0; page < size; page += 1) {
			const strength = here[page] ?? 0;
			const paired = anywhere || (pair[page] ?? 0) > 0;
			const prior = before === undefined ? strength : (before[page] ?? 0);
			if (strength > 0 && paired && prior > 0) all[page] = (prior * at + strength) / (at + 1);
		}
	});
	return all ?? new Float32Array(size);
}

interface Known extends Pick<Parts, 'terms' | 'site' | 'corpus'> {
	query: Query;
}

/** The row of a word and the next one; none where a sentence ends between them. */
function rowAfter(at: number, { terms, query, site, corpus }: Known): Row | undefined {
	const [word, next] = [query.words[at], query.words[at + 1]];
	const [first, second] = [terms[at]?.fits, terms[at + 1]?.fits];
	if (word === undefined || next === undefined || !next.follows) return undefined;
	const strengths = new Float32Array(site.size);
	for (const key of [next.key, ...next.longer]) {
		const postings = site.filed(word.key)?.pairs.get(key);
		if (postings !== undefined) raise(strengths, postings, key === next.key ? 1 : LONGER_FACTOR);
	}
	// Such a row cannot be asked for: the index does not say where it is.
	const unlisted =
		(site.filed(word.key)?.pairs.get(next.key)?.unlisted ?? false) ||
		(isFunctionWord(word.exact) && isFunctionWord(next.exact));
	const pages = corpus.pairs(word.key, next.key);
	const rare = rarity(Math.min(pages, corpus.lexicon.pages), corpus.lexicon.pages);
	const soft = word.soft || next.soft;
	return {
		strengths,
		fits: strengths.map((_, page) => Math.min(first?.[page] ?? 1, second?.[page] ?? 1)),
		weight: ROW_WEIGHT * rare * (soft ? SOFT_FACTOR : 1),
		counts: pages > 0 && !soft && !unlisted ? ROW_SHARE * rare : 0,
		asked: word.quoted && next.quoted && !unlisted,
		soft,
	};
}
