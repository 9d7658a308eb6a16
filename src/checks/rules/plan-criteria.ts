/** Machine rules of plans: awards that exist, counts that somebody can reach. */
import type { Rule } from '../../domain/schemas/criterion.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { danglingReference } from '../dangling-reference.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { DataPath } from '../source-file.ts';

type PlanEntry = CheckedEntry<'plan'>;
interface RuleAt {
	rule: Rule;
	path: DataPath;
}

export const planCriteria: CheckRule = (context) =>
	context.askedEntries.flatMap((entry) => {
		if (entry.kind !== 'plan') return [];
		const rules = rulesOf(entry);
		return [
			...rules.flatMap((at) => unknownAward(entry, at, context)),
			...rules.flatMap((at) => outOfReach(entry, at)),
		];
	});

function rulesOf({ data }: PlanEntry): RuleAt[] {
	return data.criteriaSets.flatMap(({ items }, set) =>
		items.flatMap(({ rule }, item) =>
			rule === undefined ? [] : unfold(rule, ['criteriaSets', set, 'items', item, 'rule']),
		),
	);
}

/** A rule and all rules inside it. */
function unfold(rule: Rule, path: DataPath): RuleAt[] {
	const inner =
		rule.rule === 'all-of' || rule.rule === 'any-of'
			? rule.rules.flatMap((one, index) => unfold(one, [...path, 'rules', index]))
			: [];
	return [{ rule, path }, ...inner];
}

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
	const asked =
		rule.rule === 'rating-years'
			? rule.years
			: rule.rule === 'consecutive-recognitions'
				? rule.count
				: 0;
	const at = { file: source.path, line: source.lineNear(path) };
	const span = `kế hoạch ${period.from}–${period.to}`;
	if (asked > years) {
		const message = `Tiêu chí đòi ${asked} năm mà ${span} chỉ có ${years} năm.`;
		const advice = 'Hãy đối chiếu lại với văn bản rồi sửa số năm hoặc giai đoạn.';
		return [problemAt('tieu-chi-bat-kha', at, { message, advice })];
	}
	const { from, to } = 'from' in rule ? rule : { from: undefined, to: undefined };
	const turned = from !== undefined && to !== undefined && from > to;
	if (!turned && (from ?? period.from) <= period.to && (to ?? period.to) >= period.from) return [];
	const message = turned ? 'Tiêu chí có from sau to.' : `Mốc năm của tiêu chí nằm ngoài ${span}.`;
	const advice = 'Hãy sửa from, to của tiêu chí theo văn bản.';
	return [problemAt('tieu-chi-bat-kha', at, { message, advice })];
}
