/** Makes a picture fit for the web. */
import sharp from 'sharp';

/** Longest side in pixels. */
const LONGEST_SIDE = 2048;
const QUALITY = 82;

/** The picture as WebP, turned the right way up, without metadata; `undefined` when its format cannot be read. */
export async function webPicture(bytes: Uint8Array): Promise<Uint8Array | undefined> {
	try {
		return await sharp(bytes)
			.autoOrient()
			.resize({
				width: LONGEST_SIDE,
				height: LONGEST_SIDE,
				fit: 'inside',
				withoutEnlargement: true,
			})
			.webp({ quality: QUALITY })
			.toBuffer();
	} catch {
		// Sharp throws for every format it does not know and for damaged files; both are told as one.
		return undefined;
	}
}
