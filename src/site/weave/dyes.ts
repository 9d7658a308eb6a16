/** The dyes of the yarn, the same by day and by night: a cloth is an object, not a theme. */

const DYES = {
	sonThen: '#1d1310',
	son: '#9b2a1e',
	sonTham: '#6d1a14',
	vang: '#d3a23f',
	trung: '#f1e6cd',
	cham: '#1d2e57',
	chamNhat: '#5f82b8',
	nau: '#5b3a23',
	la: '#2f4a33',
	laNon: '#8aa063',
	bien: '#1d4f57',
	ngoc: '#79b0a6',
	lua: '#e0bd62',
	gach: '#c4573a',
} as const;

/** sonThen: black lacquer, son: cinnabar, trung: eggshell, cham: indigo, nau: brown, la: leaf, bien: sea, ngoc: jade, lua: straw. */
export type DyeName = keyof typeof DYES;

/** The dye as a hexadecimal colour. */
export function dyeColour(name: DyeName): string {
	return DYES[name];
}
