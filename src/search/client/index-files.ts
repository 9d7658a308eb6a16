/** Reads the files of an index over the network. */
import type { ReadFile } from '../engine/site-index.ts';

const GZIP = [0x1f, 0x8b];

/** Bytes of one file, also unpacked; the catalogue of 20,000 entries has a fourth of it. What is longer is refused. */
const MOST_BYTES = 24 * 2 ** 20;

/** A reader of files below `folder`, an address with a slash at its end. `signal` gives up whatever is under way. */
export function indexReader(folder: string, signal?: AbortSignal): ReadFile {
	return async (file) => {
		const bytes = new Uint8Array(await (await fetchFile(folder + file, signal)).arrayBuffer());
		// A host that unpacks what it serves leaves nothing to do.
		return GZIP.every((byte, at) => bytes[at] === byte) ? unpack(bytes) : bytes;
	};
}

/** A file of this site or of a peer. Rejects when there is none; reading it rejects when it is too long. */
export async function fetchFile(url: string, signal?: AbortSignal): Promise<Response> {
	const options: RequestInit = { credentials: 'omit', ...(signal && { signal }) };
	const response = await fetch(url, options);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.body === null ? response : new Response(limited(response.body));
}

/** Browsers of before 2023 cannot unpack by themselves. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(bytes);
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(limited(stream)).arrayBuffer());
}

function limited(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
	let length = 0;
	const count = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			length += chunk.length;
			if (length > MOST_BYTES) controller.error(new RangeError('A file of an index is too long'));
			else controller.enqueue(chunk);
		},
	});
	return stream.pipeThrough(count);
}
