/**
 * The 34 units of today as equal tiles: where each stands in a grid, roughly as on a map, so that a small unit is as easy to
 * read as a large one. Columns run east, rows south. The archipelagos stand in the sea, each part of its unit.
 */

/** Column and row of a tile, from 0. */
export type Tile = readonly [column: number, row: number];

export const TILES: Readonly<Record<string, Tile>> = {
	'lai-chau': [1, 0],
	'lao-cai': [2, 0],
	'tuyen-quang': [3, 0],
	'cao-bang': [4, 0],
	'dien-bien': [0, 1],
	'son-la': [1, 1],
	'phu-tho': [2, 1],
	'thai-nguyen': [3, 1],
	'lang-son': [4, 1],
	'ha-noi': [2, 2],
	'bac-ninh': [3, 2],
	'quang-ninh': [4, 2],
	'ninh-binh': [2, 3],
	'hung-yen': [3, 3],
	'hai-phong': [4, 3],
	'thanh-hoa': [2, 4],
	'nghe-an': [2, 5],
	'ha-tinh': [2, 6],
	'quang-tri': [3, 7],
	hue: [4, 7],
	'da-nang': [4, 8],
	'quang-ngai': [4, 9],
	'gia-lai': [4, 10],
	'dak-lak': [4, 11],
	'dong-nai': [3, 12],
	'lam-dong': [4, 12],
	'khanh-hoa': [5, 12],
	'tay-ninh': [2, 13],
	'ho-chi-minh': [3, 13],
	'an-giang': [1, 14],
	'dong-thap': [2, 14],
	'vinh-long': [3, 14],
	'ca-mau': [1, 15],
	'can-tho': [2, 15],
};

/** Two tiles wide, so that their whole names have room. */
export const ARCHIPELAGOS = [
	{ id: 'hoang-sa', province: 'da-nang', tile: [5, 8] },
	{ id: 'truong-sa', province: 'khanh-hoa', tile: [5, 14] },
] as const satisfies readonly { id: string; province: string; tile: Tile }[];
export type Archipelago = (typeof ARCHIPELAGOS)[number]['id'];

/** Columns and rows of the whole grid, archipelagos included. */
export const GRID = { columns: 7, rows: 16 } as const;
