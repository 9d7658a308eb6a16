/**
 * Thổ cẩm from a slug: the cover of an entry that has no photo, and the selvedge of every page. The same input always
 * gives the same cloth. A cloth is a palindrome of bands about one tall motif, so it reads as woven, not as tiles.
 */
import { hash } from './dice.ts';
import { cut, type Picture, type Shape } from './frame.ts';
import { drawn, lay, loom } from './lay.ts';
import { patternOf } from './pattern.ts';

export type { Shape } from './frame.ts';

export interface WeaveOptions {
	/** mirror: an exemplar; cloth: a practice; patch: an adoption; edge: the selvedge of a page. */
	shape: Shape;
	/** Width in threads: 57 for a mirror, 61 for a patch, 420 for an edge, 81 for a cloth unless told. */
	wide?: number;
	/** Height in threads: 57, 41, 5 and 51 unless told. A mirror is as high as wide. */
	high?: number;
	/** The text that decides the colours; the slug unless told. An adoption has its practice's slug and its own dye. */
	dye?: string;
	/** Id of the mirror's clip path; give one where the same mirror stands twice in one page. */
	id?: string;
}

const SIZES: Readonly<Record<Shape, readonly [wide: number, high: number]>> = {
	mirror: [57, 57],
	cloth: [81, 51],
	patch: [61, 41],
	edge: [420, 5],
};

/** Pixels a thread in a file that is opened by itself. */
const FILE_SCALE = 8;

function picture(slug: string, field: string, options: WeaveOptions): Picture {
	const { shape, dye = slug } = options;
	const [usualWide, usualHigh] = SIZES[shape];
	const wide = options.wide ?? usualWide;
	const high = shape === 'mirror' ? wide : (options.high ?? usualHigh);
	const { inks, centre, half } = patternOf(slug, field, shape, dye);
	const cloth = loom(wide, high);
	const tall = centre.rows.length;
	const top = Math.floor((high - tall) / 2);
	lay(cloth, centre, top);
	let reach = 0;
	for (const band of half) {
		lay(cloth, band, top - reach - band.rows.length);
		lay(cloth, band.flip ? { ...band, rows: [...band.rows].reverse() } : band, top + tall + reach);
		reach += band.rows.length;
	}
	return cut({
		shape,
		wide,
		high,
		ground: inks.ground,
		fringe: inks.first,
		stitch: inks.third,
		threads: drawn(cloth),
		id: options.id ?? `w${hash(slug + shape + dye).toString(36)}`,
	});
}

/**
 * A cloth as inline SVG, decorative and hidden from assistive technology. It fills its box; `slug` is the entry's,
 * `field` its first field's id (an unknown one gets a plain family).
 */
export function weave(slug: string, field: string, options: WeaveOptions): string {
	const { box, inside } = picture(slug, field, options);
	return `<svg class="weave weave-${options.shape}" viewBox="${box.join(' ')}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">${inside}</svg>`;
}

/** The same cloth as the text of an `.svg` file, for covers that a page loads as images. */
export function weaveFile(slug: string, field: string, options: WeaveOptions): string {
	const { box, inside } = picture(slug, field, options);
	const [, , wide, high] = box;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide * FILE_SCALE}" height="${high * FILE_SCALE}" viewBox="${box.join(' ')}">${inside}</svg>\n`;
}
