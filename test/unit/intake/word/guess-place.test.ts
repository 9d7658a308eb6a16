import { describe, expect, test } from 'vitest';
import { guessAwards, guessPlace } from '../../../../src/intake/word/guess-place.ts';
import { LISTS } from './lists.ts';

describe('the place', () => {
	test.each([
		['Ở xã Nậm Mẫu, tỉnh Lào Cai, bà con họp.', { province: 'lao-cai', commune: 'xã Nậm Mẫu' }],
		[
			'Ở xã Nậm Mẫu, huyện Mẫu Sơn, tỉnh Yên Bái.',
			{
				province: 'lao-cai',
				then: { province: 'yen-bai', district: 'huyện Mẫu Sơn', commune: 'xã Nậm Mẫu' },
			},
		],
		['Từ Sơn La về; việc ở tỉnh Lào Cai.', { province: 'lao-cai' }],
		['Xã Một và xã Hai của Sơn La: xã Nậm Mẫu, xã Nậm Hai.', { province: 'son-la' }],
		['Hai tỉnh Lào Cai và tỉnh Sơn La.', undefined],
		['Ở một bản xa.', undefined],
	])('%s', (text, place) => {
		expect(guessPlace(text, LISTS)).toEqual(place);
	});
});

describe('awards', () => {
	test.each([
		[
			'Năm 2024, ông được tặng Bằng khen của Chủ tịch UBND tỉnh.',
			[{ award: 'bang-khen-ubnd-tinh', date: '2024' }],
		],
		['Năm 2019 và năm 2024 nhận giấy khen.', [{ award: 'giay-khen' }]],
		['Được đề nghị tặng Huân chương Lao động hạng Ba.', []],
		['Là Điển hình tiên tiến cấp tỉnh.', []],
		['Không có gì.', []],
	])('%s', (text, awards) => {
		expect(guessAwards(text, LISTS)).toEqual(awards);
	});
});
