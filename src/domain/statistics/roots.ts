/**
 * “Con số có gốc”: of the numbers that an agency publishes, how many say where they come from. Counts facts and the
 * amounts of cost tables; a table without sources is the one place where a number may stand without a root.
 */
import type { Library } from '../library/library.ts';
import type { AgencyNode, AnyNode } from '../library/nodes.ts';
import type { Fact, Source } from '../schemas/evidence.ts';

export interface RootCount {
	/** Facts, and amounts of cost tables. */
	numbers: number;
	/** Of them: with at least one source that the entry lists. */
	rooted: number;
	/** Of them: with a source that a reader can open, at an address or as a document here. */
	open: number;
	/** Of them: confirmed by more than the press or the doer's own word. */
	confirmed: number;
}

export interface RootReport {
	total: RootCount;
	/** Agencies with numbers, in the library's order; sample agencies are left out. */
	agencies: { agency: AgencyNode; count: RootCount }[];
}

const NONE: RootCount = { numbers: 0, rooted: 0, open: 0, confirmed: 0 };

/** Counts the roots of all numbers of a Library, by agency. Sample entries are not counted. */
export function rootReport(library: Library): RootReport {
	const agencies = [...library.agencies.values()]
		.filter(({ sample }) => !sample)
		.map((agency) => ({ agency, count: sum(entriesWithNumbers(agency).map(rootsOf)) }))
		.filter(({ count }) => count.numbers > 0);
	return { total: sum(agencies.map(({ count }) => count)), agencies };
}

function entriesWithNumbers(agency: AgencyNode): AnyNode[] {
	return [...agency.exemplars, ...agency.practices, ...agency.adoptions, ...agency.stories].filter(
		({ draft }) => !draft,
	);
}

/** The numbers of one entry and their roots. */
export function rootsOf({ data }: AnyNode): RootCount {
	const sources: readonly Source[] = 'sources' in data ? data.sources : [];
	const facts: readonly Fact[] = 'facts' in data ? data.facts : [];
	const cost = 'cost' in data ? data.cost : undefined;
	const amounts = (cost?.rows ?? []).filter(({ amount }) => amount !== null);
	return sum([
		...facts.map((fact) => countOf(fact.sources, sources, isConfirmed(fact))),
		...amounts.map(() => countOf(cost?.sources ?? [], sources, false)),
	]);
}

const isConfirmed = ({ evidence }: Fact): boolean =>
	evidence !== 'press-reported' && evidence !== 'self-reported';

function countOf(
	ids: readonly number[],
	sources: readonly Source[],
	confirmed: boolean,
): RootCount {
	const found = sources.filter(({ id }) => ids.includes(id));
	return {
		numbers: 1,
		rooted: Number(found.length > 0),
		open: Number(found.some(({ url, document }) => url !== undefined || document !== undefined)),
		confirmed: Number(confirmed),
	};
}

function sum(counts: readonly RootCount[]): RootCount {
	return counts.reduce(
		(all, one) => ({
			numbers: all.numbers + one.numbers,
			rooted: all.rooted + one.rooted,
			open: all.open + one.open,
			confirmed: all.confirmed + one.confirmed,
		}),
		NONE,
	);
}
