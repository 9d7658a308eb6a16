/**
 * Gives the index an order of its own. Pagefind lists filters, their values and sort keys in the random order of its hash
 * tables, so two builds of the same pages would differ in names and bytes, and caches would be missed for nothing.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { arrayItems, withItems } from './cbor-items.ts';

/** First bytes of every file of the index once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** In a filter file `[name, values]`; in the metadata of a language, filters and sorts after version, pages and chunks. */
const FILTER_VALUES = [1];
const META_LISTS = [3, 4];

const entrySchema = z.looseObject({
	languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

/**
 * Rewrites the index in `folder` so that the same pages give the same files. Files named after their content are renamed.
 *
 * @throws when the files are not as Pagefind 1.5 writes them.
 */
export async function settleOrder(folder: string): Promise<void> {
	const renamed = await settleFilters(join(folder, 'filter'));
	const entryFile = join(folder, 'pagefind-entry.json');
	const entry = entrySchema.parse(JSON.parse(await readFile(entryFile, 'utf8')));
	for (const language of Object.values(entry.languages)) {
		const file = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
		const old = file(language.hash);
		const settled = sortLists(rename(unpack(await readFile(old)), renamed), META_LISTS);
		language.hash = nameFor(settled, language.hash);
		await rm(old);
		await writeFile(file(language.hash), pack(settled));
	}
	await writeFile(entryFile, JSON.stringify(entry));
}

/** Settles each filter file and returns their new names by the old ones. */
async function settleFilters(folder: string): Promise<Map<string, string>> {
	const renamed = new Map<string, string>();
	const extension = '.pf_filter';
	const files = await readdir(folder).catch(() => []);
	for (const file of files.filter((name) => name.endsWith(extension)).sort()) {
		const old = file.slice(0, -extension.length);
		const settled = sortLists(unpack(await readFile(join(folder, file))), FILTER_VALUES);
		const name = nameFor(settled, old);
		renamed.set(old, name);
		await rm(join(folder, file));
		await writeFile(join(folder, name + extension), pack(settled));
	}
	return renamed;
}

/** The array with the lists at these positions sorted by their bytes. */
function sortLists(bytes: Buffer, positions: readonly number[]): Buffer {
	const items = arrayItems(bytes).map((item, position) =>
		positions.includes(position) ? withItems(item, arrayItems(item).sort(Buffer.compare)) : item,
	);
	return withItems(bytes, items);
}

/** `bytes` with names replaced by others of the same length, all at once: a new name may be another's old one. */
function rename(bytes: Buffer, renamed: ReadonlyMap<string, string>): Buffer {
	const places = Array.from(renamed, ([old, name]) => ({ at: bytes.indexOf(old), name }));
	for (const { at, name } of places) {
		if (at === -1) throw new Error('A filter file that the index does not name');
		bytes.write(name, at);
	}
	return bytes;
}

/** A name after the content, as long as the old one and of the same language: `vi_0123abc`. */
function nameFor(content: Buffer, old: string): string {
	const start = old.lastIndexOf('_') + 1;
	const digits = createHash('sha256').update(content).digest('hex');
	return old.slice(0, start) + digits.slice(0, old.length - start);
}

function unpack(file: Buffer): Buffer {
	const bytes = gunzipSync(file);
	if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
		throw new Error('Not a file of a Pagefind index');
	return bytes.subarray(SIGNATURE.length);
}

function pack(bytes: Buffer): Buffer {
	return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 });
}
