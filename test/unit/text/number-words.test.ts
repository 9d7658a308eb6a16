import { expect, test } from 'vitest';
import { numberToWords } from '../../../src/text/number-words.ts';

test.each([
	[0, 'không'],
	[5, 'năm'],
	[10, 'mười'],
	[11, 'mười một'],
	[14, 'mười bốn'],
	[15, 'mười lăm'],
	[20, 'hai mươi'],
	[21, 'hai mươi mốt'],
	[24, 'hai mươi tư'],
	[25, 'hai mươi lăm'],
	[90, 'chín mươi'],
	[100, 'một trăm'],
	[101, 'một trăm linh một'],
	[104, 'một trăm linh bốn'],
	[105, 'một trăm linh năm'],
	[110, 'một trăm mười'],
	[115, 'một trăm mười lăm'],
	[151, 'một trăm năm mươi mốt'],
	[1000, 'một nghìn'],
	[1005, 'một nghìn không trăm linh năm'],
	[1050, 'một nghìn không trăm năm mươi'],
	[1550, 'một nghìn năm trăm năm mươi'],
	[2021, 'hai nghìn không trăm hai mươi mốt'],
	[10_000, 'mười nghìn'],
	[1_000_005, 'một triệu không trăm linh năm'],
	[25_300_000, 'hai mươi lăm triệu ba trăm nghìn'],
	[1_000_000_000, 'một tỷ'],
	[2_050_000_000, 'hai tỷ không trăm năm mươi triệu'],
	[1_500_000_000_000, 'một nghìn năm trăm tỷ'],
	[31.3, 'ba mươi mốt phẩy ba'],
	[1.25, 'một phẩy hai mươi lăm'],
	[2.05, 'hai phẩy không năm'],
	[0.5, 'không phẩy năm'],
	[1234.5, 'một nghìn hai trăm ba mươi tư phẩy năm'],
	[-4, 'âm bốn'],
	[-0.0000001, 'không'],
])('%d is read “%s”', (value, words) => {
	expect(numberToWords(value)).toBe(words);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e15])('%d cannot be read', (value) => {
	expect(() => numberToWords(value)).toThrow(RangeError);
});
