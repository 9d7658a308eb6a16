/** Numbers and words as bytes, for the files of the index. */

/** Bytes that grow. */
export class ByteWriter {
	private bytes = new Uint8Array(16);
	length = 0;

	byte(value: number): void {
		if (this.length === this.bytes.length) {
			const larger = new Uint8Array(this.length * 2);
			larger.set(this.bytes);
			this.bytes = larger;
		}
		this.bytes[this.length] = value;
		this.length += 1;
	}

	/** A whole number from 0 to 2³¹ − 1 in groups of seven bits, the lowest first. */
	number(value: number): void {
		let rest = value;
		while (rest > 127) {
			this.byte((rest & 127) | 128);
			rest >>>= 7;
		}
		this.byte(rest);
	}

	text(value: string): void {
		const encoded = new TextEncoder().encode(value);
		this.number(encoded.length);
		this.all(encoded);
	}

	all(bytes: Uint8Array): void {
		for (const value of bytes) this.byte(value);
	}

	/** What was written so far. */
	done(): Uint8Array {
		return this.bytes.subarray(0, this.length);
	}
}

/** Reads what `ByteWriter` wrote. Throws `RangeError` past the end, so that a broken file cannot pass for a short one. */
export class ByteReader {
	private readonly bytes: Uint8Array;
	at: number;

	constructor(bytes: Uint8Array, at = 0) {
		this.bytes = bytes;
		this.at = at;
	}

	get ended(): boolean {
		return this.at >= this.bytes.length;
	}

	number(): number {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.bytes[this.at];
			if (byte === undefined) break;
			this.at += 1;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
		throw new RangeError('A number of the index is cut short');
	}

	text(): string {
		return new TextDecoder().decode(this.take(this.number()));
	}

	/** The next bytes, not copied. */
	take(length: number): Uint8Array {
		if (length < 0 || this.at + length > this.bytes.length)
			throw new RangeError('The index is cut short');
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}
}
