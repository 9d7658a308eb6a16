/** One site's index, opened: its catalogue in memory, its shards as they are asked for. */
import type { SearchWordsView } from '../../site/views.ts';
import {
	CATALOGUE_FILE,
	type Catalogue,
	type Filed,
	FORMAT,
	readShard,
	shardFile,
} from '../format.ts';
import { catalogueOf } from './catalogue.ts';

/** Reads a file of an index, unpacked. Rejects when there is none. */
export type ReadFile = (file: string) => Promise<Uint8Array>;

export class OtherFormat extends Error {}

export interface SiteIndex {
	readonly catalogue: Catalogue;
	readonly words: SearchWordsView;
	/** How many pages. */
	readonly size: number;
	/** Loads what is filed under these keys; rejects when a shard cannot be loaded, and the next call tries again. */
	load(keys: Iterable<string>): Promise<void>;
	/** What is filed under a key that was loaded. */
	filed(key: string): Filed | undefined;
}

/**
 * Opens an index; both parts are loaded at once.
 *
 * @throws `OtherFormat` for an index of another version, `TypeError` for a catalogue that is not one.
 */
export async function openSiteIndex(
	read: ReadFile,
	words: SearchWordsView | Promise<SearchWordsView>,
): Promise<SiteIndex> {
	const [file, ownWords] = await Promise.all([read(CATALOGUE_FILE), words]);
	const json: unknown = JSON.parse(new TextDecoder().decode(file));
	if ((json as { format?: unknown } | null)?.format !== FORMAT) throw new OtherFormat();
	const catalogue = catalogueOf(json);
	const shards = new Map<number, Promise<void>>();
	const filed = new Map<string, Filed>();
	const loadShard = (number: number): Promise<void> => {
		const known = shards.get(number);
		if (known !== undefined) return known;
		const loading = read(shardFile(catalogue.build, number)).then((bytes) => {
			for (const [key, entry] of readShard(bytes)) filed.set(key, entry);
		});
		shards.set(number, loading);
		loading.catch(() => shards.delete(number));
		return loading;
	};
	return {
		catalogue,
		words: ownWords,
		size: catalogue.paths.length,
		async load(keys) {
			const numbers = new Set(Array.from(keys, (key) => shardOf(key, catalogue.shards)));
			await Promise.all([...numbers].filter((number) => number >= 0).map(loadShard));
		},
		filed: (key) => filed.get(key),
	};
}

/** Number of the shard that would hold a key: the last that begins at or before it; −1 before the first. */
function shardOf(key: string, firsts: readonly string[]): number {
	let [low, high] = [0, firsts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((firsts[middle] ?? '') <= key) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
