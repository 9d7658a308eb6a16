import { expect, test } from 'vitest';
import { fold, foldedWords } from '../../../src/text/fold.ts';

test.each([
	['Điển hình tiên tiến', 'dien hinh tien tien'],
	['ĐIỂN HÌNH', 'dien hinh'],
	['Uỷ ban nhân dân', 'uy ban nhan dan'],
	['ỳ ử ỗ ặ ẽ Ữ', 'y u o a e u'],
	['ðường Ɖảng', 'duong dang'],
	['Café, Ürümqi', 'cafe, urumqi'],
])('%s folds to %s', (text, expected) => {
	expect(fold(text)).toBe(expected);
	expect(fold(text.normalize('NFD'))).toBe(expected);
});

test('words are letters and digits', () => {
	expect(foldedWords('“Đổi mới” ở 31,3% hộ – Thi đua/Khen thưởng')).toEqual(
		'doi moi o 31 3 ho thi dua khen thuong'.split(' '),
	);
	expect(foldedWords(' … ')).toEqual([]);
});
