/**
 * The shape a cloth is cut to, which says what the page is about: a round mirror (exemplar), a fringed cloth (practice),
 * a stitched patch (adoption), a selvedge (the edge of every page). Presentation attributes only: the site's
 * Content-Security-Policy has no inline styles.
 */
import { dyeColour } from './dyes.ts';

export type Shape = 'mirror' | 'cloth' | 'patch' | 'edge';

/** A finished cloth, before it is cut. */
export interface Piece {
	shape: Shape;
	/** Size in threads. */
	wide: number;
	high: number;
	/** Colour of the ground. */
	ground: string;
	/** Colour of the fringe where the ground is as pale as paper. */
	fringe: string;
	/** Colour of the running stitch. */
	stitch: string;
	/** The threads, as SVG. */
	threads: string;
	/** Id of the mirror's clip path. */
	id: string;
}

/** The contents of an `<svg>` and the box they fill. */
export interface Picture {
	/** `viewBox`: x, y, width, height in threads. */
	box: readonly [number, number, number, number];
	inside: string;
}

function mirror({ wide, high, id }: Piece, cloth: string): Picture {
	const r = wide / 2;
	const rim = (radius: number, paint = '') => `<circle cx="${r}" cy="${r}" r="${radius}"${paint}/>`;
	return {
		box: [-3, -3, wide + 6, high + 6],
		inside: [
			`<clipPath id="${id}">${rim(r - 0.6)}</clipPath>`,
			rim(r + 2.8, ' fill="#2a1712"'),
			rim(r + 2, ' fill="none" stroke="#8a2419" stroke-width=".5"'),
			rim(r + 0.7, ' fill="none" stroke="#c9993f" stroke-width=".8"'),
			`<g clip-path="url(#${id})">${cloth}</g>`,
		].join(''),
	};
}

function fringed({ wide, high, ground, fringe }: Piece, cloth: string): Picture {
	const ink = ground === dyeColour('trung') ? fringe : ground;
	return {
		box: [0, 0, wide, high + 3],
		inside: `${cloth}<path d="M.4 ${high + 1.4}H${wide}" stroke="${ink}" stroke-width="2.8" stroke-dasharray=".9 .6"/>`,
	};
}

function stitched({ wide, high, ground, stitch }: Piece, cloth: string): Picture {
	const hem = (inset: number) =>
		`d="M${inset} ${inset}h${wide - 2 * inset}v${high - 2 * inset}H${inset}z" fill="none"`;
	return {
		box: [0, 0, wide, high],
		inside: `${cloth}<path ${hem(1.5)} stroke="${ground}" stroke-width="3"/><path ${hem(1.6)} stroke="${stitch}" stroke-width=".8" stroke-dasharray="2.4 1.6"/>`,
	};
}

/** Cuts a cloth to its shape. */
export function cut(piece: Piece): Picture {
	const { shape, wide, high, ground, threads } = piece;
	const cloth = `<path fill="${ground}" d="M0 0h${wide}v${high}H0z"/><g fill="none">${threads}</g>`;
	if (shape === 'mirror') return mirror(piece, cloth);
	if (shape === 'cloth') return fringed(piece, cloth);
	if (shape === 'patch') return stitched(piece, cloth);
	return { box: [0, 0, wide, high], inside: cloth };
}
