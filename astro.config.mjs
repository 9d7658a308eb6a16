// @ts-check
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { author } from './src/integrations/author.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { distCheck } from './src/integrations/dist-check.ts';
import { FONT_FOLDER, fontSubset } from './src/integrations/font-subset.ts';
import { glossaryTerms } from './src/integrations/glossary.ts';
import { indexedPages } from './src/integrations/indexed-pages.ts';
import { photoOriginals } from './src/integrations/photo-originals.ts';
import { renderedPages } from './src/integrations/rendered-pages.ts';
import { safeMdx } from './src/integrations/safe-mdx.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { inlineFactsOf } from './src/site/inline-facts.ts';
import { FRAME_IDS } from './src/site/urls.ts';

const contentDir = resolve(process.env.CONTENT_DIR ?? 'content');
const outDir = resolve(process.env.OUT_DIR ?? 'dist');
const base = process.env.BASE_PATH ?? '/';
const rendered = renderedPages(base);

export default defineConfig({
	site: process.env.SITE_URL ?? 'http://localhost:4321',
	base,
	outDir,
	...(process.env.CACHE_DIR ? { cacheDir: process.env.CACHE_DIR } : {}),
	trailingSlash: 'always',
	// While one page is written to disk the next ones are rendered; more than a few at a time only take memory.
	build: { concurrency: 8 },
	// One policy for every page, in a meta element; pages with more rights ask for them themselves.
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"connect-src 'self'",
				"media-src 'self'",
				"manifest-src 'self'",
				"form-action 'self'",
				"base-uri 'none'",
			],
		},
	},
	// AVIF at Astro's usual effort takes most of a cold build and saves a few percent of a photo.
	image: {
		service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
	},
	// Contributors' code is shown as text: nothing colours it with inline styles, which the policy forbids.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	// Order is load-bearing: the gate decides what may be built, safeMdx takes .mdx of content away from mdx(),
	// the index and the checks read what was written.
	integrations: [
		contentGate({ contentDir }),
		fontSubset(),
		author(),
		mdx(),
		safeMdx({
			inlineFacts: inlineFactsOf,
			terms: glossaryTerms(contentDir),
			reservedIds: FRAME_IDS,
		}),
		rendered.integration,
		sitemap({ filter: indexedPages(rendered, base) }),
		photoOriginals(),
		searchIndex(rendered),
		distCheck(rendered),
	],
	vite: {
		// The small modules that several scripts share would be a request each; the first search may make twelve.
		environments: {
			client: {
				build: {
					rollupOptions: {
						output: {
							codeSplitting: {
								groups: [
									{
										name: 'words',
										test: /\/src\/(text|domain)\/|\/src\/site\/labels\/(interface|values)/,
										minShareCount: 2,
									},
								],
							},
						},
					},
				},
			},
		},
		resolve: { alias: { '@content': contentDir, '@fonts': FONT_FOLDER } },
	},
});
