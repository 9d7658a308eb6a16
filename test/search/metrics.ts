/** How good a list of results is, against answers graded by hand. */

/** Grades by path: 3 what was looked for, 2 good, 1 related. Everything else is 0. */
export type Answers = Readonly<Record<string, number>>;

/** What one query found, best first, beside its answers. */
export interface Judged {
	found: readonly string[];
	answers: Answers;
}

/** Means over queries, each from 0 to 1. */
export interface Quality {
	queries: number;
	ndcg: number;
	recall: number;
	/** Mean reciprocal rank of the first good answer. */
	mrr: number;
	/** Share of queries that found nothing. */
	zero: number;
}

/** Results that are looked at: as many as a reader sees at once. */
export const DEPTH = 10;
const GOOD = 2;

const gainOf = (grade: number): number => 2 ** grade - 1;

function gainsDown(grades: readonly number[]): number {
	return grades
		.slice(0, DEPTH)
		.reduce((sum, grade, at) => sum + gainOf(grade) / Math.log2(at + 2), 0);
}

/**
 * nDCG@10 with the gain 2^grade − 1: 1 when no order of the answers would be better. The ideal is made from all graded
 * answers (Järvelin and Kekäläinen 2002, gain of Burges et al. 2005).
 */
export function ndcg({ found, answers }: Judged): number {
	const ideal = gainsDown(Object.values(answers).sort((a, b) => b - a));
	return ideal === 0 ? 0 : gainsDown(found.map((path) => answers[path] ?? 0)) / ideal;
}

/** Recall@10: share of the answers among the first ten, of as many as ten places can hold. */
export function recall({ found, answers }: Judged): number {
	const wanted = Object.keys(answers).filter((path) => (answers[path] ?? 0) > 0);
	const seen = new Set(found.slice(0, DEPTH));
	const reached = wanted.filter((path) => seen.has(path)).length;
	return wanted.length === 0 ? 0 : reached / Math.min(DEPTH, wanted.length);
}

/** One divided by the rank of the first answer of grade 2 or 3 among the first ten; 0 without one. */
export function reciprocalRank({ found, answers }: Judged): number {
	const at = found.slice(0, DEPTH).findIndex((path) => (answers[path] ?? 0) >= GOOD);
	return at === -1 ? 0 : 1 / (at + 1);
}

/** All four over several queries. No query has no quality: `NaN`. */
export function qualityOf(judged: readonly Judged[]): Quality {
	const mean = (measure: (one: Judged) => number) =>
		judged.reduce((sum, one) => sum + measure(one), 0) / judged.length;
	return {
		queries: judged.length,
		ndcg: mean(ndcg),
		recall: mean(recall),
		mrr: mean(reciprocalRank),
		zero: mean(({ found }) => (found.length === 0 ? 1 : 0)),
	};
}
