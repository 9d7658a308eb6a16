import { expect, test } from 'vitest';
import { normaliseTone } from '../../../src/text/tone.ts';

test.each([
	['hoà', 'hòa'],
	['hoá', 'hóa'],
	['toả', 'tỏa'],
	['loã', 'lõa'],
	['hoạ', 'họa'],
	['loè', 'lòe'],
	['khoẻ', 'khỏe'],
	['xoè', 'xòe'],
	['hoẹ', 'họe'],
	['thuỳ', 'thùy'],
	['thuý', 'thúy'],
	['thuỷ', 'thủy'],
	['luỹ', 'lũy'],
	['tuỵ', 'tụy'],
	['uỷ', 'ủy'],
	['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
	['UỶ BAN KHÁNH HOÀ', 'ỦY BAN KHÁNH HÒA'],
	['văn hoá, thuỷ sản.', 'văn hóa, thủy sản.'],
	['“hoà” (xoá)', '“hòa” (xóa)'],
])('the tone of %s moves: %s', (written, expected) => {
	expect(normaliseTone(written)).toBe(expected);
	expect(normaliseTone(written.normalize('NFD'))).toBe(expected);
	expect(normaliseTone(expected)).toBe(expected);
});

test.each([
	['qúy', 'quý'],
	['qùy', 'quỳ'],
	['Qủy', 'Quỷ'],
	['QŨY', 'QUỸ'],
])('after q it returns to y: %s → %s', (written, expected) => {
	expect(normaliseTone(written)).toBe(expected);
});

test.each([
	'quý',
	'quỳ',
	'Quỹ Bảo vệ và Phát triển rừng',
	'hoàn toàn thuyền khuỷu huỳnh',
	'ngoài loài hoáy',
	'thúi túi vui',
	'Chloé',
	'oai loa',
])('%s is left as written', (text) => {
	expect(normaliseTone(text)).toBe(text);
});
