import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settleOriginals } from '../../../src/integrations/photo-originals.ts';

let site = '';
beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'originals-'));
	await mkdir(join(site, '_astro'));
});
afterEach(() => rm(site, { recursive: true }));

/** A photo that knows where it was taken. */
const photo = () =>
	sharp({ create: { width: 8, height: 8, channels: 3, background: '#963' } })
		.withExif({ IFD3: { GPSLatitude: '21/1 0/1 0/1', GPSLatitudeRef: 'N' } })
		.jpeg()
		.toBuffer();

test('an original that no page names is removed, one that is named loses its place', async () => {
	await writeFile(join(site, '_astro/cho-phien.AAA.jpg'), await photo());
	await writeFile(join(site, '_astro/cho-phien.AAA_z1.jpg'), await photo());
	await writeFile(
		join(site, 'index.html'),
		'<img srcset="/_astro/cho-phien.AAA_z1.jpg 480w, /x.webp 2x">',
	);
	const before = await sharp(join(site, '_astro/cho-phien.AAA_z1.jpg')).metadata();
	expect(before.exif).toBeDefined();
	expect(await settleOriginals(site, '_astro')).toEqual({
		removed: ['cho-phien.AAA.jpg'],
		cleaned: ['cho-phien.AAA_z1.jpg'],
	});
	expect(await readdir(join(site, '_astro'))).toEqual(['cho-phien.AAA_z1.jpg']);
	expect((await sharp(join(site, '_astro/cho-phien.AAA_z1.jpg')).metadata()).exif).toBeUndefined();
});

test('a site without pictures is left alone', async () => {
	expect(await settleOriginals(site, 'khong-co')).toEqual({ removed: [], cleaned: [] });
});
