/** What the address of the search page asks for; browsers load this, so nothing else stands here. */

/** Parameters of the address, in the order in which they are offered, and the key of a query that each one is. */
export const SEARCH_PARAMETERS = {
	loai: 'kinds',
	'linh-vuc': 'fields',
	'doi-tuong': 'subjects',
	cap: 'levels',
	'phong-trao': 'movements',
	'co-quan': 'agencies',
	'dia-phuong': 'places',
	nam: 'years',
	'giai-doan': 'stages',
	'do-tuoi': 'freshness',
} as const;
export type SearchParameter = keyof typeof SEARCH_PARAMETERS;
