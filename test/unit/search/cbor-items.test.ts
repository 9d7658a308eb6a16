import { expect, test } from 'vitest';
import { arrayItems, withItems } from '../../../src/search/index/cbor-items.ts';

/** `["a", 500, [1, "đ"], []]` */
const bytes = Buffer.from('84' + '6161' + '1901f4' + '820162c491' + '80', 'hex');

test('the items of an array are its bytes in pieces', () => {
	const items = arrayItems(bytes);
	expect(items.map((item) => item.toString('hex'))).toEqual(['6161', '1901f4', '820162c491', '80']);
	expect(withItems(bytes, items)).toEqual(bytes);
	expect(withItems(bytes, items.reverse()).toString('hex')).toBe(
		'84808201' + '62c491' + '1901f46161',
	);
});

test('long arrays and texts have longer heads', () => {
	const text = Buffer.concat([Buffer.from([0x78, 100]), Buffer.alloc(100, 'x')]);
	const array = Buffer.concat([Buffer.from([0x99, 1, 44]), ...Array(300).fill(text)]);
	expect(arrayItems(array)).toHaveLength(300);
});

test.each([
	['no array', '6161'],
	['more than an array', '8000'],
	['a map in it', '81a0'],
	['an array without end', '9fff'],
])('refuses %s', (_, hex) => {
	expect(() => arrayItems(Buffer.from(hex, 'hex'))).toThrow(TypeError);
});

test('refuses an array that is cut short', () => {
	expect(() => arrayItems(Buffer.from('8361', 'hex'))).toThrow(RangeError);
});
