import { expect, test } from 'vitest';
import { stitchesOf } from '../../../../src/components/ui/stitches.ts';
import type { TargetCellView } from '../../../../src/site/views.ts';

const cell = (min: number, max: number, done = 0): TargetCellView => ({
	style: max > min ? 'range' : 'target',
	text: '',
	min,
	max,
	done,
});

test('one square is one exemplar, the met ones first', () => {
	const { squares, each } = stitchesOf(cell(3, 3, 2));
	expect(each).toBe(1);
	expect(squares.map(({ met }) => met)).toEqual([1, 1, 0]);
});

test('what a range leaves open is drawn as open', () => {
	expect(stitchesOf(cell(3, 5)).squares.map(({ maybe }) => maybe)).toEqual([
		false,
		false,
		false,
		true,
		true,
	]);
});

test('above twelve, a square is ten and may be met in part', () => {
	const { squares, each } = stitchesOf(cell(50, 50, 34));
	expect(each).toBe(10);
	expect(squares.map(({ met }) => met)).toEqual([1, 1, 1, 0.4, 0]);
});

test('more than asked for fills every square and no more', () => {
	expect(stitchesOf(cell(2, 2, 5)).squares.map(({ met }) => met)).toEqual([1, 1]);
});

test('above a hundred, and where nothing is set, no square is drawn', () => {
	expect(stitchesOf(cell(250, 250)).squares).toEqual([]);
	expect(stitchesOf(cell(0, 0))).toMatchObject({ squares: [], width: 0, height: 0 });
});

test('squares stand in rows of six', () => {
	const { width, height } = stitchesOf(cell(12, 12));
	expect({ width, height }).toEqual({ width: 116, height: 36 });
});
