/** Which pages the sitemap may name: those that do not ask search engines to stay away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const NOINDEX = /<meta name="robots" content="[^"]*noindex/;

/** A filter for the sitemap, asked when the pages are written. `page` is an absolute address. */
export function indexedPages(outDir: string, base: string): (page: string) => boolean {
	return (page) => {
		const path = decodeURI(new URL(page).pathname).slice(base.replace(/\/$/, '').length);
		const file = join(outDir, path, path.endsWith('/') ? 'index.html' : '');
		try {
			return !NOINDEX.test(readFileSync(file, 'utf8'));
		} catch {
			return false;
		}
	};
}
