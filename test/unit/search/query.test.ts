import { describe, expect, test } from 'vitest';
import { cleanQuery, engineQuery } from '../../../src/search/client/query.ts';

describe('engineQuery', () => {
	test.each([
		['điện', 'ďiện'],
		['ĐỒNG THÁP', 'ĎỒNG THÁP'],
		['duong', 'duong'],
		['hoà bình', 'hòa bình'],
		['chiến sỹ', 'chiến sĩ'],
		['  tre   măng ', 'tre măng'],
		['198/KH-SNgV', '198 KH SNgV'],
		['31,3%', '31,3'],
		['18/9/2025', '18/9/2025'],
		['(Lào Cai)', 'Lào Cai'],
		['ðường', 'ďường'],
		['“đường làng”', '"ďường làng"'],
		['"đường làng"', '"ďường làng"'],
		['nói “đường” rồi', 'nói ďường rồi'],
		['“một” và “hai”', 'một và hai'],
		['', ''],
		['?!', ''],
		['“…”', ''],
	])('%s → %s', (typed, asked) => expect(engineQuery(typed)).toBe(asked));

	test('asks the same for NFD as for NFC', () => {
		expect(engineQuery('đường Tuyết Sơn'.normalize('NFD'))).toBe(engineQuery('đường Tuyết Sơn'));
	});
});

test('cleanQuery is for people: đ stays đ', () => {
	expect(cleanQuery(' uỷ ban  Đảng '.normalize('NFD'))).toBe('ủy ban Đảng');
});
