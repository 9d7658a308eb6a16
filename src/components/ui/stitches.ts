/** Lays out the squares of a plan's cell: one square an exemplar, or ten where a cell holds many. */
import type { TargetCellView } from '../../site/views.ts';

export interface Stitch {
	x: number;
	y: number;
	/** Share that is met, 0 to 1. */
	met: number;
	/** Stands for the part of a range that the plan leaves open. */
	maybe: boolean;
}

export interface Stitches {
	squares: Stitch[];
	/** Size of the drawing, in its own units: a square is 16, the way from one to the next 20. */
	width: number;
	height: number;
	/** Exemplars that one square stands for. */
	each: 1 | 10;
}

/** Above this, squares stand for ten. */
const MOST_SINGLE = 12;
const STEP = 20;
const SQUARE = 16;
const ROW = { single: 6, ten: 10 };

/** Above this, squares are too many to be seen as a number. */
const MOST_DRAWN = 100;

/**
 * Squares of a cell, from the left, met ones first; none for a cell without a target or with a very large one. `each` is
 * how many exemplars a square stands for, by the size of the cell unless told.
 */
export function stitchesOf(
	{ min, max, done }: TargetCellView,
	each: Stitches['each'] = max > MOST_SINGLE ? 10 : 1,
): Stitches {
	const row = each === 1 ? ROW.single : ROW.ten;
	const count = max > MOST_DRAWN ? 0 : Math.ceil(max / each);
	const squares = Array.from({ length: count }, (_, at) => ({
		x: (at % row) * STEP,
		y: Math.floor(at / row) * STEP,
		met: Math.min(1, Math.max(0, (done - at * each) / each)),
		maybe: at * each >= min,
	}));
	const rows = Math.ceil(count / row);
	const length = (squaresInLine: number) => Math.max(0, squaresInLine * STEP - STEP + SQUARE);
	return { squares, width: length(Math.min(count, row)), height: length(rows), each };
}
