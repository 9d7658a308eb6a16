/** One small function for each kind of rule. Evidence counts within the years of the plan, or of the rule itself. */
import { RATINGS } from '../values.ts';
import {
	certaintyOfRecord,
	isAtLeast,
	isHolder,
	isIssuer,
	isWithin,
	type Record,
	type RuleOf,
	standingAwards,
	usedOf,
	type Years,
	yearOf,
} from './record.ts';
import { byYear, longestRun, oneAYear, yearsOf, yearsWithout } from './series.ts';
import { countsAs, isYearly } from './titles.ts';
import type { Gap, Used, Verdict } from './verdict.ts';

const met = (used: readonly Used[]): Verdict => ({ outcome: 'met', used, gaps: [] });

/** Something on record that is not enough is a miss; nothing on record is no evidence. */
function missed(used: readonly Used[], gap: Gap, known = used.length > 0): Verdict {
	return { outcome: known ? 'not-met' : 'no-evidence', used, gaps: [gap] };
}

const span = (
	rule: { from?: number | undefined; to?: number | undefined },
	years: Years,
): Years => ({
	from: rule.from ?? years.from,
	to: rule.to ?? years.to,
});

function ratingsOf({ exemplar }: Record, of: RuleOf<'rating-years'>['of'], years: Years) {
	return exemplar.data.ratings
		.map((rating, index) => ({ ...rating, index, certainty: certaintyOfRecord(rating) }))
		.filter((rating) => isHolder(exemplar, rating.of, of) && isWithin(rating.year, years));
}

const isGoodEnough = (rating: (typeof RATINGS)[number], least: (typeof RATINGS)[number]): boolean =>
	RATINGS.indexOf(rating) >= RATINGS.indexOf(least);

/** At least n years with this rating or a better one. */
export function ratingYears(rule: RuleOf<'rating-years'>, record: Record): Verdict {
	const rated = ratingsOf(record, rule.of, record.years);
	const good = oneAYear(rated.filter(({ rating }) => isGoodEnough(rating, rule.rating)));
	const used = usedOf('ratings', good);
	if (good.length >= rule.years) return met(used);
	const { rating, of } = rule;
	const gap: Gap = { kind: 'rating-years', rating, of, had: yearsOf(good), need: rule.years };
	return missed(used, gap, rated.length > 0);
}

/** This rating or a better one in every year. */
export function ratingEveryYear(rule: RuleOf<'rating-every-year'>, record: Record): Verdict {
	const years = span(rule, record.years);
	const rated = ratingsOf(record, rule.of, years);
	const good = oneAYear(rated.filter(({ rating }) => isGoodEnough(rating, rule.rating)));
	const without = yearsWithout(good, years);
	const used = usedOf('ratings', good);
	if (without.length === 0) return met(used);
	const { rating, of } = rule;
	const known = new Set(yearsOf(rated));
	const lower = without.filter((year) => known.has(year));
	const unrecorded = without.filter((year) => !known.has(year));
	const gap: Gap = { kind: 'ratings-of-years', rating, of, lower, unrecorded };
	return missed(used, gap, rated.length > 0);
}

/** Recognised n years in a row, at this level or above; several in one year count once. */
export function consecutiveRecognitions(
	rule: RuleOf<'consecutive-recognitions'>,
	{ exemplar, years }: Record,
): Verdict {
	const all = exemplar.data.recognitions.flatMap((recognition, index) => {
		const year = yearOf(recognition);
		if (!isWithin(year, years) || !isAtLeast(recognition.level, rule.level)) return [];
		return [{ index, year, certainty: certaintyOfRecord(recognition) }];
	});
	const run = longestRun(oneAYear(all));
	const used = usedOf('recognitions', run);
	if (run.length >= rule.count) return met(used);
	const { level, count: need } = rule;
	return missed(used, { kind: 'consecutive-recognitions', level, had: yearsOf(run), need });
}

/** This award n times, a title once a year; from this giver, where the rule names one. */
export function awardCount(rule: RuleOf<'award-count'>, record: Record): Verdict {
	const equal = countsAs(rule.award, false);
	const fitting = standingAwards(record).filter(
		({ award, issuer, of }) =>
			equal.has(award) && isHolder(record.exemplar, of, rule.of) && isIssuer(issuer, rule.issuer),
	);
	const held = isYearly(rule.award) ? oneAYear(fitting) : byYear(fitting);
	const used = usedOf('awards', held);
	if (held.length >= rule.count) return met(used);
	const { award, issuer, of, count: need } = rule;
	const gap: Gap = { kind: 'awards', award, of, had: yearsOf(held), need };
	return missed(used, issuer === undefined ? gap : { ...gap, issuer });
}

