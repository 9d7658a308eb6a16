/** Results of a copy beside the origin's: only numbers that count the same thing in the same unit. */
import { fold } from '../../text/fold.ts';
import type { Fact } from '../schemas/evidence.ts';

export interface ComparedResult {
	here: Fact;
	there: Fact;
	/** Values for one unit (a session, a household), where both state them in the same unit: sizes cease to matter. */
	perUnit?: { here: number; there: number; unit: string };
}

const same = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();

/**
 * Facts of the copy with their counterpart in the origin: the fact of the same id, else of the same label; always of the
 * same unit, since 5 tons beside 5 households compare nothing.
 */
export function comparedResults(copy: readonly Fact[], origin: readonly Fact[]): ComparedResult[] {
	return copy.flatMap((here) => {
		const comparable = origin.filter(({ unit }) => same(unit, here.unit));
		const there =
			comparable.find(({ id }) => id === here.id) ??
			comparable.find(({ label }) => same(label, here.label));
		return there === undefined ? [] : [{ here, there, ...perUnit(here, there) }];
	});
}

function perUnit(here: Fact, there: Fact): Pick<ComparedResult, 'perUnit'> {
	if (here.perUnit === undefined || there.perUnit === undefined) return {};
	const { unit } = here.perUnit;
	if (!same(unit, there.perUnit.unit)) return {};
	return { perUnit: { here: here.perUnit.value, there: there.perUnit.value, unit } };
}
