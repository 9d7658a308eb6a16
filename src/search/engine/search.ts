/** The search: one query over all sites, the best pages first. */
import { KIND_FACET } from '../fields.ts';
import type { Corpus } from './corpus.ts';
import { idsOf } from './facets.ts';
import { EMPTY_QUERY, type Query } from './query.ts';
import { type Scored, scoreSite } from './score.ts';
import { otherReadings } from './second-thought.ts';
import type { SiteIndex } from './site-index.ts';
import { titleFit } from './titles.ts';
import { understand } from './understand.ts';

export interface Hit extends Scored {
	site: SiteIndex;
}

export interface Answer {
	/** Best first. */
	hits: Hit[];
	query: Query;
	/** How many of them have every word of the query, or what stands for it. */
	complete: number;
}

/** What a page must have of the query; long questions hold more that is beside the point. */
const SHARE = { short: 0.35, long: 0.28 };
const LONG_QUERY = 5;
/** Where no page has that much, the best are shown, and those that come close to them. */
const CLOSE_TO_BEST = 0.9;

/** With so many complete pages nobody needs words that are only close in meaning. */
const ENOUGH = 20;

/** With more complete pages than this, every word was meant. */
const FOUND = 2;

/** Shares are sums of rounded numbers. */
const WHOLE = 0.999;

/** Titles are read for so many of the best pages, and for the marks in them of so many. */
const TITLES_READ = 100;
const TITLES_SEEN = 700;

/** How much kinds of pages count: entries before pages about the site, copies and papers after what they are about. */
const KIND_FACTORS: Readonly<Record<string, number>> = {
	adoption: 0.95,
	document: 0.9,
	plan: 0.9,
	page: 0.5,
};
const SAMPLE_FACTOR = 0.85;

/** What the title adds to a score at most: words that stand there, words in a row, nothing else standing there. */
const TITLE = { words: 0.35, rows: 0.25, alone: 0.22 };

/**
 * Searches all sites of the corpus. `exactly` takes words as they were typed: nothing is corrected, expanded or left out.
 * Rejects when a file of an index cannot be loaded.
 */
export async function search(typed: string, exactly: boolean, corpus: Corpus): Promise<Answer> {
	const first = await understand(typed, exactly ? 'exactly' : 'meant', corpus);
	if (first.words.length === 0) return { hits: [], query: EMPTY_QUERY, complete: 0 };
	const plain = rank(first, exactly, corpus);
	if (exactly || plain.complete >= ENOUGH) return plain;
	const query = await understand(typed, 'close', corpus);
	const answer = rank(query, exactly, corpus);
	const best = mostNeighbours(answer);
	if (answer.complete > FOUND || best >= neighboursIn(query)) return answer;
	for (const reading of await otherReadings(query, corpus)) {
		const other = rank(reading, exactly, corpus);
		if (mostNeighbours(other) > best) return other;
	}
	return answer;
}

/** How many words stand beside each other as they were typed, on the page with all words that has most of them so; −1 without one. */
function mostNeighbours({ hits }: Answer): number {
	return hits.reduce(
		(most, hit) => (hit.cover > WHOLE ? Math.max(most, hit.neighbours) : most),
		-1,
	);
}

const neighboursIn = ({ words }: Query) =>
	words.filter(({ follows, soft }, at) => follows && !soft && words[at - 1]?.soft === false).length;

const factors = new WeakMap<SiteIndex, Float32Array>();

/** By page, how much its kind counts; made once a site. */
function factorsOf(site: SiteIndex): Float32Array {
	const known = factors.get(site);
	if (known !== undefined) return known;
	const made = Float32Array.from({ length: site.size }, (_, page) => {
		const [kind = ''] = idsOf({ site, page }, KIND_FACET);
		return KIND_FACTORS[kind] ?? 1;
	});
	for (const page of site.catalogue.samples) made[page] = (made[page] ?? 1) * SAMPLE_FACTOR;
	factors.set(site, made);
	return made;
}

function rank(query: Query, exactly: boolean, corpus: Corpus): Answer {
	const all = corpus.sites.flatMap((site): Hit[] => {
		const own = factorsOf(site);
		return scoreSite(query, site, corpus).map(({ page, score, cover, joined, neighbours }) => {
			const factor = own[page] ?? 1;
			return { site, page, score: score * factor, cover, joined, neighbours };
		});
	});
	const share = query.words.length > LONG_QUERY ? SHARE.long : SHARE.short;
	const best = all.reduce((most, { joined }) => Math.max(most, joined), 0);
	const least = Math.min(share, best * CLOSE_TO_BEST);
	const hits = all.filter(({ cover, joined }) => (exactly ? cover > WHOLE : joined >= least));
	const complete = hits.reduce((count, { cover }) => count + (cover > WHOLE ? 1 : 0), 0);
	return { hits: order(hits, query), query, complete };
}

/** Best first: by score, the best of them judged by their titles. */
function order(hits: Hit[], query: Query): Hit[] {
	hits.sort(byScore);
	const first = hits.slice(0, TITLES_READ);
	const wrong: Hit[] = [];
	let worstRight = Number.POSITIVE_INFINITY;
	const judge = (hit: Hit) => {
		const { cover, order: inOrder, share, all } = titleFit(hit.site.catalogue, hit.page, query);
		hit.score *= 1 + cover * (TITLE.words * cover + TITLE.rows * inOrder + TITLE.alone * share);
		if (all === 'right') worstRight = Math.min(worstRight, hit.score);
		if (all === 'wrong') wrong.push(hit);
	};
	for (const hit of first) judge(hit);
	// Marks that were typed are meant: another word's title never stands above the right one's, wherever that is.
	if (hasMarks(query))
		for (const hit of hits.slice(TITLES_READ, TITLES_SEEN)) if (hit.cover > WHOLE) judge(hit);
	for (const hit of wrong) hit.score = Math.min(hit.score, worstRight * 0.999);
	return hits.sort(byScore);
}

/** Words of the query that a page lacks, in their order, as they were typed; what stands for one counts for it. */
export function missingWords({ site, page, cover }: Hit, { words, slots }: Query): string[] {
	if (cover > WHOLE) return [];
	const has = (key: string) => {
		for (const postings of site.filed(key)?.words.values() ?? [])
			if (postings.has(page)) return true;
		return false;
	};
	return slots.flatMap(({ from, to, others }) => {
		if (others.some((phrase) => phrase.words.every(({ key }) => has(key)))) return [];
		const typed = words.slice(from, to).filter(({ soft }) => !soft);
		return typed.flatMap(({ key, exact, longer }) => ([key, ...longer].some(has) ? [] : [exact]));
	});
}

const hasMarks = ({ words }: Query) => words.some(({ exact, key }) => exact !== key);

/** Equal scores keep the order of the sites and of their pages. */
function byScore(a: Hit, b: Hit): number {
	return b.score - a.score || a.page - b.page;
}
