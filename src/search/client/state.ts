/** What is searched, as the address says it: `?q=`, one parameter a facet with values separated by commas, order, exactness. */
import { urls } from '../../site/urls.ts';
import type { SearchFacet } from '../../site/views.ts';
import type { Chosen } from '../engine/facets.ts';
import { SEARCH_FACETS } from '../fields.ts';

export const SORTS = ['relevance', 'newest', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState {
	/** As typed; '' when nothing but spaces was. */
	query: string;
	chosen: Chosen;
	sort: Sort;
	/** Take every word as it was typed. */
	exactly: boolean;
}

const SORT_PARAMETER = 'sap-xep';
const SORT_VALUES: Readonly<Record<Sort, string>> = {
	relevance: '',
	newest: 'moi-nhat',
	name: 'ten',
};
const EXACTLY_PARAMETER = 'dung';

export const NOTHING_ASKED: SearchState = {
	query: '',
	chosen: {},
	sort: 'relevance',
	exactly: false,
};

/** Reads the state from `location.search`. What is not understood is left out. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const chosen: Chosen = Object.fromEntries(
		SEARCH_FACETS.flatMap((name) => {
			const values = (parameters.get(name) ?? '').split(',').filter(isId);
			return values.length > 0 ? [[name, [...new Set(values)].sort()]] : [];
		}),
	);
	const sort = parameters.get(SORT_PARAMETER) ?? '';
	return {
		query: queryOf(parameters.get('q') ?? ''),
		chosen,
		sort: SORTS.find((one) => SORT_VALUES[one] === sort) ?? 'relevance',
		exactly: parameters.get(EXACTLY_PARAMETER) === '1',
	};
}

const isId = (value: string) => /^[\w-]+$/.test(value);

/** The query that a text in the box stands for. Halves of letters, which no address can hold, are dropped. */
export function queryOf(typed: string): string {
	const text = typed.replace(/\p{Surrogate}/gu, '');
	return text.trim() === '' ? '' : text;
}

/** Address of a state; equal states have equal addresses. */
export function stateUrl({ query, chosen, sort, exactly }: SearchState): string {
	const parts = [
		...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
		...SEARCH_FACETS.flatMap((name) => {
			const values = chosen[name] ?? [];
			return values.length === 0 ? [] : [`${name}=${[...values].sort().join(',')}`];
		}),
		...(sort === 'relevance' ? [] : [`${SORT_PARAMETER}=${SORT_VALUES[sort]}`]),
		...(exactly ? [`${EXACTLY_PARAMETER}=1`] : []),
	];
	return parts.length === 0 ? urls.search() : `${urls.search()}?${parts.join('&')}`;
}

/** The state with a value of a facet added, or taken away where it was chosen. */
export function toggleValue(state: SearchState, name: SearchFacet, value: string): SearchState {
	const before = state.chosen[name] ?? [];
	const values = before.includes(value)
		? before.filter((other) => other !== value)
		: [...before, value].sort();
	const { [name]: _, ...others } = state.chosen;
	return { ...state, chosen: values.length === 0 ? others : { ...others, [name]: values } };
}

/** The chosen values with their facets, in the order in which facets are offered. */
export function choicesOf({ chosen }: SearchState): { name: SearchFacet; value: string }[] {
	return SEARCH_FACETS.flatMap((name) => (chosen[name] ?? []).map((value) => ({ name, value })));
}

/** Whether anything is asked for. */
export function isAsked({ query, chosen }: SearchState): boolean {
	return query.trim() !== '' || Object.keys(chosen).length > 0;
}

/** The order in which results of a state stand: without a query nothing is more relevant than anything else. */
export function orderOf({ query, sort }: SearchState): Sort {
	return query.trim() === '' && sort === 'relevance' ? 'newest' : sort;
}
