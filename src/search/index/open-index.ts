/** The search index of a site: takes its pages, then writes its files beside them. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CATALOGUE_FILE, passageFile, shardFile } from '../format.ts';
import { createIndexBuilder } from './index-builder.ts';
import { type PageRecord, pageRecord } from './page-record.ts';

export interface SearchIndex {
	/**
	 * Adds a page if it carries search data. `path` is its address below the site's base. Pages are numbered as they come:
	 * the same pages in the same order give the same files, byte for byte.
	 *
	 * @throws when the page's search data is broken.
	 */
	add(path: string, html: string): void;
	/** Adds what was taken from a page. */
	addRecord(record: PageRecord): void;
	/** Writes the index into `folder`, emptied first, and returns how many pages it holds. */
	write(folder: string): Promise<number>;
}

export function openIndex(): SearchIndex {
	const builder = createIndexBuilder();
	const passages: { file: string; text: string }[] = [];
	const addRecord = (record: PageRecord) => {
		builder.add(record);
		// The summary goes first: where no word of the text was found, a reader sees how the page begins.
		const text = [record.summary, record.text].filter((part) => part !== '').join('\n');
		passages.push({ file: passageFile(record.path), text });
	};
	return {
		addRecord,
		add(path, html) {
			const record = pageRecord(path, html);
			if (record !== undefined) addRecord(record);
		},
		async write(folder) {
			await rm(folder, { recursive: true, force: true });
			const { catalogue, shards } = builder.files(nameOf);
			const put = async (file: string, content: Uint8Array | string) => {
				const path = join(folder, file);
				await mkdir(dirname(path), { recursive: true });
				await writeFile(path, content);
			};
			await put(CATALOGUE_FILE, pack(Buffer.from(JSON.stringify(catalogue))));
			for (const [number, shard] of shards.entries())
				await put(shardFile(catalogue.build, number), pack(shard));
			for (const { file, text } of passages) await put(file, text);
			return builder.count;
		},
	};
}

function nameOf(shards: readonly Uint8Array[]): string {
	const hash = createHash('sha256');
	for (const shard of shards) hash.update(shard);
	return hash.digest('hex').slice(0, 10);
}

function pack(bytes: Uint8Array): Uint8Array {
	return gzipSync(bytes, { level: 9 });
}
