/** Checks a built site: all rules over all pages. */
import type { DistProblem } from './codes.ts';
import type { Dist } from './dist.ts';
import type { BuiltPage } from './page.ts';
import { incompletePages } from './rules/document.ts';
import { leftoverWords } from './rules/leftovers.ts';
import { brokenLinks } from './rules/links.ts';
import { unsafePages } from './rules/policy.ts';
import { wrongResources } from './rules/resources.ts';
import { heavyPages } from './rules/weight.ts';

/** Rules that need to know nothing but the page. */
const PAGE_RULES = [incompletePages, unsafePages, leftoverWords];
const SITE_RULES = [brokenLinks, wrongResources, heavyPages];

/** Problems that one page has in itself. */
export function checkPage(page: BuiltPage, sha256: Dist['sha256']): DistProblem[] {
	return PAGE_RULES.flatMap((rule) => rule({ pages: [page], sha256 }));
}

/**
 * All problems, sorted by file. One that many pages share is told once, with how many others hold it. `found` are those of
 * single pages.
 */
export function checkDist(
	dist: Dist,
	found: readonly DistProblem[] = dist.pages.flatMap((page) => checkPage(page, dist.sha256)),
): DistProblem[] {
	const problems = [...SITE_RULES.flatMap((rule) => rule(dist)), ...found];
	const same = Map.groupBy(problems, ({ code, message, found: words }) =>
		[code, message, words].join('\n'),
	);
	return [...same.values()].flatMap(first).sort((a, b) => (a.file < b.file ? -1 : 1));
}

function first([problem, ...others]: DistProblem[]): DistProblem[] {
	if (!problem) return [];
	const pages = new Set(others.map(({ file }) => file));
	pages.delete(problem.file);
	return [pages.size === 0 ? problem : { ...problem, alsoOn: pages.size }];
}
