/** The context of this build's views. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicChanges } from '../domain/history/changes.ts';
import { type Past, pastKey, pastOfEntries } from '../domain/history/past.ts';
import type { SiteView } from '../site/views.ts';
import { contactView } from '../site/words/comment-window.ts';
import { gitLog } from './git-log.ts';
import { articlePhotos, library, photoOf } from './library.ts';
import { BUILD_DAY, PREVIEW } from './switches.ts';
import type { ViewContext } from './views/context.ts';

/** Where the content of this build is on disk. */
export const CONTENT_FOLDER: string = process.env.CONTENT_DIR ?? 'content';

let past: Promise<Map<string, Past>> | undefined;

export async function viewContext(): Promise<ViewContext> {
	past ??= gitLog(CONTENT_FOLDER).then(pastOfEntries);
	const [photo, inArticle] = await Promise.all([photoOf(), articlePhotos()]);
	const entries = await past;
	return {
		library: await library(),
		siteUrl: import.meta.env.SITE,
		preview: PREVIEW,
		photo,
		inArticle,
		changes: ({ kind, key, data, draft }) =>
			draft ? [] : publicChanges(data, entries.get(pastKey(kind, key)), BUILD_DAY),
		fileSize: (file, name) =>
			statSync(join(CONTENT_FOLDER, dirname(file), name), { throwIfNoEntry: false })?.size,
	};
}

/** Name, licence and contact, for the frame of every page. */
export async function siteView(): Promise<SiteView> {
	const { site } = (await library()).vocabularies;
	return {
		name: site.name,
		tagline: site.tagline,
		licence: { text: site.licence.name, href: site.licence.url },
		contact: contactView(site.contact),
	};
}
