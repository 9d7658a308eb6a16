/** Cuts what is filed into files of about one size, in the order of keys. */
import { ByteWriter } from '../bytes.ts';
import type { PostingsWriter } from '../format.ts';

/** What is known of one key: exact forms, and the keys that follow it. */
export interface FiledWriter {
	words: Map<string, PostingsWriter>;
	pairs: Map<string, PostingsWriter>;
	/** Pages with the key in any form. */
	pages: number;
	last: number;
}

/** Bytes of a shard, unpacked: a query loads one for each of its words. A key is never cut. */
const SHARD_SIZE = 16_000;

export interface Shards {
	shards: Uint8Array[];
	/** First key of each. */
	firsts: string[];
}

/** `keys` in order. */
export function writeShards(
	pages: number,
	keys: readonly string[],
	filed: ReadonlyMap<string, FiledWriter>,
): Shards {
	const shards: Uint8Array[] = [];
	const firsts: string[] = [];
	let shard = new ByteWriter();
	for (const key of keys) {
		const entry = filed.get(key);
		if (entry === undefined) continue;
		unlistChance(entry, pages, filed);
		const bytes = bytesOf(key, entry);
		if (shard.length > 0 && shard.length + bytes.length > SHARD_SIZE) {
			shards.push(shard.done());
			shard = new ByteWriter();
		}
		if (shard.length === 0) firsts.push(key);
		shard.all(bytes);
	}
	if (shard.length > 0) shards.push(shard.done());
	return { shards, firsts };
}

/**
 * Rows that are filed: of a few pages; of words of which one seldom stands without the other; of words that stand together
 * so much oftener than by chance.
 */
const ALWAYS_KEPT = 40;
const FAITHFUL = 0.25;
const LEAST_LIFT = 2;

/** Takes the pages from rows that chance alone explains, “xã có”, “nhà ở”: they tell no page from another. */
function unlistChance(
	entry: FiledWriter,
	pages: number,
	filed: ReadonlyMap<string, FiledWriter>,
): void {
	for (const [next, row] of entry.pairs) {
		const other = filed.get(next)?.pages ?? 0;
		const byChance = (entry.pages * other) / pages;
		const share = row.count / Math.min(entry.pages, other);
		const telling =
			row.count <= ALWAYS_KEPT || share >= FAITHFUL || row.count >= LEAST_LIFT * byChance;
		if (!telling) row.unlist();
	}
}

function bytesOf(key: string, { words, pairs }: FiledWriter): Uint8Array {
	const writer = new ByteWriter();
	writer.text(key);
	writeTerms(words, writer);
	writeTerms(pairs, writer);
	return writer.done();
}

function writeTerms(terms: ReadonlyMap<string, PostingsWriter>, writer: ByteWriter): void {
	writer.number(terms.size);
	for (const term of [...terms.keys()].sort()) {
		writer.text(term);
		terms.get(term)?.writeTo(writer);
	}
}
