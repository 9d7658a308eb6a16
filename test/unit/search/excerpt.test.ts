import { describe, expect, test } from 'vitest';
import { excerptOf, markFound, readPassage } from '../../../src/search/client/excerpt.ts';
import { queryOf } from './site-of.ts';

const shown = (pieces: { text: string; mark: boolean }[]) =>
	pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const marked = (text: string, query: string) => shown(markFound(text, queryOf(query)));

describe('marks', () => {
	test.each([
		['duong', 'Đường và Dương, đương thời', '[Đường] và [Dương], [đương] thời'],
		['đường', 'Đường và Dương', '[Đường] và Dương'],
		['hoá', 'Hòa bình', '[Hòa] bình'],
		['tre măng', 'Trồng tre măng, măng tre.', 'Trồng [tre măng], [măng tre].'],
		['tre', 'trên rừng tre', 'trên rừng [tre]'],
		['', 'Tre măng', 'Tre măng'],
		['kh 198', 'Kế hoạch 198/KH-SNgV <b>', 'Kế hoạch [198]/[KH]-SNgV <b>'],
	])('%s in “%s”', (query, text, expected) => expect(marked(text, query)).toBe(expected));
});

describe('an excerpt', () => {
	const filler = (count: number) => Array.from({ length: count }, (_, at) => `từ${at}`).join(' ');
	const text = `Mở đầu ${filler(60)}. Ở đây có rừng. ${filler(60)} rồi giữ rừng đầu nguồn ${filler(60)}.`;

	test('shows where the words stand together, and that it is cut', () => {
		const excerpt = shown(excerptOf(readPassage(text), queryOf('giữ rừng đầu nguồn')));
		expect(excerpt).toContain('[giữ rừng đầu nguồn]');
		expect(excerpt).toMatch(/^… .* …$/s);
		expect(excerpt.split(' ').length).toBeLessThan(45);
	});

	test('is the beginning of the page when its words stand elsewhere', () => {
		expect(shown(excerptOf(readPassage(text), queryOf('xyz')))).toMatch(/^Mở đầu từ0 .* …$/);
	});

	test('of nothing is nothing', () => {
		expect(excerptOf(readPassage(''), queryOf('rừng'))).toEqual([]);
	});
});
