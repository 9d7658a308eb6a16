/**
 * The editor at `/quan-tri/`, when `AUTHOR=1`. Its page and scripts are no part of any other build: nothing of `src/pages/`
 * leads to them, and what belongs to it alone is written below its own folder, where nothing else looks.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { EDITOR_FOLDER, EDITOR_POLICY, EDITOR_SCRIPT } from './editor-files.ts';

/** The site's own policy, which Astro writes into every page. */
const POLICY_ELEMENT = /<meta http-equiv="content-security-policy" content="[^"]*">/i;

export function author(): AstroIntegration {
	let root = new URL('file:///');
	return {
		name: 'author',
		hooks: {
			'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
				if (process.env.AUTHOR !== '1') return;
				root = config.root;
				injectRoute({ pattern: `/${EDITOR_FOLDER}`, entrypoint: './src/editor/page.astro' });
				if (command !== 'dev') return;
				// It reads the files as they are now, which a built page could not.
				injectRoute({
					pattern: `/${EDITOR_FOLDER}/kiem-tra`,
					entrypoint: './src/editor/problems.astro',
				});
				// Prepared at the start: found only later, they would load the page anew under its author's hands.
				const include = [
					'@sveltia/cms',
					'remark-gfm',
					'remark-mdx',
					'remark-parse',
					'unified',
					'yaml',
					'zod',
				];
				const optimizeDeps = { include, rolldownOptions: { plugins: [ownFonts] } };
				updateConfig({ vite: { plugins: [ownFonts], environments: { client: { optimizeDeps } } } });
			},
			'astro:build:done': async ({ dir }) => {
				if (process.env.AUTHOR !== '1') return;
				const folder = join(fileURLToPath(dir), EDITOR_FOLDER);
				await bundleScript(fileURLToPath(root), folder);
				const page = join(folder, 'index.html');
				const html = await readFile(page, 'utf8');
				const policy = `<meta http-equiv="content-security-policy" content="${EDITOR_POLICY}">`;
				await writeFile(page, html.replace(POLICY_ELEMENT, policy));
			},
		},
	};
}

/** Built apart from the site's own scripts: sharing a module with them would make readers load more of it. */
async function bundleScript(root: string, folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'warn',
		root,
		base: './',
		publicDir: false,
		plugins: [ownFonts],
		build: {
			outDir: folder,
			emptyOutDir: false,
			chunkSizeWarningLimit: LARGEST_CHUNK,
			rolldownOptions: {
				input: join(root, 'src/editor/client.ts'),
				output: {
					entryFileNames: EDITOR_SCRIPT,
					chunkFileNames: '[name].[hash].js',
					assetFileNames: '[name].[hash][extname]',
				},
			},
		},
	});
}

/** The content management system is one piece of this many kB, which its author loads once. */
const LARGEST_CHUNK = 4000;

/** The package names fonts of another host beside its own copies of them; only the copies are used. */
const FOREIGN_FONT = /src:url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)\s*format\('[^']*'\);/g;

const ownFonts = {
	name: 'editor-own-fonts',
	transform: (code: string, id: string) =>
		id.includes('/@sveltia/cms/')
			? { code: code.replaceAll(FOREIGN_FONT, ''), map: null }
			: undefined,
};
