/** Share cards as endpoints need them: fonts and kept cards on disk. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CardFonts, cardDrawer, type DrawCard } from '../channels/card/draw.ts';
import { type CardStore, keptCards } from '../channels/card/keep.ts';
import type { ShareCardView } from '../channels/card/view.ts';

/** Bundled code does not know where it came from; builds always start in the project's folder. */
const root = process.cwd();
const modules = join(root, 'node_modules');
const FONT_PACKAGE = '@fontsource-variable/faustina';

/** The published files of the site's typeface. */
export async function cardFonts(): Promise<CardFonts> {
	const folder = join(modules, FONT_PACKAGE, 'files');
	const read = (part: string) => readFile(join(folder, `faustina-${part}-wght-normal.woff2`));
	const [latin, vietnamese, latinExt] = await Promise.all(
		['latin', 'vietnamese', 'latin-ext'].map(read),
	);
	if (!latin || !vietnamese || !latinExt) throw new Error(`${FONT_PACKAGE} lacks a file.`);
	return { latin, vietnamese, latinExt };
}

/** Cards as files of a folder, which is made when the first one is written. */
export function cardCache(folder: string): CardStore {
	const fileOf = (key: string) => join(folder, `${key}.png`);
	return {
		read: (key) => readFile(fileOf(key)).catch(() => undefined),
		async write(key, card) {
			await mkdir(folder, { recursive: true });
			// Two builds may run at once: a card is there in full or not at all.
			const draft = `${fileOf(key)}.${process.pid}`;
			await writeFile(draft, card);
			await rename(draft, fileOf(key));
		},
	};
}

async function stamp(): Promise<string> {
	const manifests = [FONT_PACKAGE, '@takumi-rs/core'].map((name) =>
		readFile(join(modules, name, 'package.json')),
	);
	const hash = createHash('sha256');
	for (const manifest of await Promise.all(manifests)) hash.update(manifest);
	return hash.digest('hex');
}

let cards: Promise<DrawCard> | undefined;

/** The card of an entry: PNG, 1200 × 630 pixels. */
export async function renderShareCard(view: ShareCardView): Promise<Uint8Array> {
	const cache = cardCache(
		join(process.env.CACHE_DIR ?? join(modules, '.cache/neu-guong'), 'cards'),
	);
	cards ??= stamp().then((made) => keptCards(cardDrawer(cardFonts), cache, made));
	return (await cards)(view);
}
