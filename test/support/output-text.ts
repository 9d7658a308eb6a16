/** Everything that a built site says, packed files unpacked, so that a test can look for what must not be there. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { fold } from '../../src/text/fold.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|ico|woff2)$/;

/** The path and the text of each file, by its path; of pictures and fonts the path alone. */
export async function outputTexts(dist: string): Promise<Map<string, string>> {
	const entries = await readdir(dist, { recursive: true, withFileTypes: true });
	const texts = new Map<string, string>();
	for (const entry of entries.filter((one) => one.isFile())) {
		const absolute = join(entry.parentPath, entry.name);
		const path = absolute.slice(join(dist, '/').length);
		const text = PICTURE.test(path) ? '' : unpacked(await readFile(absolute));
		texts.set(path, `${path}\n${text}`);
	}
	return texts;
}

function unpacked(bytes: Buffer): string {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes).toString();
	if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
		return Object.entries(unzipSync(bytes))
			.map(([name, part]) => `${name}\n${Buffer.from(part).toString()}`)
			.join('\n');
	return bytes.toString();
}

/** Files that hold one of the words, with or without marks, in whatever case. */
export function filesWith(texts: ReadonlyMap<string, string>, words: readonly string[]): string[] {
	const wanted = words.map((word) => fold(word));
	return [...texts].flatMap(([path, text]) => {
		const folded = fold(withAddressesRead(text));
		return wanted.some((word) => folded.includes(word)) ? [path] : [];
	});
}

/** The text with `%C6%B0` and the like as letters; what is no UTF-8 stays. */
function withAddressesRead(text: string): string {
	return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escaped) => {
		try {
			return decodeURIComponent(escaped);
		} catch {
			return escaped;
		}
	});
}
