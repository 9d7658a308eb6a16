/** Files that are not pages: covers, files beside entries, robots.txt. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { allEntries } from '../domain/library/facets.ts';
import { absolute, BASE, urls } from '../site/urls.ts';
import { CONTENT_FOLDER } from './context.ts';
import { filesInBody, library } from './library.ts';
import { restOf } from './lists.ts';
import { withoutAuthors } from './office-properties.ts';
import { PREVIEW } from './switches.ts';
import { coverFiles } from './views/cover.ts';

export async function coverPaths() {
	return coverFiles(allEntries(await library())).map(({ name, svg }) => ({
		params: { name },
		props: { svg },
	}));
}

/** Every file that a shown entry offers, in its front matter or its text, with the file it is read from. */
export async function attachmentPaths() {
	const root = restOf(urls.attachments());
	const nodes = allEntries(await library());
	const found = await Promise.all(
		nodes.map(async (node) => {
			const listed =
				'attachments' in node.data ? node.data.attachments.map(({ file }) => file) : [];
			return [...new Set([...listed, ...(await filesInBody(node))])].map((file) => ({
				params: {
					file: restOf(
						urls.attachment(node.agency.id, node.kind, node.slug, file.slice('./'.length)),
					).slice(root.length + 1),
				},
				props: { source: join(CONTENT_FOLDER, dirname(node.file), file) },
			}));
		}),
	);
	return found.flat();
}

/**
 * A file as it is offered. Pictures are written anew, upright and without what the camera noted of place and time; office
 * files lose the names of those who made them.
 */
export async function attachmentBytes(source: string): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await readFile(source);
	return new Uint8Array(
		PICTURE.test(source)
			? await sharp(bytes).autoOrient().toBuffer()
			: withoutAuthors(source, bytes),
	);
}

const PICTURE = /\.(jpe?g|png|webp|avif)$/;

/** A preview asks crawlers to stay away. */
export function robots(): string {
	const sitemap = absolute(`${BASE}sitemap-index.xml`, import.meta.env.SITE);
	return PREVIEW
		? 'User-agent: *\nDisallow: /\n'
		: `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
}
