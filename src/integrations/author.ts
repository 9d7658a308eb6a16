/**
 * The editor at `/quan-tri/`, when `AUTHOR=1`. Its page and scripts are no part of any other build: nothing of `src/pages/`
 * leads to them, and what belongs to it alone is written below its own folder, where nothing else looks.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Folder of the editor below the site. */
const EDITOR_FOLDER = 'quan-tri';
/** Address of the editor below the site's base. */
export const EDITOR_ADDRESS: string = `/${EDITOR_FOLDER}/`;

/** Whether a file of the built site, by its path below it, is the editor's. */
export function isEditorFile(file: string): boolean {
	return file.startsWith(`${EDITOR_FOLDER}/`);
}

/**
 * What the editor's page may do. It makes styles and frames as it runs, and speaks with the service that keeps the site's
 * files. Scripts come from this site alone.
 */
export const EDITOR_POLICY: string = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self' blob: 'unsafe-inline'",
	"img-src 'self' data: blob: https:",
	"media-src 'self' blob:",
	"font-src 'self' data:",
	"connect-src 'self' blob: data: https:",
	"frame-src 'self' blob:",
	"worker-src 'self' blob:",
	"manifest-src 'self'",
	"base-uri 'self'",
	"form-action 'self'",
].join('; ');

/** The site's own policy, which Astro writes into every page. */
const POLICY_ELEMENT = /<meta http-equiv="content-security-policy" content="[^"]*">/i;

export function author(): AstroIntegration {
	return {
		name: 'author',
		hooks: {
			'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
				if (process.env.AUTHOR !== '1') return;
				injectRoute({ pattern: `/${EDITOR_FOLDER}`, entrypoint: './src/editor/page.astro' });
				// It reads the files as they are now, which a built page could not.
				if (command === 'dev')
					injectRoute({
						pattern: `/${EDITOR_FOLDER}/kiem-tra`,
						entrypoint: './src/editor/problems.astro',
					});
				updateConfig({
					vite: {
						plugins: [ownFonts],
						environments: {
							client: {
								build: OWN_FOLDER,
								optimizeDeps: { rolldownOptions: { plugins: [ownFonts] } },
							},
						},
					},
				});
			},
			'astro:build:done': async ({ dir }) => {
				if (process.env.AUTHOR !== '1') return;
				const page = join(fileURLToPath(dir), EDITOR_FOLDER, 'index.html');
				const html = await readFile(page, 'utf8');
				const policy = `<meta http-equiv="content-security-policy" content="${EDITOR_POLICY}">`;
				await writeFile(page, html.replace(POLICY_ELEMENT, policy));
			},
		},
	};
}

/** The package names fonts of another host beside its own copies of them; only the copies are used. */
const FOREIGN_FONT = /src:url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)\s*format\('[^']*'\);/g;

const ownFonts = {
	name: 'editor-own-fonts',
	transform: (code: string, id: string) =>
		id.includes('/@sveltia/cms/')
			? { code: code.replaceAll(FOREIGN_FONT, ''), map: null }
			: undefined,
};

interface Chunk {
	moduleIds: readonly string[];
}

/** No other script of the site uses a package: what comes from one is the editor's. */
const isEditorChunk = ({ moduleIds }: Chunk): boolean =>
	moduleIds.some((id) => id.includes('node_modules') || id.includes('/src/editor/'));

const OWN_FOLDER = {
	rollupOptions: {
		output: {
			entryFileNames: (chunk: Chunk) => `${folderOf(isEditorChunk(chunk))}/[name].[hash].js`,
			chunkFileNames: (chunk: Chunk) => `${folderOf(isEditorChunk(chunk))}/[name].[hash].js`,
			assetFileNames: ({ originalFileNames }: { originalFileNames: readonly string[] }) =>
				`${folderOf(originalFileNames.some((name) => name.includes('@sveltia')))}/[name].[hash][extname]`,
		},
	},
};

const folderOf = (isEditor: boolean): string => (isEditor ? EDITOR_FOLDER : '_astro');
