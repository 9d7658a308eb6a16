/** A reader's search: this site's index from the first query on, its peers' as they answer. */
import { urls } from '../../site/urls.ts';
import { type Corpus, createCorpus } from '../engine/corpus.ts';
import { type Counts, chosenPages, countFacets, idsOf } from '../engine/facets.ts';
import { EMPTY_QUERY } from '../engine/query.ts';
import { type Answer, type Hit, search } from '../engine/search.ts';
import { openSiteIndex, type SiteIndex } from '../engine/site-index.ts';
import { searchWordsOf } from '../engine/words.ts';
import { KIND_FACET, SEARCH_WORDS_ID } from '../fields.ts';
import { indexReader } from './index-files.ts';
import { openPeer, type Peer, type PeerState } from './peers.ts';
import { sortHits } from './sort-hits.ts';
import { orderOf, type SearchState } from './state.ts';

export interface Found {
	answer: Answer;
	/** What the choices leave, in the order asked for. */
	hits: Hit[];
	/** How many of them have all of the query. */
	complete: number;
	counts: Counts;
	/** Sites that were searched, this one first. */
	sites: readonly SiteIndex[];
}

export interface Session {
	/** Loads this site's index ahead of the first search. Rejects when it cannot be; the next call tries again. */
	open(): Promise<void>;
	/**
	 * Searches and shows what was found; twice when peers keep this site's own results waiting. Another question makes an end
	 * of the one before: what is found then is not shown. Rejects when this site's index cannot be loaded.
	 */
	find(state: SearchState, show: (found: Found) => void): Promise<void>;
	/** Makes an end of the last question. */
	drop(): void;
	/** Asks the peers, once; `changed` is called each time one has answered, or dropped out. */
	askPeers(changed: () => void): void;
	/** How far each asked peer is, by its name. */
	readonly peerStates: ReadonlyMap<string, PeerState>;
	/** The peer a page is of, also of one that dropped out since; `undefined` for this site's own. */
	peerOf(site: SiteIndex): Peer | undefined;
}

/** Milliseconds after which this site's own results are shown without waiting for the peers'. */
const WITH_PEERS = 250;

/** Whether a page has all of the query. Shares are sums of weights, so the whole is only nearly 1. */
export const isComplete = ({ cover }: Hit): boolean => cover > 0.999;

export function createSession(peers: readonly Peer[]): Session {
	const owners = new Map<SiteIndex, Peer>();
	const joined = new Set<SiteIndex>();
	const peerStates = new Map<string, PeerState>();
	let opening: Promise<Corpus> | undefined;
	let together: Corpus | undefined;
	let questions = 0;
	const openOwn = (): Promise<Corpus> => {
		opening ??= openThisSite()
			.then((site) => createCorpus([site]))
			.catch((error: unknown) => {
				opening = undefined;
				throw error;
			});
		return opening;
	};
	const withPeers = (own: Corpus): Corpus => {
		if (joined.size === 0) return own;
		together ??= createCorpus([...own.sites, ...joined]);
		return together;
	};
	const ask = async (peer: Peer, changed: () => void): Promise<void> => {
		const settle = (state: PeerState) => {
			peerStates.set(peer.name, state);
			together = undefined;
			changed();
		};
		peerStates.set(peer.name, 'waiting');
		let site: SiteIndex | undefined;
		const answer = await openPeer(peer, (why) => {
			if (site !== undefined && joined.delete(site)) settle(why);
		});
		if (typeof answer === 'string') return settle(answer);
		site = answer;
		owners.set(site, peer);
		joined.add(site);
		settle('joined');
	};
	return {
		peerStates,
		async open() {
			await openOwn();
		},
		async find(state, show) {
			questions += 1;
			const mine = questions;
			const showMine = (found: Found) => {
				if (mine === questions) show(found);
			};
			const own = await openOwn();
			if (mine !== questions) return;
			const all = withPeers(own);
			const isPeer = (site: SiteIndex) => owners.has(site);
			const alone = () => findIn(own, state, isPeer);
			// Whatever a peer does to the search together, this site's own results are shown.
			const whole = all === own ? alone() : findIn(all, state, isPeer).catch(alone);
			if (all !== own) {
				const late = new Promise<undefined>((resolve) => {
					setTimeout(resolve, WITH_PEERS, undefined);
				});
				if ((await Promise.race([whole, late])) === undefined) showMine(await alone());
			}
			showMine(await whole);
		},
		drop() {
			questions += 1;
		},
		askPeers(changed) {
			for (const peer of peers) if (!peerStates.has(peer.name)) void ask(peer, changed);
		},
		peerOf: (site) => owners.get(site),
	};
}

async function openThisSite(): Promise<SiteIndex> {
	const read = indexReader(urls.searchIndex());
	const words: unknown = JSON.parse(document.getElementById(SEARCH_WORDS_ID)?.textContent ?? '');
	return openSiteIndex(read, searchWordsOf(words));
}

/** Guides and notices of a peer are about that site, not about what is looked for here. */
function withoutPages(answer: Answer, isPeer: (site: SiteIndex) => boolean): Answer {
	const hits = answer.hits.filter(
		(hit) => !isPeer(hit.site) || !idsOf(hit, KIND_FACET).includes('page'),
	);
	return { ...answer, hits };
}

async function findIn(
	corpus: Corpus,
	state: SearchState,
	isPeer: (site: SiteIndex) => boolean,
): Promise<Found> {
	const { query, chosen, exactly } = state;
	const { sites } = corpus;
	const answer = withoutPages(
		query.trim() === '' ? everything(sites) : await search(query, exactly, corpus),
		isPeer,
	);
	const hits = Object.keys(chosen).length === 0 ? answer.hits : chosenPages(answer.hits, chosen);
	return {
		answer,
		hits: sortHits(hits, orderOf(state)),
		complete: hits.filter(isComplete).length,
		counts: countFacets(answer.hits, chosen),
		sites,
	};
}

/** Every page, for choices without a query. */
function everything(sites: readonly SiteIndex[]): Answer {
	const hits = sites.flatMap((site) =>
		site.catalogue.paths.map(
			(_, page): Hit => ({ site, page, score: 0, cover: 1, joined: 1, neighbours: 0 }),
		),
	);
	return { hits, query: EMPTY_QUERY, complete: hits.length };
}
