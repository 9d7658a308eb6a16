/** One found page as lists, files and paper show it. */
import { FRESHNESS, type Freshness } from '../../domain/values.ts';
import { BASE, SEARCH_INDEX_FOLDER, urls } from '../../site/urls.ts';
import type { SearchFacet } from '../../site/views.ts';
import { idsOf } from '../engine/facets.ts';
import type { Hit } from '../engine/search.ts';
import { isEntryKind, KIND_FACET, SEARCH_KINDS, type SearchKind } from '../fields.ts';
import { passageFile } from '../format.ts';
import { fetchFile } from './index-files.ts';
import type { Peer } from './peers.ts';

export interface Result {
	/** On this site or on a peer's. */
	href: string;
	kind: SearchKind;
	title: string;
	/** Name of its first field; '' for none. */
	field: string;
	where: string;
	agency: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD; '' for an entry of which no day is known, `undefined` for pages that have none. */
	date: string | undefined;
	freshness: Freshness | undefined;
	/** Whether it is invented. */
	sample: boolean;
	/** Name of the site that it is on, when that is not this one. */
	peer: string | undefined;
	/** Its text, the summary first, for an excerpt. Rejects when it cannot be loaded. */
	passage(): Promise<string>;
}

export function resultOf(hit: Hit, peer: Peer | undefined): Result {
	const { site, page } = hit;
	const { paths, titles, where, wheres, dates, samples } = site.catalogue;
	const path = paths[page] ?? '';
	const kind = SEARCH_KINDS.find((one) => idsOf(hit, KIND_FACET).includes(one)) ?? 'page';
	const folder = peer === undefined ? urls.searchIndex() : peer.url + SEARCH_INDEX_FOLDER;
	return {
		href: peer === undefined ? BASE + path.replace(/^\//, '') : addressIn(peer, path),
		kind,
		title: titles[page] ?? '',
		field: labelOf(hit, 'linh-vuc'),
		where: wheres[where[page] ?? -1] ?? '',
		agency: labelOf(hit, 'co-quan'),
		date: isEntryKind(kind) ? (dates[page] ?? '') : undefined,
		freshness: FRESHNESS.find((state) => idsOf(hit, 'do-tuoi').includes(state)),
		sample: samples.includes(page),
		peer: peer?.name,
		passage: async () => (await fetchFile(folder + passageFile(path))).text(),
	};
}

/** Words of the first value of a facet; '' when the page has none. */
function labelOf(hit: Hit, name: SearchFacet): string {
	const [id] = idsOf(hit, name);
	return id === undefined ? '' : (hit.site.words.labels[name]?.[id] ?? id);
}

/** A path of the peer as an address of the peer, whatever the path tries to be. */
function addressIn({ url }: Peer, path: string): string {
	const home = new URL(url).href;
	const address = new URL(home + path.replace(/^\/+/, '')).href;
	return address.startsWith(home) ? address : home;
}
