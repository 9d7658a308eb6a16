/** Asks several engines the golden queries and compares what they find. */
import { type GoldenQuery, QUERY_CLASSES } from '../../../test/search/golden.ts';
import { type Judged, type Quality, qualityOf } from '../../../test/search/metrics.ts';
import type { Engine } from './engines.ts';
import { tableOf } from './table.ts';

const ALL = 'all';
const MEASURES = ['ndcg', 'recall', 'mrr', 'zero'] as const satisfies readonly (keyof Quality)[];
const HEADS = ['nDCG@10', 'recall@10', 'MRR@10', 'nothing'];

export interface EngineQuality {
	name: string;
	/** By class of queries; `all` over all of them. */
	classes: Map<string, Quality>;
}

/** Asks every query once, one after the other. */
export async function qualityOfEngine(
	{ name, find }: Engine,
	golden: readonly GoldenQuery[],
): Promise<EngineQuality> {
	const judged = new Map<string, Judged[]>();
	for (const { class: own, query, answers } of golden) {
		const one = { found: await find(query), answers };
		for (const group of [own, ALL]) judged.set(group, [...(judged.get(group) ?? []), one]);
	}
	const classes = Array.from(judged, ([group, list]): [string, Quality] => [
		group,
		qualityOf(list),
	]);
	return { name, classes: new Map(classes) };
}

/** One row a class, the four measures of each engine side by side. */
export function qualityTable(engines: readonly EngineQuality[]): string {
	const rows = [...QUERY_CLASSES, ALL].map((group) => [
		group,
		String(engines[0]?.classes.get(group)?.queries ?? 0),
		...engines.flatMap(({ classes }) => [
			'│',
			...MEASURES.map((name) => classes.get(group)?.[name].toFixed(3) ?? '–'),
		]),
	]);
	const heads = ['class', 'queries', ...engines.flatMap(() => ['│', ...HEADS])];
	const names = engines.map(({ name }) => name).join(' │ ');
	return `${names}\n${tableOf([heads, ...rows])}`;
}

/** nDCG of the first engine beside each other one. */
export function qualityRatios([own, ...others]: readonly EngineQuality[]): string[] {
	const score = own?.classes.get(ALL)?.ndcg ?? 0;
	return others.map(({ name, classes }) => {
		const other = classes.get(ALL)?.ndcg ?? 0;
		return `nDCG@10 of ours: × ${(score / other).toFixed(2)} of ${name}`;
	});
}
