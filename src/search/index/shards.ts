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
const SHARD_SIZE = 30_000;

export interface Shards {
	shards: Uint8Array[];
	/** First key of each. */
	firsts: string[];
}

/** `keys` in order. */
export function writeShards(
	keys: readonly string[],
	filed: ReadonlyMap<string, FiledWriter>,
): Shards {
	const shards: Uint8Array[] = [];
	const firsts: string[] = [];
	let shard = new ByteWriter();
	for (const key of keys) {
		const entry = filed.get(key);
		if (entry === undefined) continue;
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
