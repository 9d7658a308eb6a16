import { expect, test } from 'vitest';
import { decodeD, encodeD } from '../../../src/text/d-codec.ts';
import { fold } from '../../../src/text/fold.ts';

const LETTERS = [
	...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵAĐƯ 0%-“”đĐđ',
];

/** Strings of every length up to 60 over the alphabet, the same on each run. */
function manyStrings(count: number): string[] {
	let state = 20261121;
	const next = (limit: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
	return Array.from({ length: count }, (_, length) =>
		Array.from({ length: length % 61 }, () => LETTERS[next(LETTERS.length)]).join(''),
	);
}

test('decoding an encoded text gives it back', () => {
	for (const text of manyStrings(2000)) expect(decodeD(encodeD(text))).toBe(text);
});

test('an encoded text has no đ, stays NFC and keeps its length', () => {
	for (const text of manyStrings(500)) {
		const encoded = encodeD(text);
		expect(encoded).not.toMatch(/[đĐ]/);
		expect(encoded.normalize('NFC')).toBe(encoded);
		expect(encoded).toHaveLength(text.length);
	}
});

test('what is encoded folds by decomposition alone', () => {
	const strip = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	expect(strip(encodeD('Đường được đắp'))).toBe(fold('Đường được đắp'));
	expect(encodeD('Đường được')).toBe('Ďường ďược');
});
