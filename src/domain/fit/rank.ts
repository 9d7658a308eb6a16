/**
 * Practices in the order in which they fit a seeker's place. The problem decides who is in the list at all; conditions
 * decide the order; only between equals do evidence, running copies and nearness count, up to four, five and three points.
 * A sum of points is for ordering alone: readers are shown the reasons.
 */
import { bordersBetween } from '../places/neighbours.ts';
import { evidenceRank } from '../values.ts';
import { type Criterion, type Reason, reasonsOf } from './reasons.ts';
import type { FitPractice, Site, Situation } from './situation.ts';

/**
 * `fits`: some stated condition fits and none differs; `partly`: some differ; `unknown`: nothing differs, and nothing that
 * is stated could be compared.
 */
export type Verdict = 'fits' | 'partly' | 'unknown';

export interface Fit<P extends FitPractice = FitPractice> {
	practice: P;
	verdict: Verdict;
	points: number;
	/** Points that tell equals apart. */
	extra: { evidence: number; running: number; near: number };
	reasons: Reason[];
	/** The nearest place where it is at work, where the seeker named a province. */
	nearest?: { site: Site; borders: number };
}

export interface Findings<P extends FitPractice = FitPractice> {
	/** Practices that answer the problem, best first; all of them where no problem was named. */
	ranked: Fit<P>[];
	/** Set where nothing fits or could: no practice answers the problem, or all of them differ somewhere. */
	nothing?:
		| { why: 'no-answer' }
		| { why: 'all-differ'; blockers: { criterion: Criterion; count: number }[] };
}

/** Ranks practices for a situation. Order of equals is that of their keys, so that the same question has the same answer. */
export function findFits<P extends FitPractice>(
	practices: readonly P[],
	situation: Situation,
): Findings<P> {
	const ranked = practices
		.map((practice) => fitOf(practice, situation))
		.filter(({ reasons }) => reasons[0]?.status !== 'differs')
		.sort((a, b) => b.points - a.points || (a.practice.key < b.practice.key ? -1 : 1));
	if (ranked.length === 0) return { ranked, nothing: { why: 'no-answer' } };
	if (ranked.some(({ verdict }) => verdict !== 'partly')) return { ranked };
	return { ranked, nothing: { why: 'all-differ', blockers: blockersOf(ranked) } };
}

/** Everything that is said of one practice and one place. */
export function fitOf<P extends FitPractice>(practice: P, situation: Situation): Fit<P> {
	const reasons = reasonsOf(practice, situation);
	const nearest = nearestSite(practice.sites, situation.province);
	const extra = {
		evidence: practice.evidence === undefined ? 0 : evidenceRank(practice.evidence),
		running: Math.min(practice.running, 5),
		near: nearest === undefined ? 0 : Math.max(0, 3 - nearest.borders),
	};
	const sum = reasons.reduce((all, { points }) => all + points, 0);
	return {
		practice,
		verdict: verdictOf(reasons),
		points: sum + extra.evidence + extra.running + extra.near,
		extra,
		reasons,
		...(nearest && { nearest }),
	};
}

function verdictOf([, ...conditions]: readonly Reason[]): Verdict {
	if (conditions.some(({ status }) => status === 'differs')) return 'partly';
	return conditions.some(({ status }) => status === 'fits') ? 'fits' : 'unknown';
}

/** The site fewest borders away; of those a copy before the origin, a running one before others. */
export function nearestSite(
	sites: readonly Site[],
	province: string | undefined,
): { site: Site; borders: number } | undefined {
	if (province === undefined) return undefined;
	const rank = ({ key, running }: Site) => (key === undefined ? 2 : running ? 0 : 1);
	return sites
		.flatMap((site) => {
			const borders = bordersBetween(province, site.province);
			return borders === undefined ? [] : [{ site, borders }];
		})
		.sort((a, b) => a.borders - b.borders || rank(a.site) - rank(b.site))[0];
}

/** Which conditions stand in the way, the commonest first. */
function blockersOf(ranked: readonly Fit[]): { criterion: Criterion; count: number }[] {
	const counts = new Map<Criterion, number>();
	for (const { reasons } of ranked) {
		const differing = reasons.filter(({ status }) => status === 'differs');
		for (const criterion of new Set(differing.map((reason) => reason.criterion)))
			counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
	}
	return [...counts]
		.map(([criterion, count]) => ({ criterion, count }))
		.sort((a, b) => b.count - a.count);
}

/**
 * Conditions that put a practice where it stands: those that fit here and not in some other practice that answers the same
 * problem. With no other to compare, all that fit.
 */
export function decidingCriteria(fit: Fit, ranked: readonly Fit[]): Criterion[] {
	const fitting = (one: Fit) =>
		new Set(
			one.reasons.filter(({ status }) => status === 'fits').map(({ criterion }) => criterion),
		);
	const others = ranked.filter((other) => other !== fit).map(fitting);
	return [...fitting(fit)].filter(
		(criterion) => others.length === 0 || others.some((other) => !other.has(criterion)),
	);
}
