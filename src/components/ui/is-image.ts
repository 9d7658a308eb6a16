/** Tells an image of Astro's pipeline from the address of one. */
import type { ImageMetadata } from 'astro';

/** Whether this is what importing an image file gives. */
export function isImage(image: unknown): image is ImageMetadata {
	return (
		typeof image === 'object' &&
		image !== null &&
		'src' in image &&
		'width' in image &&
		'height' in image &&
		'format' in image
	);
}
