/** Orders of results beside relevance. */
import { compareVietnamese } from '../../text/collate.ts';
import type { Hit } from '../engine/search.ts';
import type { SiteIndex } from '../engine/site-index.ts';
import type { Sort } from './state.ts';

/** A new list; equal ones keep the order of relevance. */
export function sortHits(hits: readonly Hit[], sort: Sort): Hit[] {
	if (sort === 'relevance') return [...hits];
	return [...hits].sort(sort === 'name' ? compareTitles : compareDates);
}

/** Partial dates sort as texts: newest first, what has no date last. */
function compareDates(a: Hit, b: Hit): number {
	const [left, right] = [dateOf(a), dateOf(b)];
	return left === right ? 0 : left < right ? 1 : -1;
}

const dateOf = ({ site, page }: Hit) => site.catalogue.dates[page] ?? '';

/** Titles of one site are compared by their rank, because comparing words of thousands at every keystroke is slow. */
function compareTitles(a: Hit, b: Hit): number {
	if (a.site !== b.site) return compareVietnamese(titleOf(a), titleOf(b));
	const ranks = ranksOf(a.site);
	return (ranks[a.page] ?? 0) - (ranks[b.page] ?? 0);
}

const titleOf = ({ site, page }: Pick<Hit, 'site' | 'page'>) => site.catalogue.titles[page] ?? '';

const known = new WeakMap<SiteIndex, Int32Array>();

/** By page, how many different titles come before its own. */
function ranksOf(site: SiteIndex): Int32Array {
	const before = known.get(site);
	if (before !== undefined) return before;
	const pages = Array.from({ length: site.size }, (_, page) => page);
	pages.sort((a, b) => compareVietnamese(titleOf({ site, page: a }), titleOf({ site, page: b })));
	const ranks = new Int32Array(site.size);
	let rank = 0;
	pages.forEach((page, at) => {
		const last = pages[at - 1];
		if (last !== undefined && titleOf({ site, page }) !== titleOf({ site, page: last })) rank += 1;
		ranks[page] = rank;
	});
	known.set(site, ranks);
	return ranks;
}
