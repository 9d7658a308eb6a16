/** What is searched, as the address says it: `?q=` and one parameter a facet, values separated by commas. */
import { urls } from '../../site/urls.ts';
import { isSearchKind, KIND_FILTER, SEARCH_KINDS, type SearchKind } from '../fields.ts';

export interface SearchState {
	/** As typed. */
	query: string;
	/** Kinds to keep, in the order of `SEARCH_KINDS`; none means all. */
	kinds: SearchKind[];
}

/** Reads the state from `location.search`. Unknown values are left out. */
export function readState(search: string): SearchState {
	const parameters = new URLSearchParams(search);
	const wanted = (parameters.get(KIND_FILTER) ?? '').split(',').filter(isSearchKind);
	return {
		query: parameters.get('q') ?? '',
		kinds: SEARCH_KINDS.filter((kind) => wanted.includes(kind)),
	};
}

/** Address of a state; equal states have equal addresses. */
export function stateUrl({ query, kinds }: SearchState): string {
	const parts = [
		...(query === '' ? [] : [`q=${encodeURIComponent(query)}`]),
		...(kinds.length === 0 ? [] : [`${KIND_FILTER}=${kinds.join(',')}`]),
	];
	return parts.length === 0 ? urls.search() : `${urls.search()}?${parts.join('&')}`;
}

/** The state with a kind added, or taken away where it was chosen. */
export function toggleKind(state: SearchState, kind: SearchKind): SearchState {
	const chosen = state.kinds.includes(kind)
		? state.kinds.filter((other) => other !== kind)
		: [...state.kinds, kind];
	return { ...state, kinds: SEARCH_KINDS.filter((other) => chosen.includes(other)) };
}