/** This award, or a higher one where the rule says so, in every year. */
export function awardEveryYear(rule: RuleOf<'award-every-year'>, record: Record): Verdict {
	const years = span(rule, record.years);
	const equal = countsAs(rule.award, rule.orHigher);
	const held = standingAwards({ ...record, years }).filter(
		({ award, of }) => equal.has(award) && isHolder(record.exemplar, of, rule.of),
	);
	const each = oneAYear(held);
	const without = yearsWithout(each, years);
	const used = usedOf('awards', each);
	if (without.length === 0) return met(used);
	const { award, orHigher, of } = rule;
	return missed(used, { kind: 'awards-of-years', award, orHigher, of, years: without });
}

/** n initiatives recognised at this level or above; in use, where the rule asks it. */
export function initiatives(rule: RuleOf<'initiatives'>, { exemplar, years }: Record): Verdict {
	const known = exemplar.data.initiatives
		.map((one, index) => ({ ...one, index, certainty: certaintyOfRecord(one) }))
		.filter(({ year }) => isWithin(year, years));
	const good = known.filter(
		({ level, applied }) => isAtLeast(level, rule.level) && (applied || !rule.applied),
	);
	const used = usedOf('initiatives', good);
	if (good.length >= rule.count) return met(used);
	const { level, applied, count: need } = rule;
	const gap: Gap = { kind: 'initiatives', level, applied, had: yearsOf(good), need };
	return missed(used, gap, known.length > 0);
}

/** Told of by outlets of each of these levels. What bears no date is taken to be of the plan's years. */
export function media(rule: RuleOf<'media'>, { exemplar, years }: Record): Verdict {
	const told = exemplar.data.media.flatMap((one, index) => {
		const year = yearOf(one);
		if (year !== undefined && !isWithin(year, years)) return [];
		const certainty = one.url === undefined ? ('stated' as const) : ('sourced' as const);
		return [{ index, level: one.outletLevel, certainty, ...(year !== undefined && { year }) }];
	});
	const fitting = told.filter(({ level }) => rule.outletLevels.includes(level));
	const outletLevels = rule.outletLevels.filter(
		(asked) => !told.some(({ level }) => level === asked),
	);
	const used = usedOf('media', fitting);
	if (outletLevels.length === 0) return met(used);
	return missed(used, { kind: 'media', outletLevels }, told.length > 0);
}

/** Gave something of these kinds. What bears no date is taken to be of the plan's years. */
export function contributions(rule: RuleOf<'contributions'>, { exemplar, years }: Record): Verdict {
	const known = exemplar.data.contributions.flatMap((one, index) => {
		const year = yearOf(one);
		if (year !== undefined && !isWithin(year, years)) return [];
		const certainty = certaintyOfRecord(one);
		return [{ index, kind: one.kind, certainty, ...(year !== undefined && { year }) }];
	});
	const given = known.filter(({ kind }) => rule.kinds.includes(kind));
	const used = usedOf('contributions', given);
	if (given.length > 0) return met(used);
	return missed(used, { kind: 'contributions', kinds: rule.kinds }, known.length > 0);
}

/** The collective this person leads was recognised too, at this level or above where the rule names one. */
export function unitExemplary(
	rule: RuleOf<'unit-exemplary'>,
	{ exemplar, years }: Record,
): Verdict {
	const level = rule.level === undefined ? {} : { level: rule.level };
	if (exemplar.data.leads === undefined)
		return missed([], { kind: 'unit', why: 'not-named', ...level });
	const unit = exemplar.leads;
	if (unit === undefined) return missed([], { kind: 'unit', why: 'no-entry', ...level });
	const recognised = unit.data.recognitions.flatMap((one, index) => {
		const year = yearOf(one);
		if (!isWithin(year, years) || !isAtLeast(one.level, rule.level ?? 'grassroots')) return [];
		return [{ index, year, certainty: certaintyOfRecord(one) }];
	});
	const used = usedOf('unit-recognitions', recognised);
	if (recognised.length > 0) return met(used);
	return missed(used, { kind: 'unit', why: 'not-recognised', ...level }, true);
}
