/** How many bytes the files of an index are. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

export interface Bytes {
	files: number;
	/** Unpacked. */
	raw: number;
	/** Each file packed by itself, as it travels. */
	gzip: number;
}

const GZIP = [0x1f, 0x8b];

/** Adds up the files below `folder` whose path in it `isCounted`. */
export async function bytesIn(
	folder: string,
	isCounted: (path: string) => boolean,
): Promise<Bytes> {
	const sum = { files: 0, raw: 0, gzip: 0 };
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || !isCounted(path.slice(folder.length + 1))) continue;
		const stored = await readFile(path);
		const packed = GZIP.every((byte, at) => stored[at] === byte);
		sum.files += 1;
		sum.raw += packed ? gunzipSync(stored).length : stored.length;
		sum.gzip += packed ? stored.length : gzipSync(stored).length;
	}
	return sum;
}
