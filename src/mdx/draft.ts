/** What is gathered while one article is read: its problems, mentions and ids. */
import type { CompiledMdx, MdxContext } from './article.ts';
import {
	type MdxProblem,
	type MdxProblemCode,
	type Place,
	type ProblemWords,
	problemAt,
} from './problem.ts';

type Mentions = Pick<
	CompiledMdx,
	'headings' | 'images' | 'links' | 'attachments' | 'factRefs' | 'components' | 'numbers' | 'quotes'
>;

export interface Draft {
	readonly context: MdxContext;
	readonly problems: MdxProblem[];
	readonly mentions: Mentions;
	/** Notes a problem of the article. */
	report(code: MdxProblemCode, place: Place, words: ProblemWords): void;
	/** How many errors were noted so far. */
	errors(): number;
	/** An id no other element of the article has: the base, or the base with -2, -3 … */
	freshId(base: string): string;
	/** The next number of a series, from 1. */
	next(series: string): number;
}

/** Problems kept of each severity: more than anyone mends in one go. A file of nonsense must not fill the report. */
const MOST_PROBLEMS = 200;

/** Empty lists, for an article nothing is known of. */
export function noMentions(): Mentions {
	return {
		headings: [],
		images: [],
		links: [],
		attachments: [],
		factRefs: [],
		components: [],
		numbers: [],
		quotes: [],
	};
}

/** An empty draft of an article. */
export function createDraft(context: MdxContext): Draft {
	const problems: MdxProblem[] = [];
	const noted = { error: 0, warning: 0 };
	const ids = new Set(context.reservedIds);
	const lastOf = new Map<string, number>();
	const counts = new Map<string, number>();
	return {
		context,
		problems,
		mentions: noMentions(),
		report(code, place, words) {
			const problem = problemAt(code, place, words);
			noted[problem.severity] += 1;
			if (noted[problem.severity] <= MOST_PROBLEMS) problems.push(problem);
		},
		errors: () => noted.error,
		freshId(base) {
			let count = lastOf.get(base) ?? 0;
			let id: string;
			do {
				count += 1;
				id = count === 1 ? base : `${base}-${count}`;
			} while (ids.has(id));
			lastOf.set(base, count);
			ids.add(id);
			return id;
		},
		next(series) {
			const number = (counts.get(series) ?? 0) + 1;
			counts.set(series, number);
			return number;
		},
	};
}

/** Where in the article a node stands, as far as it decides how the node is read. */
export interface Scope {
	/** Line of the nearest node that has a place. */
	line: number;
	/** Inside a paragraph, a heading or a table cell: only inline components fit. */
	inline: boolean;
	/** Inside a link: no second link fits. */
	link: boolean;
	/** Numbers here are running prose. */
	prose: boolean;
	/** The component around, `undefined` at the top. */
	parent: string | undefined;
	/** How wide pictures stand. */
	pictures: 'text' | 'gallery';
	/** Set in a cost table: its caption. */
	cost: { caption: string } | undefined;
}

/** The scope at the beginning of an article. */
export const TOP: Scope = {
	line: 1,
	inline: false,
	link: false,
	prose: true,
	parent: undefined,
	pictures: 'text',
	cost: undefined,
};
