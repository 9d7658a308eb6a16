/** Sites that are searched together with this one. What they send is data: checked, shown as text, opened only at their own address. */
import { SEARCH_INDEX_FOLDER, WORDS_FILE } from '../../site/urls.ts';
import type { SearchWordsView } from '../../site/views.ts';
import { OtherFormat, openSiteIndex, type ReadFile, type SiteIndex } from '../engine/site-index.ts';
import { searchWordsOf } from '../engine/words.ts';
import { CATALOGUE_FILE, type Filed, type Postings } from '../format.ts';
import { fetchFile, indexReader } from './index-files.ts';

export interface Peer {
	name: string;
	/** Address of its home page, with a slash at its end. */
	url: string;
}

/** Why a peer is left out; `old`: its index is of another version, `slow`: no answer in time. */
export type Refusal = 'failed' | 'old' | 'slow';
export type PeerState = 'waiting' | 'joined' | Refusal;

/** Milliseconds a peer has to hand over its catalogue, and later the files of one query. */
const PATIENCE = { opening: 6000, query: 4000 };

/** The peer's index, or why it is left out; `dropped` is called when it fails later. Never rejects. */
export async function openPeer(
	peer: Peer,
	dropped: (why: Refusal) => void,
): Promise<SiteIndex | Refusal> {
	const patience = AbortSignal.timeout(PATIENCE.opening);
	const words = wordsOf(peer, patience);
	// Words of another version may be elsewhere or different: the catalogue, which says its version, is heard first.
	words.catch(() => undefined);
	try {
		const site = await openSiteIndex(fileReader(peer, patience), NO_WORDS);
		return forgiving({ ...site, words: await words }, dropped);
	} catch (error) {
		if (patience.aborted) return 'slow';
		return error instanceof OtherFormat ? 'old' : 'failed';
	}
}

const NO_WORDS: SearchWordsView = { site: '', labels: {}, abbreviations: [], synonyms: [] };

async function wordsOf({ url }: Peer, patience: AbortSignal): Promise<SearchWordsView> {
	return searchWordsOf(await (await fetchFile(url + WORDS_FILE, patience)).json());
}

/** The catalogue must come within the peer's time to open; what a query needs has its own. */
function fileReader({ url }: Peer, patience: AbortSignal): ReadFile {
	const folder = url + SEARCH_INDEX_FOLDER;
	const [opening, later] = [indexReader(folder, patience), indexReader(folder)];
	return (file) => (file === CATALOGUE_FILE ? opening : later)(file);
}

/** The index with a limit to waiting: what does not come or cannot be is as if it were not there, and the peer is dropped. */
function forgiving(site: SiteIndex, dropped: (why: Refusal) => void): SiteIndex {
	const looked = new Map<Filed, boolean>();
	return {
		...site,
		async load(keys) {
			const late = new Promise<'slow'>((resolve) => {
				setTimeout(resolve, PATIENCE.query, 'slow');
			});
			const loaded = site.load(keys).catch((): Refusal => 'failed');
			const outcome = await Promise.race([loaded, late]);
			if (outcome !== undefined) dropped(outcome);
		},
		filed(key) {
			const filed = site.filed(key);
			if (filed === undefined) return undefined;
			const sound = looked.get(filed) ?? isSound(filed, site.size);
			looked.set(filed, sound);
			if (sound) return filed;
			dropped('failed');
			return undefined;
		},
	};
}

function isSound({ words, pairs }: Filed, size: number): boolean {
	return [...words.values(), ...pairs.values()].every((postings) => areOf(postings, size));
}

/** Whether these are pages of a site of this size, as many as they claim to be. */
function areOf(postings: Postings, size: number): boolean {
	let [count, last] = [0, -1];
	try {
		postings.each((page) => {
			count += 1;
			last = page;
		});
	} catch {
		return false;
	}
	return count === postings.count && last < size;
}
