/** The context of this build's views. */
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteView } from '../site/views.ts';
import { contactView } from '../site/words/comment-window.ts';
import { library, photoOf } from './library.ts';
import { PREVIEW } from './switches.ts';
import type { ViewContext } from './views/context.ts';

/** Where the content of this build is on disk. */
export const CONTENT_FOLDER: string = process.env.CONTENT_DIR ?? 'content';

export async function viewContext(): Promise<ViewContext> {
	const photo = await photoOf();
	return {
		library: await library(),
		siteUrl: import.meta.env.SITE,
		preview: PREVIEW,
		photo,
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
