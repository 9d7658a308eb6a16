/** Indexes pages for search: each as it is rendered; the files are written once all are. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openIndex } from '../search/index/open-index.ts';
import { SEARCH_INDEX_FOLDER } from '../site/urls.ts';
import type { RenderedPages } from './rendered-pages.ts';

export function searchIndex(rendered: RenderedPages): AstroIntegration {
	const index = openIndex();
	rendered.onPage(({ path, html }) => index.add(path, html));
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await index.write(fileURLToPath(new URL(SEARCH_INDEX_FOLDER, dir)));
				logger.info(`${pages} pages indexed`);
			},
		},
	};
}
