/** Plans of a small Library, for tests of what stands on their boards. */
import type { Library } from '../../../../src/domain/library/library.ts';
import type { PlanNode } from '../../../../src/domain/library/nodes.ts';
import { smallLibrary } from '../../../support/small-library.ts';

export function libraryWithPlan(plan: string, more: Record<string, string> = {}): Library {
	return smallLibrary({
		'mot/documents/ke-hoach.mdx':
			'{ title: Kế hoạch, type: plan, issuer: { name: Cơ quan mot, agency: mot }, summary: Tóm tắt. }',
		'mot/plans/ke-hoach.yaml': `
title: Kế hoạch
summary: Tóm tắt.
document: ke-hoach
${plan}`,
		...more,
	});
}

export function onlyPlan(library: Library): PlanNode {
	const [plan] = library.plans;
	if (plan === undefined) throw new Error('No plan');
	return plan;
}
