/**
 * The whole library in figures: real, public entries by facet, the grades of its numbers, who is shown. Values keep the
 * order of their vocabulary: a figure is no rank of persons, agencies or places.
 */
import { allEntries, type Facet, facetIndex } from '../library/facets.ts';
import type { Library } from '../library/library.ts';
import type { AnyNode } from '../library/nodes.ts';
import {
	EVIDENCE,
	type Evidence,
	FRESHNESS,
	type Freshness,
	GROUPS,
	type Group,
	ROLES,
	type Role,
	SUBJECTS,
	type Subject,
} from '../values.ts';

export interface FacetCount {
	value: string;
	count: number;
}

/** Real and public: what library-wide figures count. */
export const isCounted = ({ sample, draft }: AnyNode): boolean => !sample && !draft;

/** Entries under each value of a facet that has any; an entry with two values counts under both. */
export function facetCounts(library: Library, facet: Facet): FacetCount[] {
	return [...facetIndex(library)[facet]].flatMap(([value, nodes]) => {
		const count = nodes.filter(isCounted).length;
		return count === 0 ? [] : [{ value, count }];
	});
}

/** Facts, and copies as a whole, by grade of evidence, weakest first, zeros too. */
export function evidenceCounts(library: Library): { grade: Evidence; count: number }[] {
	const grades = allEntries(library)
		.filter(isCounted)
		.flatMap(({ data }) => [
			...('facts' in data ? data.facts.map(({ evidence }) => evidence) : []),
			...('adopter' in data ? [data.evidence] : []),
		]);
	return EVIDENCE.map((grade) => ({ grade, count: grades.filter((one) => one === grade).length }));
}

/** Exemplars, practices and copies by freshness, zeros too. */
export function freshnessCounts(library: Library): { state: Freshness; count: number }[] {
	const states = allEntries(library)
		.filter(isCounted)
		.flatMap((node) => ('freshness' in node ? [node.freshness] : []));
	return FRESHNESS.map((state) => ({ state, count: states.filter((one) => one === state).length }));
}

/** Who is shown: exemplars by subject, people by role, and groups where their entries state them. Zeros too. */
export interface Balance {
	exemplars: number;
	subjects: { subject: Subject; count: number }[];
	people: number;
	roles: { role: Role; count: number }[];
	/** Exemplars whose entry states the group: who states none is not taken to be outside of it. */
	groups: { group: Group; count: number }[];
	/** Exemplars that state no group at all. */
	unstated: number;
}

export function balanceOf(library: Library): Balance {
	const shown = library.exemplars.filter(isCounted).map(({ data }) => data);
	const count = (test: (data: (typeof shown)[number]) => boolean) => shown.filter(test).length;
	return {
		exemplars: shown.length,
		subjects: SUBJECTS.map((subject) => ({ subject, count: count((d) => d.subject === subject) })),
		people: count(({ subject }) => subject === 'individual'),
		roles: ROLES.map((role) => ({ role, count: count((d) => d.role === role) })),
		groups: GROUPS.map((group) => ({ group, count: count((d) => d.groups.includes(group)) })),
		unstated: count(({ groups }) => groups.length === 0),
	};
}
