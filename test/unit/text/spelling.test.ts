import { describe, expect, test } from 'vitest';
import { normaliseSpelling, spellingKey } from '../../../src/text/spelling.ts';

test.each([
	['Chiến sỹ thi đua', 'Chiến sĩ thi đua'],
	['CHIẾN SỸ', 'CHIẾN SĨ'],
	['bác sỹ', 'bác sĩ'],
	['kĩ thuật, kỉ luật, kỉ niệm', 'kỹ thuật, kỷ luật, kỷ niệm'],
	['Quĩ bảo vệ', 'Quỹ bảo vệ'],
	['quản lí, pháp lí, lí luận', 'quản lý, pháp lý, lý luận'],
	['tỉ lệ 5 tỉ đồng', 'tỷ lệ 5 tỷ đồng'],
	['hi sinh', 'hy sinh'],
	['Đăk Lăk, Đắc Lắc', 'Đắk Lắk, Đắk Lắk'],
	['Sapa, Mù Căng Chải, Bắc Cạn', 'Sa Pa, Mù Cang Chải, Bắc Kạn'],
	['Uỷ ban', 'Ủy ban'],
])('%s is written %s', (written, expected) => {
	expect(normaliseSpelling(written)).toBe(expected);
	expect(normaliseSpelling(written.normalize('NFD'))).toBe(expected);
	expect(normaliseSpelling(expected)).toBe(expected);
});

test.each(['tỉ mỉ', 'lí nhí', 'ông Nguyễn Văn Sỹ', 'vì sao', 'ti vi', 'kì cọ', 'túi và túy'])(
	'%s is left as written',
	(text) => {
		expect(normaliseSpelling(text)).toBe(text);
	},
);

describe('spellingKey', () => {
	test.each([
		['kỹ', 'kĩ'],
		['ký', 'kí'],
		['kỷ', 'kỉ'],
		['kỳ', 'kì'],
		['lý', 'lí'],
		['mỹ', 'mĩ'],
		['sỹ', 'sĩ'],
		['tỷ', 'tỉ'],
		['tỵ', 'tị'],
		['hy', 'hi'],
		['quý', 'quí'],
		['quỹ', 'quĩ'],
		['quy', 'qui'],
		['vỹ', 'vĩ'],
		['Khánh Hòa', 'Khánh Hoà'],
		['Thừa Thiên Huế', 'Thừa Thiên - Huế'],
		['người tốt, việc tốt', 'người tốt việc tốt'],
		['Thi đua - Khen thưởng', 'Thi đua, khen thưởng'],
		['“ATM gạo”', 'atm gạo'],
	])('%s and %s are equal', (one, other) => {
		expect(spellingKey(one)).toBe(spellingKey(other));
		expect(spellingKey(one.normalize('NFD'))).toBe(spellingKey(other));
	});

	test.each([
		['thúi', 'thúy'],
		['túi', 'túy'],
		['Dương', 'đường'],
		['hòa', 'hóa'],
	])('%s and %s stay different', (one, other) => {
		expect(spellingKey(one)).not.toBe(spellingKey(other));
	});
});
