/** Criteria sets that add to another set of the plan, or belong to a movement. */
import { nearest } from '../../text/nearest.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { danglingReference } from '../dangling-reference.ts';
import { type Problem, problemAt } from '../problem.ts';

export const criteriaSets: CheckRule = (context) =>
	context.askedEntries.flatMap((entry) =>
		entry.kind === 'plan' ? setReferences(entry, context) : [],
	);

function setReferences({ source, data }: CheckedEntry<'plan'>, { input }: CheckContext): Problem[] {
	const sets = data.criteriaSets.map(({ id }) => id);
	const movements = input.vocabularies.movements.map(({ id }) => id);
	return data.criteriaSets.flatMap(({ id, addsTo, movement }, index) => {
		const found: Problem[] = [];
		const others = sets.filter((set) => set !== id);
		if (addsTo !== undefined && !others.includes(addsTo)) {
			const guess = nearest(addsTo, others);
			const advice = guess
				? `Có phải "${guess}" không? Hãy sửa mã.`
				: `Kế hoạch có các bộ: ${sets.join(', ')}.`;
			const at = { file: source.path, line: source.lineNear(['criteriaSets', index, 'addsTo']) };
			const message = 'Không có bộ tiêu chí nào khác mang mã này.';
			found.push(problemAt('tham-chieu-treo', at, { message, found: addsTo, advice }));
		}
		if (movement !== undefined && movements.length > 0 && !movements.includes(movement))
			found.push(
				danglingReference(source, {
					what: 'movement',
					found: movement,
					path: ['criteriaSets', index, 'movement'],
					candidates: movements,
				}),
			);
		return found;
	});
}
