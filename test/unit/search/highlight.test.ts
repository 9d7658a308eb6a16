import { expect, test } from 'vitest';
import { highlight } from '../../../src/search/client/highlight.ts';

const shown = (text: string, query: string) =>
	highlight(text, query)
		.map(({ text: piece, mark }) => (mark ? `[${piece}]` : piece))
		.join('');

test('words typed without marks find every accent', () => {
	expect(shown('Đường và Dương, đương thời', 'duong')).toBe('[Đường] và [Dương], [đương] thời');
});

test('words typed with marks find only themselves', () => {
	expect(shown('Đường và Dương', 'đường')).toBe('[Đường] và Dương');
});

test('words typed with other marks than the text still show where they matched', () => {
	expect(shown('Hòa bình', 'hoá')).toBe('[Hòa] bình');
});

test('neighbours share one mark, signs part them', () => {
	expect(shown('Trồng tre măng, măng tre.', 'tre măng')).toBe('Trồng [tre măng], [măng tre].');
});

test('a word is marked whole or not at all', () => {
	expect(shown('trên rừng tre', 'tre')).toBe('trên rừng [tre]');
});

test('the pieces are the text', () => {
	const text = '  Kế hoạch 198/KH-SNgV <b> ';
	const pieces = highlight(text, 'kh 198');
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces.filter(({ mark }) => mark).map((piece) => piece.text)).toEqual(['198', 'KH']);
});

test('no query, no marks', () => {
	expect(highlight('Tre măng', '')).toEqual([{ text: 'Tre măng', mark: false }]);
});
