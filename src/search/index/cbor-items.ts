/** Just enough CBOR (RFC 8949) to put the items of an array in another order without reading what is in them. */

const MAJOR = { unsigned: 0, text: 3, array: 4 } as const;

interface Head {
	major: number;
	/** The number itself, the bytes of a text, the items of an array. */
	value: number;
	/** Where the head ends. */
	end: number;
}

/** Items of the array that `bytes` holds, each as its own bytes. Throws for anything but one whole array. */
export function arrayItems(bytes: Buffer): Buffer[] {
	const { major, value, end } = headAt(bytes, 0);
	if (major !== MAJOR.array) throw new TypeError('Not a CBOR array');
	const items: Buffer[] = [];
	let at = end;
	for (let count = 0; count < value; count += 1) {
		const next = itemEnd(bytes, at);
		items.push(bytes.subarray(at, next));
		at = next;
	}
	if (at !== bytes.length) throw new TypeError('More than a CBOR array');
	return items;
}

/** The array `bytes` with other items, as many as before. */
export function withItems(bytes: Buffer, items: readonly Buffer[]): Buffer {
	return Buffer.concat([bytes.subarray(0, headAt(bytes, 0).end), ...items]);
}

function itemEnd(bytes: Buffer, at: number): number {
	const { major, value, end } = headAt(bytes, at);
	if (major === MAJOR.unsigned) return end;
	if (major === MAJOR.text) return end + value;
	if (major !== MAJOR.array) throw new TypeError(`CBOR major type ${major} is not expected`);
	let next = end;
	for (let count = 0; count < value; count += 1) next = itemEnd(bytes, next);
	return next;
}

function headAt(bytes: Buffer, at: number): Head {
	const first = bytes.readUInt8(at);
	const [major, info] = [first >> 5, first & 31];
	if (info < 24) return { major, value: info, end: at + 1 };
	// 24, 25 and 26 announce a value of one, two and four bytes.
	if (info > 26) throw new TypeError(`CBOR length ${info} is not expected`);
	const width = 2 ** (info - 24);
	return { major, value: bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}
