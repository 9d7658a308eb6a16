/** Plans and exemplars of the content folder, and small records to hold against their rules. */
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { evaluatePlan, evaluateRule } from '../../../../src/domain/criteria/evaluate.ts';
import type { Outcome, Verdict } from '../../../../src/domain/criteria/verdict.ts';
import { buildLibrary, type Library } from '../../../../src/domain/library/library.ts';
import type { ExemplarNode, PlanNode } from '../../../../src/domain/library/nodes.ts';
import { parseFiles } from '../../../../src/domain/library/parse.ts';
import type { Rule } from '../../../../src/domain/schemas/criterion.ts';
import { type ContentFile, readContentFiles } from '../../../../src/integrations/content-files.ts';
import { exemplar, smallLibrary } from '../../../support/small-library.ts';

export const TODAY = '2026-11-21';
export const SAMPLE = 'don-vi-mau';

const files = await readContentFiles(join(import.meta.dirname, '../../../../content'));

export type Change = (data: Record<string, unknown>) => Record<string, unknown>;

/** The Library of the content folder, with the data of one file changed. */
export function contentLibrary(path = '', change: Change = (data) => data): Library {
	const changed = files.map((file) =>
		file.path === path ? { ...file, data: changedData(file, change) } : file,
	);
	const { input } = parseFiles(changed.map((file) => ({ path: file.path, data: file.data })));
	return buildLibrary(input, { today: TODAY });
}

function changedData({ data }: ContentFile, change: Change): unknown {
	if (typeof data !== 'object' || data === null) throw new Error('No data to change');
	return change({ ...data });
}

export const content = contentLibrary();

/** @throws when there is no such plan. */
export function planOf(key: string, library: Library = content): PlanNode {
	const found = library.plans.find((plan) => plan.key === key);
	if (found === undefined) throw new Error(`No plan ${key}`);
	return found;
}

/** @throws when the sample agency has no such exemplar. */
export function sampleExemplar(slug: string, library: Library = content): ExemplarNode {
	const found = library.exemplars.find(({ key }) => key === `${SAMPLE}/${slug}`);
	if (found === undefined) throw new Error(`No exemplar ${slug}`);
	return found;
}

/** Outcomes of a set's own criteria that have a rule; `undefined` where the set was made for others. */
export function outcomesOf(
	plan: PlanNode,
	set: string,
	node: ExemplarNode,
): Record<string, Outcome> | undefined {
	const verdict = evaluatePlan(plan, node, TODAY).find((one) => one.set.id === set);
	if (verdict === undefined) throw new Error(`No set ${set}`);
	if (verdict.outcome === 'not-applicable') return undefined;
	return Object.fromEntries(
		verdict.criteria
			.filter((one) => one.set.id === set && one.criterion.rule !== undefined)
			.map(({ criterion, outcome }) => [criterion.id, outcome]),
	);
}

/** The rule of a criterion as its plan has it. */
export function ruleOf(plan: PlanNode, set: string, id: string): Rule {
	const rule = plan.data.criteriaSets
		.find((one) => one.id === set)
		?.items.find((item) => item.id === id)?.rule;
	if (rule === undefined) throw new Error(`No rule ${set} ${id}`);
	return rule;
}

/** Lists of an exemplar's front matter. */
export type Fields = Readonly<Record<string, unknown>>;

/** An exemplar with nothing on record but these; `unit` are the fields of the collective that it leads. */
export function recordOf(fields: Fields, unit?: Fields): ExemplarNode {
	const library = smallLibrary({
		'mot/exemplars/viec/index.mdx': frontMatter(fields),
		...(unit && { 'mot/exemplars/tap-the/index.mdx': frontMatter(unit) }),
	});
	const found = library.exemplars.find(({ slug }) => slug === 'viec');
	if (found === undefined) throw new Error('No exemplar');
	return found;
}

function frontMatter(fields: Fields): string {
	const least: unknown = parse(exemplar());
	return stringify({ ...(typeof least === 'object' && least), ...fields });
}

/** A rule of a plan on a record, in the years of the plan. */
export function verdictOf(plan: PlanNode, rule: Rule, node: ExemplarNode): Verdict {
	return evaluateRule(rule, { exemplar: node, years: plan.data.period });
}
