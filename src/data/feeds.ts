/** Feeds: the newest entries of each list, without samples and drafts. */

import type { AnyNode } from '../domain/library/nodes.ts';
import { newestFirst } from '../domain/listing.ts';
import { urls } from '../site/urls.ts';
import { viewContext } from './context.ts';
import { feedLists, restOf } from './lists.ts';
import { kindText } from './views/cards.ts';

/** Entries a feed tells of. */
const NEWEST = 30;

/** `getStaticPaths` of every list's feed; the props say what it tells. */
export async function feedPaths() {
	const context = await viewContext();
	return feedLists(context).map(({ heading, dek, address, nodes }) => ({
		params: { list: restOf(address(1)) },
		props: {
			feed: {
				title: `${heading} · ${context.library.vocabularies.site.name}`,
				description: dek,
				path: address(1),
				site: context.siteUrl,
				items: newestFirst(nodes.filter((node) => !node.sample && !node.draft))
					.slice(0, NEWEST)
					.map(itemOf),
			},
		},
	}));
}

function itemOf(node: AnyNode) {
	const url = urls.entry(node.kind, node.agency.id, node.slug);
	const date = node.kind === 'story' ? node.data.date : node.data.publishedOn;
	return {
		id: url,
		url,
		title: node.data.title,
		summary: node.data.summary,
		kind: kindText(node),
		image: urls.shareCard(url),
		...(date !== undefined && { date }),
	};
}
