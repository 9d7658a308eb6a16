/** Machine rules of plans: awards that exist, counts that somebody can reach. */
import { isYearly } from '../../domain/criteria/titles.ts';
import type { Rule } from '../../domain/schemas/criterion.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { danglingReference } from '../dangling-reference.ts';
import { type RuleAt, rulesOf } from '../plan-rules.ts';
import { type Problem, problemAt } from '../problem.ts';

type PlanEntry = CheckedEntry<'plan'>;

export const planCriteria: CheckRule = (context) =>
	context.askedEntries.flatMap((entry) => {
		if (entry.kind !== 'plan') return [];
		const rules = rulesOf(entry);
		return [
			...rules.flatMap((at) => unknownAward(entry, at, context)),
			...rules.flatMap((at) => outOfReach(entry, at)),
		];
	});

function unknownAward(
	{ source }: PlanEntry,
	{ rule, path }: RuleAt,
	{ input, rejected }: CheckContext,
): Problem[] {
	if (rule.rule !== 'award-count' && rule.rule !== 'award-every-year') return [];
	if (rejected.some(({ path: file }) => file === '_shared/awards.yaml')) return [];
	const candidates = input.vocabularies.awards.map(({ id }) => id);
	if (candidates.includes(rule.award)) return [];
	return [
		danglingReference(source, {
			what: 'award',
			found: rule.award,
			path: [...path, 'award'],
			candidates,
		}),
	];
}

function outOfReach({ source, data: { period } }: PlanEntry, { rule, path }: RuleAt): Problem[] {
	const years = period.to - period.from + 1;
	const span = `kế hoạch ${period.from}–${period.to}`;
	const at = (key: string) => ({ file: source.path, line: source.lineNear([...path, key]) });
	const counted = countedYears(rule);
	if (counted !== undefined && counted.asked > years) {
		const message = `Tiêu chí đòi ${counted.asked} năm mà ${span} chỉ có ${years} năm.`;
		const advice = 'Hãy đối chiếu lại với văn bản rồi sửa số năm hoặc giai đoạn.';
		return [problemAt('tieu-chi-bat-kha', at(counted.key), { message, advice })];
	}
	const { from, to } = 'from' in rule ? rule : { from: undefined, to: undefined };
	if (from !== undefined && to !== undefined && from > to) {
		const message = 'Tiêu chí có from sau to.';
		const advice = 'Hãy sửa from, to của tiêu chí theo văn bản.';
		return [problemAt('tieu-chi-bat-kha', at('from'), { message, advice })];
	}
	const outside = (['from', 'to'] as const).filter((key) => {
		const year = key === 'from' ? from : to;
		return year !== undefined && (year < period.from || year > period.to);
	});
	return outside.map((key) => {
		const message = `Mốc năm (${key}) của tiêu chí nằm ngoài ${span}.`;
		const found = String(key === 'from' ? from : to);
		const advice = `Hãy ghi một năm từ ${period.from} đến ${period.to}, hoặc bỏ ${key} để tính theo kế hoạch.`;
		return problemAt('tieu-chi-bat-kha', at(key), { message, found, advice });
	});
}

/** How many different years a rule asks for, and the key that says so. */
function countedYears(rule: Rule): { asked: number; key: string } | undefined {
	if (rule.rule === 'rating-years') return { asked: rule.years, key: 'years' };
	if (rule.rule === 'consecutive-recognitions') return { asked: rule.count, key: 'count' };
	if (rule.rule === 'award-count' && isYearly(rule.award))
		return { asked: rule.count, key: 'count' };
	return undefined;
}
