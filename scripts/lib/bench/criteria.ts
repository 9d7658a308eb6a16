/** Times the evaluation of criteria: many exemplars, in each of five years, under every plan of the content. */
import { join } from 'node:path';
import { evaluatePlan } from '../../../src/domain/criteria/evaluate.ts';
import { buildLibrary } from '../../../src/domain/library/library.ts';
import type { ExemplarNode, PlanNode } from '../../../src/domain/library/nodes.ts';
import { parseFiles } from '../../../src/domain/library/parse.ts';
import { readContentFiles } from '../../../src/integrations/content-files.ts';

export interface EvaluationTime {
	exemplars: number;
	years: number;
	plans: number;
	seconds: number;
}

const EXEMPLARS = 1000;
const YEARS = [2021, 2022, 2023, 2024, 2025];
const TODAY = '2026-01-01';

/** Evaluates in one run of this process, after a first one that warms it up. @param root the project */
export async function evaluationTime(root: string): Promise<EvaluationTime> {
	const files = await readContentFiles(join(root, 'content'));
	const { input } = parseFiles(files.map(({ path, data }) => ({ path, data })));
	const { exemplars, plans } = buildLibrary(input, { today: TODAY });
	const asked = plans.filter(({ sample }) => !sample);
	const records = manyOf(exemplars.filter(({ sample }) => sample));
	evaluateAll(records.slice(0, EXEMPLARS / 10), asked);
	const started = performance.now();
	evaluateAll(records, asked);
	const seconds = (performance.now() - started) / 1000;
	return { exemplars: records.length, years: YEARS.length, plans: asked.length, seconds };
}

/** The sample exemplars, whose records are the fullest, over and over. */
function manyOf(exemplars: readonly ExemplarNode[]): ExemplarNode[] {
	return Array.from({ length: EXEMPLARS }, (_, at) => exemplars[at % exemplars.length]).flatMap(
		(one) => (one === undefined ? [] : { ...one, data: { ...one.data } }),
	);
}

/** Each plan as it stood at the end of each year. */
function evaluateAll(exemplars: readonly ExemplarNode[], plans: readonly PlanNode[]): void {
	for (const year of YEARS) {
		for (const plan of plans.map((one) => upTo(one, year))) {
			for (const exemplar of exemplars) evaluatePlan(plan, exemplar, TODAY);
		}
	}
}

function upTo(plan: PlanNode, year: number): PlanNode {
	const { from } = plan.data.period;
	return { ...plan, data: { ...plan.data, period: { from, to: Math.max(from, year) } } };
}

/** One line; with `pageMs` beside the time of one page of a build. */
export function evaluationLine(time: EvaluationTime, pageMs: number | undefined): string {
	const { exemplars, years, plans, seconds } = time;
	const count = exemplars * years * plans;
	const beside = pageMs === undefined ? '' : `; one page of a build takes ${pageMs.toFixed(2)} ms`;
	return (
		`${exemplars} exemplars × ${years} years × ${plans} plans: ${seconds.toFixed(2)} s, ` +
		`${((seconds / count) * 1000).toFixed(4)} ms each${beside}`
	);
}
