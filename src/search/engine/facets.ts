/** Which hits the reader's choices leave, and how many each further choice would: from the catalogue alone. */
import type { SearchFacet } from '../../site/views.ts';
import { SEARCH_FACETS } from '../fields.ts';
import type { FacetColumn } from '../format.ts';
import type { SiteIndex } from './site-index.ts';

/** Ids by facet: a page must have one of each facet's. */
export type Chosen = Partial<Record<SearchFacet, readonly string[]>>;

/** Pages by facet and id; choices of a facet are not counted against that facet itself. */
export type Counts = Record<SearchFacet, Map<string, number>>;

interface Page {
	site: SiteIndex;
	page: number;
}

/** The pages that fit every choice, in their order. */
export function chosenPages<P extends Page>(pages: readonly P[], chosen: Chosen): P[] {
	const choices = choicesBySite(chosen);
	return pages.filter(({ site, page }) => failed(choices(site), page, 1).length === 0);
}

/** For each value, how many pages would be left if it were added to its facet's choices, or were the only one. */
export function countFacets(pages: readonly Page[], chosen: Chosen): Counts {
	const choices = choicesBySite(chosen);
	const tallies = new Map<SiteIndex, Record<string, Int32Array>>();
	for (const { site, page } of pages) {
		const wrong = failed(choices(site), page, 2);
		if (wrong.length > 1) continue;
		const tally = tallies.get(site) ?? tallyOf(site);
		tallies.set(site, tally);
		for (const name of wrong.length === 0 ? SEARCH_FACETS : wrong) {
			const row = site.catalogue.facets[name]?.rows[page] ?? null;
			const numbers = tally[name];
			if (numbers === undefined || row === null) continue;
			if (typeof row === 'number') numbers[row] = (numbers[row] ?? 0) + 1;
			else for (const value of row) numbers[value] = (numbers[value] ?? 0) + 1;
		}
	}
	return countsOf(tallies);
}

/** Ids of one facet that a page has. */
export function idsOf({ site, page }: Page, name: SearchFacet): string[] {
	const column: FacetColumn | undefined = site.catalogue.facets[name];
	const row = column?.rows[page] ?? null;
	if (row === null) return [];
	const numbers = typeof row === 'number' ? [row] : row;
	return numbers.flatMap((number) => column?.values[number] ?? []);
}

/** A facet with a choice, the choice in numbers of one site. */
interface Choice {
	name: SearchFacet;
	rows: FacetColumn['rows'];
	wanted: ReadonlySet<number>;
}

function choicesBySite(chosen: Chosen): (site: SiteIndex) => Choice[] {
	const known = new Map<SiteIndex, Choice[]>();
	return (site) => {
		const choices = known.get(site) ?? choicesIn(site, chosen);
		known.set(site, choices);
		return choices;
	};
}

function choicesIn({ catalogue }: SiteIndex, chosen: Chosen): Choice[] {
	return SEARCH_FACETS.flatMap((name): Choice[] => {
		const ids = chosen[name] ?? [];
		if (ids.length === 0) return [];
		const { values, rows } = catalogue.facets[name] ?? { values: [], rows: [] };
		return [{ name, rows, wanted: new Set(ids.map((id) => values.indexOf(id))) }];
	});
}

/** Facets whose choice the page does not fit, at most `enough` of them. */
function failed(choices: readonly Choice[], page: number, enough: number): SearchFacet[] {
	const wrong: SearchFacet[] = [];
	for (const { name, rows, wanted } of choices) {
		const row = rows[page] ?? null;
		const fits =
			row !== null &&
			(typeof row === 'number' ? wanted.has(row) : row.some((value) => wanted.has(value)));
		if (!fits) wrong.push(name);
		if (wrong.length === enough) break;
	}
	return wrong;
}

function tallyOf({ catalogue }: SiteIndex): Record<string, Int32Array> {
	return Object.fromEntries(
		SEARCH_FACETS.map((name) => [name, new Int32Array(catalogue.facets[name]?.values.length ?? 0)]),
	);
}

function countsOf(tallies: ReadonlyMap<SiteIndex, Record<string, Int32Array>>): Counts {
	const counts = Object.fromEntries(
		SEARCH_FACETS.map((name) => [name, new Map<string, number>()]),
	) as Counts;
	for (const [{ catalogue }, tally] of tallies)
		for (const name of SEARCH_FACETS)
			catalogue.facets[name]?.values.forEach((id, value) => {
				const count = tally[name]?.[value] ?? 0;
				if (count > 0) counts[name].set(id, (counts[name].get(id) ?? 0) + count);
			});
	return counts;
}
