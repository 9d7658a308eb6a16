/** Indexes the built pages for search once Astro has written them. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexPages } from '../search/index/index-pages.ts';

export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await indexPages(fileURLToPath(dir));
				logger.info(`${pages} pages indexed`);
			},
		},
	};
}
