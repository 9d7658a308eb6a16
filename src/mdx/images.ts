/** Pictures of an article, handed to Astro's image pipeline. */
import type { Draft } from './draft.ts';
import { localFile } from './files.ts';
import { type HtmlElement, h } from './html.ts';
import type { Place } from './problem.ts';

/** How wide a picture may stand on the page, as `sizes` says it. The text column is 36rem wide. */
const PICTURE_SIZES = {
	text: '(min-width: 40rem) 36rem, 100vw',
	wide: '(min-width: 64rem) 56rem, 100vw',
	gallery: '(min-width: 44rem) 18rem, 100vw',
} as const;

type PictureSize = keyof typeof PICTURE_SIZES;

const WIDTHS: Readonly<Record<PictureSize, readonly number[]>> = {
	text: [360, 576, 720, 1152],
	wide: [360, 720, 1080, 1440, 1792],
	gallery: [288, 432, 576, 864],
};

/**
 * An `img` in the form Astro's content layer replaces with a responsive one: its single property is JSON of what
 * `getImage()` takes. Signs of markup inside it are written as JSON escapes, because Astro decodes only quotes and ampersands.
 */
function imageMarker(src: string, alt: string, size: PictureSize, index: number): HtmlElement {
	const options = {
		src,
		alt,
		index,
		widths: WIDTHS[size],
		sizes: PICTURE_SIZES[size],
		format: 'webp',
	};
	const json = JSON.stringify(options)
		.replaceAll('<', '\\u003c')
		.replaceAll('>', '\\u003e')
		.replaceAll("'", '\\u0027');
	return h('img', { __ASTRO_IMAGE_: json });
}

/** The picture, or `undefined` after noting what is wrong with its file or its alternative text. */
export function picture(
	draft: Draft,
	place: Place,
	written: { src: string; alt: string; size: PictureSize },
): HtmlElement | undefined {
	const alt = written.alt.replace(/\s+/g, ' ').trim();
	if (alt === '') {
		const message = 'Ảnh chưa có mô tả cho người không nhìn thấy ảnh.';
		const advice = 'Hãy tả ảnh trong một câu: ai, đang làm gì, ở đâu.';
		draft.report('anh-thieu-mo-ta', place, { message, found: written.src, advice });
	}
	const src = localFile(draft, place, 'picture', written.src);
	if (!src || alt === '') return undefined;
	const index = draft.next(`picture ${src}`) - 1;
	draft.mentions.images.push({ src, alt, line: place.line });
	return imageMarker(src, alt, written.size, index);
}
