/** The machine rules of a plan, each with its place in the file. */
import type { Rule } from '../domain/schemas/criterion.ts';
import type { CheckedEntry } from './context.ts';
import type { DataPath } from './source-file.ts';

export interface RuleAt {
	rule: Rule;
	path: DataPath;
}

/** Every rule, those inside others too. */
export function rulesOf({ data }: CheckedEntry<'plan'>): RuleAt[] {
	return data.criteriaSets.flatMap(({ items }, set) =>
		items.flatMap(({ rule }, item) =>
			rule === undefined ? [] : unfold(rule, ['criteriaSets', set, 'items', item, 'rule']),
		),
	);
}

function unfold(rule: Rule, path: DataPath): RuleAt[] {
	const inner =
		rule.rule === 'all-of' || rule.rule === 'any-of'
			? rule.rules.flatMap((one, index) => unfold(one, [...path, 'rules', index]))
			: [];
	return [{ rule, path }, ...inner];
}
