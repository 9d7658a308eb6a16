/** Narrow bands between the motifs, each given as one period. '#' is the first thread, 'o' the second. */

const BORDERS = {
	rangCua: ['...#....', '..###...', '.#####..', '###.###.'],
	soc: ['...o....', '..#.#...', '.#...#..', '#..o..#.', '.#...#..', '..#.#...', '...o....'],
	songNuoc: ['.###....', '#...#...', '#.o..#.#', '......#.'],
	congVan: ['#####.', '#...#.', '#.###.', '#.....', '######'],
	lucLac: ['#...', '.#.#', '..#.', '.#.#', '#...'],
	hatNgo: ['.oo.', '####', '.oo.'],
	gach: ['##..', '..##'],
	mongChim: ['#.....', '.#..o.', '..#ooo', '.#..o.', '#.....'],
	moc: ['#####...', '#...#.o.', '#.#.#ooo', '#.###.o.', '#.......'],
	thang: ['#.#.#.#.', '########', 'o.......', '########', '#.#.#.#.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BorderName = keyof typeof BORDERS;

/** The rows of a border. */
export function border(name: BorderName): readonly string[] {
	return BORDERS[name];
}
