/** Bytes of a content file as text. What Windows Notepad calls “Unicode” is UTF-16, which no later step expects. */

/** A text, and its encoding where it is not UTF-8. Bytes that belong to neither become U+FFFD. */
export interface DecodedText {
	text: string;
	encoding?: 'utf-16';
}

/** How much of a file without a mark at its beginning is looked at. */
const SAMPLE = 400;

export function decodeText(bytes: Uint8Array): DecodedText {
	const order = utf16Order(bytes);
	if (order !== undefined)
		return { text: new TextDecoder(order).decode(bytes), encoding: 'utf-16' };
	return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/** Told by the mark at the beginning, else by the zero that stands beside nearly every letter. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, SAMPLE);
	const zeros = (odd: number) =>
		sample.filter((byte, index) => index % 2 === odd && byte === 0).length;
	const most = sample.length / 4;
	if (sample.length < 8) return undefined;
	if (zeros(1) > most && zeros(0) === 0) return 'utf-16le';
	if (zeros(0) > most && zeros(1) === 0) return 'utf-16be';
	return undefined;
}
