/** Indexes pages for search: Pagefind gets each as it is rendered, and writes its files once all are. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openIndex, type SearchIndex } from '../search/index/open-index.ts';
import type { RenderedPages } from './rendered-pages.ts';

export function searchIndex(rendered: RenderedPages): AstroIntegration {
	let opened: Promise<SearchIndex> | undefined;
	const index = (): Promise<SearchIndex> => {
		opened ??= openIndex();
		return opened;
	};
	rendered.onPage(async ({ path, html }) => (await index()).add(path, html));
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const pages = await (await index()).write(fileURLToPath(dir));
				logger.info(`${pages} pages indexed`);
			},
		},
	};
}
