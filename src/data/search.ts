/** The search page: its head, and the lists that readers can browse instead. */

import { entriesOf } from '../domain/library/facets.ts';
import { KINDS } from '../domain/values.ts';
import { KIND_LIST, NAV } from '../site/labels/interface.ts';
import { SEARCH } from '../site/labels/search.ts';
import { urls } from '../site/urls.ts';
import type { LinkView, PageView, SiteView } from '../site/views.ts';
import { siteView, viewContext } from './context.ts';
import type { ViewContext } from './views/context.ts';
import { type IndexName, indexView } from './views/indexes.ts';
import { plainPage } from './views/page.ts';

export interface SearchPageData {
	page: PageView;
	site: SiteView;
	/** Groups of links to lists that hold entries. */
	browse: { title: string; links: LinkView[] }[];
	/** Sites that are searched together with this one; addresses end with a slash. */
	peers: { name: string; url: string }[];
}

/** Vocabularies whose lists are offered, in order. */
const INDEXES: readonly { name: IndexName; title: string }[] = [
	{ name: 'needs', title: NAV.need },
	{ name: 'fields', title: NAV.field },
	{ name: 'places', title: NAV.place },
	{ name: 'agencies', title: NAV.agency },
];

export async function searchPage(): Promise<SearchPageData> {
	const context = await viewContext();
	const { heading: title, description } = SEARCH;
	return {
		page: plainPage({ title, description, path: urls.search() }, context),
		site: await siteView(),
		browse: [
			{ title: SEARCH.browseKinds, links: kindLinks(context) },
			...INDEXES.map(({ name, title }) => ({ title, links: indexLinks(name, context) })),
		].filter(({ links }) => links.length > 0),
		peers: context.library.vocabularies.site.peers.map(({ name, url }) => ({
			name,
			url: url.endsWith('/') ? url : `${url}/`,
		})),
	};
}

function kindLinks({ library }: ViewContext): LinkView[] {
	return KINDS.map((kind) => ({
		text: KIND_LIST[kind].heading,
		href: urls.list(kind),
		count: entriesOf(library, kind).length,
	}));
}

/** Links of an index page that lead to something. */
function indexLinks(name: IndexName, context: ViewContext): LinkView[] {
	return indexView(name, context)
		.groups.flatMap(({ links }) => links)
		.filter(({ count }) => count !== 0)
		.map(({ note: _, ...link }) => link);
}
