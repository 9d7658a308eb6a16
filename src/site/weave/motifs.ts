/**
 * The tall motifs, as left half and centre column; the cloth mirrors them. Our own drawings in the grammar of weaving:
 * stepped edges, lozenges, hooks. No motif is named after a people, none is sacred.
 */
import { linkedLozenges, star } from './lozenges.ts';
import { LAND } from './motifs-of-land.ts';
import { WORK } from './motifs-of-work.ts';

const MOTIFS = {
	...LAND,
	...WORK,
	saoTam: star(6, 4, 2),
	saoNho: star(5, 3, 1),
	thoiLong: linkedLozenges(4, 4),
};

/** The name of a motif, in Vietnamese without marks: what it stands for. */
export type MotifName = keyof typeof MOTIFS;

/** Every name, for samplers and tests. */
export const MOTIF_NAMES = Object.keys(MOTIFS) as MotifName[];

/** The left half and centre column of a motif, row by row: '#' first thread, 'o' second, '.' ground. */
export function motif(name: MotifName): readonly string[] {
	return MOTIFS[name];
}
