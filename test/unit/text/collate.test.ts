import { expect, test } from 'vitest';
import { compareVietnamese, sortByName } from '../../../src/text/collate.ts';

const sorted = (names: string[]) => sortByName(names, (name) => name);

test.each([
	[
		'đ follows d',
		['Đồng Tháp', 'Dào San', 'Hà Tĩnh', 'Duy Xuyên'],
		['Dào San', 'Duy Xuyên', 'Đồng Tháp', 'Hà Tĩnh'],
	],
	['ă and â follow a', ['Ân Thi', 'Ăn Thái', 'An Giang'], ['An Giang', 'Ăn Thái', 'Ân Thi']],
	['tones', ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'], ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
	['ơ and ư', ['ư', 'u', 'ơ', 'ô', 'o'], ['o', 'ô', 'ơ', 'u', 'ư']],
	['numbers', ['Bản 10', 'Bản 2', 'Bản 1'], ['Bản 1', 'Bản 2', 'Bản 10']],
])('%s', (_, names, expected) => {
	expect(sorted(names)).toEqual(expected);
	expect(sorted(names.map((name) => name.normalize('NFD')))).toEqual(
		expected.map((name) => name.normalize('NFD')),
	);
});

test('NFC and NFD of one name are equal, different names never', () => {
	expect(compareVietnamese('Đỗ Hữu', 'Đỗ Hữu'.normalize('NFD'))).toBe(0);
	expect(compareVietnamese('a b', 'a-b')).not.toBe(0);
	expect(Math.sign(compareVietnamese('a-b', 'a b'))).toBe(
		-Math.sign(compareVietnamese('a b', 'a-b')),
	);
});

test('items with one name keep their order', () => {
	const items = [
		{ id: 1, name: 'Lào Cai' },
		{ id: 2, name: 'Hà Tĩnh' },
		{ id: 3, name: 'Lào Cai' },
	];
	expect(sortByName(items, (item) => item.name).map((item) => item.id)).toEqual([2, 1, 3]);
	expect(items.map((item) => item.id)).toEqual([1, 2, 3]);
});
