/** Files that are not pages: covers, attachments, robots.txt. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { allEntries } from '../domain/library/facets.ts';
import { absolute, BASE, urls } from '../site/urls.ts';
import { CONTENT_FOLDER } from './context.ts';
import { library } from './library.ts';
import { restOf } from './lists.ts';
import { PREVIEW } from './switches.ts';
import { coverFiles } from './views/cover.ts';

export async function coverPaths() {
	return coverFiles(allEntries(await library())).map(({ name, svg }) => ({
		params: { name },
		props: { svg },
	}));
}

/** Every attachment of a shown entry, with the file it is read from. */
export async function attachmentPaths() {
	const root = restOf(urls.attachments());
	return allEntries(await library()).flatMap((node) => {
		if (!('attachments' in node.data)) return [];
		return node.data.attachments.map(({ file }) => ({
			params: {
				file: restOf(
					urls.attachment(node.agency.id, node.kind, node.slug, file.slice('./'.length)),
				).slice(root.length + 1),
			},
			props: { source: join(CONTENT_FOLDER, dirname(node.file), file) },
		}));
	});
}

export async function attachmentBytes(source: string): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await readFile(source));
}

/** A preview asks crawlers to stay away. */
export function robots(): string {
	const sitemap = absolute(`${BASE}sitemap-index.xml`, import.meta.env.SITE);
	return PREVIEW
		? 'User-agent: *\nDisallow: /\n'
		: `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
}
