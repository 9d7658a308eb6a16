/** Photos as published: nothing of the camera's notes, nothing that no page shows. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { realSite } from '../support/build-site.ts';

const GPS_PHOTO = 'content/don-vi-mau/practices/ban-ho-so-o-cho-phien/cho-phien.jpg';

test('a photo of the sample agency knows where it was taken', async () => {
	const { exif } = await sharp(GPS_PHOTO).metadata();
	// Tag 0x8825 of EXIF, little-endian: the pointer to the directory with the position.
	expect(exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
});

test('no picture of the site carries EXIF, XMP or IPTC', async () => {
	const folder = await realSite();
	const files = (await readdir(folder, { recursive: true })).filter((file) =>
		/\.(jpe?g|png|webp|avif)$/.test(file),
	);
	expect(files.filter((file) => file.startsWith('_astro/')).length).toBeGreaterThan(20);
	const telling: string[] = [];
	for (const file of files) {
		const { exif, xmp, iptc } = await sharp(join(folder, file)).metadata();
		if (exif ?? xmp ?? iptc) telling.push(file);
	}
	expect(telling).toEqual([]);
});
