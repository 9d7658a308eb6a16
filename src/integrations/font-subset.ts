/**
 * The site's typeface as small files: Faustina, roman, cut down to the letters that Vietnamese text is set in. The files
 * are kept between builds and made again when the font's version or the ranges below change.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** Where the cut files are, an absolute path; Vite's alias `@fonts` leads here. */
export const FONT_FOLDER: string = fileURLToPath(
	new URL('../../node_modules/.cache/neu-guong/fonts', import.meta.url),
);

const PACKAGE = '@fontsource-variable/faustina';

/** Weights in use: text 400, headings 600, wordmark 700. */
const WEIGHTS = { min: 400, max: 700 };

/** Letters as Unicode ranges, both ends included: ASCII, then the Vietnamese ones. */
const LETTERS: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	...([0xc0, 0xe0] as const).flatMap(
		(base) =>
			[
				[base, base + 3],
				[base + 8, base + 10],
				[base + 12, base + 13],
				[base + 18, base + 21],
				[base + 25, base + 26],
				[base + 29, base + 29],
			] as const,
	),
	[0x102, 0x103],
	[0x110, 0x111],
	[0x128, 0x129],
	[0x168, 0x169],
	[0x1a0, 0x1a1],
	[0x1af, 0x1b0],
	[0x1ea0, 0x1ef9],
];
/** No-break and thin space, quotation marks, dashes, signs of measure, currency, arrows. */
const SIGNS = '\u00a0\u2009«»–—‘’“”…•·×°§²³±½₫€→←↑↓≈≤≥';

/** Each file holds those of these signs that its published font has. */
const TEXT =
	SIGNS +
	LETTERS.map(([from, to]) =>
		String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at)),
	).join('');
const PARTS = ['latin', 'vietnamese'] as const;

/** Names what the files depend on; kept beside them. */
function stampOf(version: string): string {
	return createHash('sha256')
		.update(JSON.stringify([version, WEIGHTS, TEXT]))
		.digest('hex');
}

async function isMade(stamp: string): Promise<boolean> {
	try {
		const kept = await readFile(join(FONT_FOLDER, 'stamp'), 'utf8');
		await Promise.all(PARTS.map((part) => stat(fileOf(part))));
		return kept === stamp;
	} catch {
		return false;
	}
}

function fileOf(part: (typeof PARTS)[number]): string {
	return join(FONT_FOLDER, `faustina-${part}.woff2`);
}

/**
 * Writes the two files unless they are there already.
 *
 * @returns their sizes in bytes, in the order latin, vietnamese.
 * @throws when the font's package is missing or cannot be read.
 */
export async function makeFonts(): Promise<number[]> {
	const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
	const stamp = stampOf(
		createHash('sha256')
			.update(await readFile(manifest))
			.digest('hex'),
	);
	if (!(await isMade(stamp))) {
		await mkdir(FONT_FOLDER, { recursive: true });
		for (const part of PARTS) {
			const published = await readFile(
				join(dirname(manifest), `files/faustina-${part}-wght-normal.woff2`),
			);
			const cut = await subsetFont(published, TEXT, {
				targetFormat: 'woff2',
				variationAxes: { wght: { ...WEIGHTS } },
			});
			await writeWhole(fileOf(part), cut);
		}
		await writeWhole(join(FONT_FOLDER, 'stamp'), stamp);
	}
	return Promise.all(PARTS.map(async (part) => (await stat(fileOf(part))).size));
}

/** Two builds may run at once: a file is there in full or not at all. */
async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
	const draft = `${file}.${process.pid}`;
	await writeFile(draft, data);
	await rename(draft, file);
}

/** Makes the font files before anything asks for them. */
export function fontSubset(): AstroIntegration {
	return {
		name: 'font-subset',
		hooks: {
			'astro:config:setup': async ({ logger }) => {
				const sizes = await makeFonts();
				const named = PARTS.map((part, at) => `${part} ${((sizes[at] ?? 0) / 1000).toFixed(1)} KB`);
				logger.info(`Faustina: ${named.join(', ')}`);
			},
		},
	};
}
