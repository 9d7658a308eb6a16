/** Results of practices side by side: facts of one kind on one line, and whether their numbers may be compared. */
import { fold } from '../../text/fold.ts';
import type { Comparable, ComparedFact } from './comparable.ts';
import { FEWEST, type Verdict, verdictOf } from './compare.ts';

/** One kind of result over all practices, in their order. */
export interface ResultRow {
	/** Label of the first practice that has it. */
	label: string;
	cells: (ComparedFact | undefined)[];
	/** Whether per-unit values are what is compared. */
	perUnit: boolean;
	verdict: Verdict;
}

export interface ComparedResults {
	/** Results that at least two practices have. */
	shared: ResultRow[];
	/** Results of one practice alone, by practice. */
	own: ComparedFact[][];
}

/**
 * Results matched by id or label with the same unit, or by the unit they are counted per (“kg/hộ”). Totals of places of
 * different size are `apart`: only shares, rates and per-unit values are compared.
 */
export function compareResults(practices: readonly Pick<Comparable, 'facts'>[]): ComparedResults {
	const rows: (ComparedFact | undefined)[][] = [];
	for (const [at, { facts }] of practices.entries())
		for (const fact of facts) {
			const row = rows.find(
				(cells) => cells[at] === undefined && cells.some((other) => other && alike(other, fact)),
			);
			if (row !== undefined) row[at] = fact;
			else rows.push(practices.map((_, column) => (column === at ? fact : undefined)));
		}
	const isShared = (cells: readonly unknown[]) => cells.filter(Boolean).length >= FEWEST;
	return {
		shared: rows.filter(isShared).map(rowOf),
		own: practices.map((_, at) =>
			rows.filter((cells) => !isShared(cells)).flatMap((cells) => cells[at] ?? []),
		),
	};
}

function alike(one: ComparedFact, other: ComparedFact): boolean {
	const sameThing = one.id === other.id || fold(one.label) === fold(other.label);
	if (sameThing && fold(one.unit) === fold(other.unit)) return true;
	return one.perUnit !== undefined && samePer(one, other);
}

function samePer(one: ComparedFact, other: ComparedFact): boolean {
	return (
		one.perUnit !== undefined &&
		other.perUnit !== undefined &&
		fold(one.perUnit.unit) === fold(other.perUnit.unit)
	);
}

function rowOf(cells: (ComparedFact | undefined)[]): ResultRow {
	const facts = cells.filter((fact) => fact !== undefined);
	const perUnit = facts.every((fact) => facts[0] !== undefined && samePer(facts[0], fact));
	const rate = facts.every(({ unit }) => unit.startsWith('%') || unit.includes('/'));
	return {
		label: facts[0]?.label ?? '',
		cells,
		perUnit,
		verdict:
			perUnit || rate
				? verdictOf(cells.map((fact) => fact && { values: [numberOf(fact, perUnit)] }))
				: 'apart',
	};
}

const numberOf = ({ perUnit, value, valueTo }: ComparedFact, per: boolean): string | number =>
	per && perUnit !== undefined ? perUnit.value : [value, valueTo].join('–');
