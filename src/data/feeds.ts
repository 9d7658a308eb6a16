/** Feeds: the newest entries of each list and the newest changes, without samples and drafts. */

import type { AnyNode } from '../domain/library/nodes.ts';
import { newestFirst } from '../domain/listing.ts';
import { CHANGES } from '../site/labels/interface.ts';
import { urls } from '../site/urls.ts';
import { viewContext } from './context.ts';
import { feedLists, restOf } from './lists.ts';
import { kindText } from './views/cards.ts';
import { type ChangedEntry, changeHref, newestChanges } from './views/changes.ts';
import type { ViewContext } from './views/context.ts';
import { changeView } from './views/history.ts';

/** Entries a feed tells of. */
const NEWEST = 30;

/** `getStaticPaths` of every list's feed; the props say what it tells. */
export async function feedPaths() {
	const context = await viewContext();
	const lists = feedLists(context).map(({ heading, dek, address, nodes }) => ({
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
	return [...lists, changesFeed(context)];
}

function changesFeed(context: ViewContext) {
	return {
		params: { list: restOf(urls.changes()) },
		props: {
			feed: {
				title: `${CHANGES.heading} · ${context.library.vocabularies.site.name}`,
				description: CHANGES.dek,
				path: urls.changes(),
				site: context.siteUrl,
				items: newestChanges(context)
					.slice(0, NEWEST)
					.map((changed) => changeItem(changed, context)),
			},
		},
	};
}

/** A change as an item of its own: readers know an item by its address, so it names the day. */
function changeItem(changed: ChangedEntry, context: ViewContext) {
	const { node, day, changes } = changed;
	const url = changeHref(changed, context);
	const what = changes.map(changeView).map(({ text, detail }) => [text, detail].filter(Boolean));
	return {
		...itemOf(node),
		id: url,
		url,
		summary: what.map((words) => words.join(': ')).join('; '),
		date: day,
	};
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
