/** Checks a built site: all rules over all pages. */
import type { DistProblem } from './codes.ts';
import type { Dist } from './dist.ts';
import { incompletePages } from './rules/document.ts';
import { leftoverWords } from './rules/leftovers.ts';
import { brokenLinks } from './rules/links.ts';
import { unsafePages } from './rules/policy.ts';
import { wrongResources } from './rules/resources.ts';
import { heavyPages } from './rules/weight.ts';

const RULES = [
	brokenLinks,
	incompletePages,
	unsafePages,
	wrongResources,
	heavyPages,
	leftoverWords,
];

/** All problems, sorted by file. One that many pages share is told once, with how many others hold it. */
export function checkDist(dist: Dist): DistProblem[] {
	const problems = RULES.flatMap((rule) => rule(dist));
	const same = Map.groupBy(problems, ({ code, message, found }) =>
		[code, message, found].join('\n'),
	);
	return [...same.values()].flatMap(first).sort((a, b) => (a.file < b.file ? -1 : 1));
}

function first([problem, ...others]: DistProblem[]): DistProblem[] {
	if (!problem) return [];
	const pages = new Set(others.map(({ file }) => file));
	pages.delete(problem.file);
	return [pages.size === 0 ? problem : { ...problem, alsoOn: pages.size }];
}
