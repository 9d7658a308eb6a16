/** What one cloth is made of: its colours and its bands from the centre outwards, all decided by two texts. */
import { border } from './borders.ts';
import { dice, hash } from './dice.ts';
import { dyeColour } from './dyes.ts';
import { familyOf } from './families.ts';
import type { Shape } from './frame.ts';
import type { Band } from './lay.ts';
import { type MotifName, motif } from './motifs.ts';

/** Colours of one cloth. */
export interface Inks {
	ground: string;
	first: string;
	second: string;
	third: string;
	/** Ground of the belt under the main motif. */
	belt: string;
}

export interface Pattern {
	inks: Inks;
	/** The band in the middle. */
	centre: Band;
	/** The bands from the centre outwards; above the centre they are mirrored. */
	half: Band[];
}

/** The order of the bands beside the centre, so that cloths of one family differ in build and not only in dye. */
const ORDERS = ['border-first', 'stripes-first', 'motif-first'] as const;

/** From this height on the second motif keeps its threads: exchanging them doubles its paths, and a cloth has 4 KB. */
const TALL = 12;

/** The bands that an order arranges. */
interface Parts {
	/** Two narrow borders and the second motif, each with the row of ground after it. */
	one: Band[];
	two: Band[];
	figure: Band[];
	/** Rules between them: a broad group and a fine one. */
	stripes: Band[];
	rule: Band[];
}

/** Mirrors a motif and sets a small lozenge into the gap after it, so that no ground lies empty. */
function withGap(half: readonly string[], gap: number): string[] {
	const middle = Math.floor(half.length / 2);
	const centre = (gap - 1) / 2;
	const isSeed = (x: number, y: number) =>
		gap > 4
			? Math.abs(x - centre) === Math.abs(y - middle) && Math.abs(x - centre) < 2
			: x === centre && y === middle;
	return half.map((line, y) => {
		const seed = Array.from({ length: gap }, (_, x) => (isSeed(x, y) ? 'o' : '.'));
		return line + [...line].reverse().slice(1).join('') + seed.join('');
	});
}

function motifBand(name: MotifName, gap: number, inks: Band['inks']): Band {
	const half = motif(name);
	return { rows: withGap(half, gap), width: (half[0]?.length ?? 1) * 2 - 1, inks };
}

/** The weaver's signature: 12 bits of the text and their reflection, one row that few others share. */
function signatureBand(text: string, ink: string): Band {
	const bits = (hash(text) >>> 3).toString(2).padStart(29, '0').slice(-12);
	const half = bits.replaceAll('0', '.').replaceAll('1', '#');
	return { rows: [`${half}${[...half].reverse().join('')}.`], inks: [ink, ink] };
}

/** The colours, from the dye text: a palette of the field, its ground and belt and its two threads perhaps exchanged. */
function mixed(field: string, dye: string): Inks {
	const turn = dice(hash(dye));
	const [one, two, three, third, five] = turn(familyOf(field).palettes);
	const [ground, belt] = turn([true, false]) ? [five, one] : [one, five];
	const [first, second] = turn([true, false]) ? [three, two] : [two, three];
	return {
		ground: dyeColour(ground),
		first: dyeColour(first),
		second: dyeColour(second),
		third: dyeColour(third),
		belt: dyeColour(belt),
	};
}

function arranged(order: (typeof ORDERS)[number], parts: Parts): Band[] {
	const { one, two, figure, stripes, rule } = parts;
	if (order === 'border-first') return [...one, ...stripes, ...rule, ...figure, ...rule, ...two];
	if (order === 'stripes-first') return [...stripes, ...two, ...rule, ...one, ...rule, ...figure];
	return [...figure, ...rule, ...one, ...stripes, ...two];
}

/** A solid row. */
function line(ink: string): Band {
	return { rows: ['#'], inks: [ink, ink] };
}

/** The pattern of a cloth. Motifs, borders and build come from the slug, colours from the dye text. */
export function patternOf(slug: string, field: string, shape: Shape, dye: string): Pattern {
	const pick = dice(hash(slug));
	const { motifs, borders } = familyOf(field);
	const main = pick(motifs);
	const [next = main, ...others] = motifs.filter((name) => name !== main);
	const other = pick([next, ...others]);
	const inks = mixed(field, dye);
	const { first, second, third, belt } = inks;
	const space: Band = { rows: ['.'], inks: [first, second] };
	const [one, two] = [pick(borders), pick(borders)];
	const figure = motifBand(other, 3, [second, third]);
	figure.swap = figure.rows.length < TALL;
	const parts: Parts = {
		one: [{ rows: border(one), inks: [first, third], flip: true }, space],
		two: [{ rows: border(two), inks: [first, second], flip: true }, space],
		figure: shape === 'mirror' ? [] : [figure, space],
		stripes: [line(third), line(second), line(second), line(third), space],
		rule: [line(first), line(belt), line(first), space],
	};
	const opening = [
		{ ...space, ground: belt },
		line(second),
		signatureBand(slug, third),
		line(second),
		space,
	];
	const motifInBelt = {
		...motifBand(main, pick([5, 7]), [first, second]),
		swap: pick([true, false]),
	};
	const borderInBelt = { rows: border(one), inks: [first, second] } satisfies Band;
	return {
		inks,
		centre: { ...(shape === 'edge' ? borderInBelt : motifInBelt), ground: belt },
		half: [...opening, ...arranged(pick(ORDERS), parts)],
	};
}
