/** Draws share cards as PNG. */
import { Renderer } from '@takumi-rs/core';
import {
	cardImages,
	cardTitle,
	composeCard,
	FACES,
	TITLE_HEIGHT,
	TITLE_SIZES,
	TITLE_WIDTH,
	type TitleSize,
} from './compose.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ShareCardView } from './view.ts';

/** The published files of Faustina, woff2: every letter is in one of them. */
export interface CardFonts {
	latin: Uint8Array;
	vietnamese: Uint8Array;
	latinExt: Uint8Array;
}

export type DrawCard = (view: ShareCardView) => Promise<Uint8Array>;

const SMALLEST: TitleSize = 44;
const UTF8 = new TextEncoder();

/**
 * A drawer of cards: give it a view, get a PNG of 1200 × 630 pixels. The same view always gives the same bytes.
 * The fonts are read once, when the first card is drawn.
 */
export function cardDrawer(fonts: () => Promise<CardFonts>): DrawCard {
	let ready: Promise<Renderer> | undefined;
	return async (view) => {
		ready ??= rendererWith(fonts);
		const renderer = await ready;
		const images = cardImages(view).map(({ src, svg }) => ({ src, data: UTF8.encode(svg) }));
		return renderer.render(composeCard(view, await largestThatFits(view, renderer)), {
			width: CARD_WIDTH,
			height: CARD_HEIGHT,
			format: 'png',
			lang: 'vi',
			images,
		});
	};
}

/** Each file is a family of its own: files that share one name lose letters of all but one of them. */
async function rendererWith(fonts: () => Promise<CardFonts>): Promise<Renderer> {
	const renderer = new Renderer();
	const { latin, vietnamese, latinExt } = await fonts();
	for (const [at, data] of [latin, vietnamese, latinExt].entries()) {
		await renderer.registerFont({ name: FACES[at] ?? '', data });
	}
	return renderer;
}

async function largestThatFits(view: ShareCardView, renderer: Renderer): Promise<TitleSize> {
	for (const size of TITLE_SIZES) {
		const { height } = await renderer.measure(cardTitle(view, size), { width: TITLE_WIDTH });
		if (height <= TITLE_HEIGHT) return size;
	}
	return SMALLEST;
}
