import { describe, expect, test } from 'vitest';
import {
	type Abbreviation,
	expand,
	findAbbreviations,
	unexplained,
} from '../../../src/text/abbreviations.ts';

const DICTIONARY: Abbreviation[] = [
	{ abbr: 'UBND', expansion: 'Ủy ban nhân dân', variants: ['Uỷ ban nhân dân'] },
	{ abbr: 'HTX', expansion: 'hợp tác xã' },
	{ abbr: 'LHHTX', expansion: 'liên hiệp hợp tác xã' },
	{ abbr: 'KH', expansion: 'kế hoạch' },
	{ abbr: 'KT-XH', expansion: 'kinh tế - xã hội', variants: ['KTXH'] },
	{ abbr: 'NN&PTNT', expansion: 'Nông nghiệp và Phát triển nông thôn', variants: ['NNPTNT'] },
	{ abbr: 'ha', expansion: 'héc-ta', spellOut: false },
];

const found = (text: string) =>
	findAbbreviations(text, DICTIONARY).map(({ text: written, index }) => [written, index]);
const missing = (text: string) => unexplained(text, DICTIONARY).map(({ text: written }) => written);

test.each<[string, [string, number][]]>([
	[
		'UBND xã và HTX',
		[
			['UBND', 0],
			['HTX', 11],
		],
	],
	['LHHTX', [['LHHTX', 0]]],
	['Kế hoạch số 57/KH-SNN', []],
	['Theo KH đã ký', [['KH', 5]]],
	[
		'tình hình KT-XH, KTXH',
		[
			['KT-XH', 10],
			['KTXH', 17],
		],
	],
	['Sở NN&PTNT', [['NN&PTNT', 3]]],
	['HTXA, htx, nhạ', []],
	['(HTX)', [['HTX', 1]]],
])('uses in “%s”', (text, expected) => {
	expect(found(text)).toEqual(expected);
});

test('an empty dictionary finds nothing', () => {
	expect(findAbbreviations('UBND', [])).toEqual([]);
});

describe('unexplained', () => {
	test.each([
		['HTX làm ăn khá.', ['HTX']],
		['Hợp tác xã (HTX) làm ăn khá. HTX có 7 thành viên.', []],
		['HTX (hợp tác xã) làm ăn khá.', []],
		['Uỷ ban nhân dân (UBND) xã', []],
		['Hop tac xa viết không dấu, HTX', []],
		['HTX đông. HTX mạnh. UBND xã giúp.', ['HTX', 'UBND']],
		['Trồng 5 ha', []],
		[`HTX ${'mở rộng sản xuất, '.repeat(6)} hợp tác xã`, ['HTX']],
		['Hợp tác xã (HTX)'.normalize('NFD').normalize('NFC'), []],
	])('%s', (text, expected) => {
		expect(missing(text)).toEqual(expected);
	});
});

describe('expand', () => {
	test.each([
		['UBND xã họp với HTX.', 'Ủy ban nhân dân xã họp với hợp tác xã.'],
		['HTX mở rộng. HTX trồng 5 ha.', 'Hợp tác xã mở rộng. Hợp tác xã trồng 5 héc-ta.'],
		['Hợp tác xã (HTX) và HTX khác', 'Hợp tác xã và hợp tác xã khác'],
		['Các HTX (hợp tác xã) bạn', 'Các hợp tác xã bạn'],
		['Kế hoạch 57/KH-SNN', 'Kế hoạch 57/KH-SNN'],
		['Không có gì', 'Không có gì'],
	])('%s → %s', (text, expected) => {
		expect(expand(text, DICTIONARY)).toBe(expected);
	});
});
