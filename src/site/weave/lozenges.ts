/** Motifs that follow a rule: drawn by distance from the centre, cut to the left half and the centre column. */

type Mark = '#' | 'o' | '.';

/** `half` columns up to the centre and `reach` rows above and below it; `at` gets offsets from the centre. */
function rows(half: number, reach: number, at: (x: number, y: number) => Mark): string[] {
	return Array.from({ length: 2 * reach + 1 }, (_, row) =>
		Array.from({ length: half }, (_, column) => at(column - half + 1, row - reach)).join(''),
	);
}

/** An eight-pointed star: a lozenge with points `points` threads long over a square, with a lozenge of `eye` threads inside. */
export function star(points: number, square: number, eye: number): string[] {
	return rows(7, 6, (x, y) => {
		const lozenge = Math.abs(x) + Math.abs(y);
		if (lozenge <= eye + 1) return 'o';
		if (lozenge === eye + 2) return '.';
		return lozenge <= points || Math.max(Math.abs(x), Math.abs(y)) <= square ? '#' : '.';
	});
}

/** Two lozenges of `reach` threads, `shift` threads left and right of the centre, so that they link. */
export function linkedLozenges(reach: number, shift: number): string[] {
	return rows(reach + shift + 2, reach + 1, (x, y) => {
		const left = Math.abs(x + shift) + Math.abs(y);
		const right = Math.abs(x - shift) + Math.abs(y);
		if ([left, right].some((distance) => distance === reach || distance === reach + 1)) return '#';
		return left <= 2 || right <= 2 || (x === 0 && Math.abs(y) <= 1) ? 'o' : '.';
	});
}
