/** Which pages the sitemap may name: those that do not ask search engines to stay away. */
import type { RenderedPages } from './rendered-pages.ts';

const NOINDEX = /<meta name="robots" content="[^"]*noindex/;

/** A filter for the sitemap, asked when the pages are written. `page` is an absolute address below `base`. */
export function indexedPages(rendered: RenderedPages, base: string): (page: string) => boolean {
	const indexed = new Set<string>();
	rendered.onPage(({ path, html }) => {
		if (!NOINDEX.test(html.slice(0, html.indexOf('</head>')))) indexed.add(path);
	});
	const mount = base.replace(/\/$/, '').length;
	return (page) => indexed.has(decodeURI(new URL(page).pathname).slice(mount));
}
