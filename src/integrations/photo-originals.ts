/**
 * Keeps photos as they came out of the camera from being published. Astro copies the original of every photo of every
 * entry beside the versions it makes, drafts' and withdrawn ones' too, with the place and time the camera noted.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

const PICTURE = /\.(jpe?g|png|webp|avif)$/i;
const NAMED = /[^/"'()\s=,]+\.(?:jpe?g|png|webp|avif)(?=["'()\s,?#])/gi;

/** Pictures of the assets folder by what becomes of them, by file name. */
export interface Originals {
	removed: string[];
	cleaned: string[];
}

/**
 * Removes pictures of `assets` that no page, style or script of the site names, and writes named ones that still carry
 * EXIF anew without it. `site` is the folder of the built site, `assets` a folder in it.
 */
export async function settleOriginals(site: string, assets: string): Promise<Originals> {
	const folder = join(site, assets);
	const pictures = (await readdir(folder).catch(() => [])).filter((name) => PICTURE.test(name));
	const done: Originals = { removed: [], cleaned: [] };
	if (pictures.length === 0) return done;
	const named = await picturesNamed(site);
	for (const name of pictures) {
		const file = join(folder, name);
		if (!named.has(name)) {
			await rm(file);
			done.removed.push(name);
		} else if ((await sharp(file).metadata()).exif !== undefined) {
			await writeFile(
				file,
				await sharp(await readFile(file))
					.autoOrient()
					.toBuffer(),
			);
			done.cleaned.push(name);
		}
	}
	return done;
}

/** File names of pictures that any text of the site names. */
async function picturesNamed(site: string): Promise<Set<string>> {
	const entries = await readdir(site, { recursive: true, withFileTypes: true });
	const texts = entries.filter(
		(entry) => entry.isFile() && /\.(html|css|js|json|xml)$/.test(entry.name),
	);
	const named = new Set<string>();
	for (const { parentPath, name } of texts)
		for (const [picture] of (await readFile(join(parentPath, name), 'utf8')).matchAll(NAMED))
			named.add(decodeURI(picture));
	return named;
}

/** Runs when everything is written, before the pages are checked. */
export function photoOriginals(): AstroIntegration {
	let assets = '_astro';
	return {
		name: 'photo-originals',
		hooks: {
			'astro:config:done': ({ config }) => {
				assets = config.build.assets;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { removed, cleaned } = await settleOriginals(fileURLToPath(dir), assets);
				logger.info(`${removed.length} originals removed, ${cleaned.length} cleaned`);
			},
		},
	};
}
