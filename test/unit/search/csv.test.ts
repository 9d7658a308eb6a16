import { expect, test } from 'vitest';
import { csvOf } from '../../../src/search/client/csv.ts';
import { resultOf } from '../../../src/search/client/result.ts';
import { hitsOf, type PageOf, siteOf } from './site-of.ts';

const linesOf = (pages: PageOf[]) => {
	const results = hitsOf(siteOf(pages)).map((hit) => resultOf(hit, undefined));
	return csvOf(results, 'https://x.vn/tim-kiem/?q=a').split('\r\n');
};
const page = (title: string, more: Partial<PageOf> = {}): PageOf => ({
	...{ path: '/tin-bai/a/b/', title, facets: { loai: ['story'] } },
	...more,
});

test('begins with the mark by which Excel knows UTF-8, then heads', () => {
	expect(linesOf([])).toEqual([
		'\uFEFFTên bài,Loại,Lĩnh vực,Cơ quan,Nơi,Ngày,Còn làm không,Minh họa,Trang,Địa chỉ',
		'',
	]);
});

test('a line has what the row shows, with the whole address', () => {
	const [, line] = linesOf([
		page('Tre', { date: '2025-08', where: 'Lào Cai, Yên Bái', sample: true }),
	]);
	expect(line).toBe('Tre,Tin bài,,,"Lào Cai, Yên Bái",8/2025,,Minh họa,,https://x.vn/tin-bai/a/b/');
});

test.each([
	['Nói "giữ" rừng', '"Nói ""giữ"" rừng"'],
	['Hai\ndòng', '"Hai\ndòng"'],
	['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
	['+84', "'+84"],
	['-1', "'-1"],
	['@a', "'@a"],
	['\t=1', "'\t=1"],
	['a=b', 'a=b'],
])('writes %j so that a spreadsheet shows it and runs nothing', (title, cell) => {
	expect(linesOf([page(title)])[1]?.startsWith(`${cell},Tin bài`)).toBe(true);
});
