/**
 * Opens the zip that an office file is. The unzipper at hand does not compare checksums, and a figure that a
 * bad disk or a broken download has changed must not be published: so they are compared here.
 */
import { strFromU8, unzipSync } from 'fflate';

/** Bytes of everything inside, unpacked: more is not a list that people keep. */
const MAX_UNPACKED = 200_000_000;

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const END_LENGTH = 22;
/** Flag of an entry whose name is UTF-8; others are read as the unzipper reads them. */
const UTF8_NAMES = 0x0800;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

/** CRC-32 as zip files use it. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
	return (crc ^ 0xffffffff) >>> 0;
}

/** The files of a zip by name, all whole; `undefined` when it is not a zip, is damaged, or unpacks to too much. */
export function unzipWhole(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
	try {
		const expected = checksums(bytes);
		let unpacked = 0;
		const files = unzipSync(bytes, {
			filter: ({ originalSize }) => {
				unpacked += originalSize;
				return unpacked <= MAX_UNPACKED;
			},
		});
		if (unpacked > MAX_UNPACKED || expected.size !== Object.keys(files).length) return undefined;
		const isWhole = ([name, content]: [string, Uint8Array]) =>
			expected.get(name) === crc32(content);
		return Object.entries(files).every(isWhole) ? files : undefined;
	} catch {
		// The unzipper throws for every kind of damage; all mean the same to whoever made the file.
		return undefined;
	}
}

/** Name → checksum, from the zip's directory at its end. */
function checksums(bytes: Uint8Array): Map<string, number> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - END_LENGTH;
	while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
	const found = new Map<string, number>();
	let at = view.getUint32(end + 16, true);
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('Broken zip directory');
		const nameLength = view.getUint16(at + 28, true);
		const isUtf8 = (view.getUint16(at + 8, true) & UTF8_NAMES) !== 0;
		const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), !isUtf8);
		found.set(name, view.getUint32(at + 16, true));
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return found;
}
