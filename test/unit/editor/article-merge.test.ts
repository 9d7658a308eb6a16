/** An article keeps the manner in which its author typed it; only blocks that mean something else are taken. */
import { describe, expect, test } from 'vitest';
import { mergeArticle } from '../../../src/editor/article-merge.ts';
import { articleFiles, contentFiles } from './forms.ts';

const COSMETIC = [
	['other marks for emphasis', 'Một *chữ* và **đậm**.\n', 'Một _chữ_ và __đậm__.\n'],
	['other bullets', '- một\n- hai\n', '* một\n* hai\n'],
	['wider indents', '- một\n  - trong\n- hai\n', '-   một\n    -   trong\n-   hai\n'],
	['items that stand apart', '1. một\n2. hai\n', '1. một\n\n2. hai\n'],
	[
		'wider rules of a table',
		'| A | B |\n| - | - |\n| 1 | 2 |\n',
		'| A   | B   |\n| --- | --- |\n| 1   | 2   |\n',
	],
	['letters escaped', 'Giá 3*4 và a_b.\n', 'Giá 3\\*4 và a\\_b.\n'],
	['letters put together', `${'Chợ phiên'.normalize('NFD')}.\n`, 'Chợ phiên.\n'],
	['more empty lines', 'Một.\n\nHai.\n', 'Một.\n\n\n\nHai.\n'],
	['no empty line at the head', '\nMột.\n', 'Một.'],
	['lines joined', 'Một dòng\nhai dòng.\n', 'Một dòng hai dòng.\n'],
	['Windows line ends', 'Một.\r\n\r\nHai.\r\n', 'Một.\n\nHai.\n'],
	['headings underlined', '## Đề mục\n', 'Đề mục\n---\n'],
	[
		'properties in another order',
		'<Figure src="./a.jpg" alt="Cổng chợ" credit="Xã" />\n',
		'<Figure credit="Xã" alt="Cổng chợ" src="./a.jpg" />\n',
	],
	[
		'properties on lines of their own',
		'<Figure\n  src="./a.jpg"\n  alt="Cổng chợ"\n/>\n',
		'<Figure src="./a.jpg" alt="Cổng chợ" />\n',
	],
	[
		'empty lines around what stands in a component',
		'<Quote speaker="Bà Mẫu">\nLời nói.\n</Quote>\n',
		'<Quote speaker="Bà Mẫu">\n\nLời nói.\n\n</Quote>\n',
	],
	['another rule across', 'Một.\n\n---\n\nHai.\n', 'Một.\n\n***\n\nHai.\n'],
	['footnotes', 'Một.[^1]\n\n[^1]: Nguồn.\n', 'Một.[^1]\n\n[^1]:   Nguồn.\n'],
] as const;

describe('typed in another manner', () => {
	test.each(COSMETIC)('%s: every byte stays', (_, old, edited) => {
		expect(mergeArticle(old, edited)).toBe(old);
	});

	test.each(COSMETIC)('%s: stays beside an edit', (_, old, edited) => {
		const merged = mergeArticle(old, `${edited.trimEnd()}\n\nĐoạn mới.\n`);
		expect(merged).toContain(old.trim());
		expect(merged.trimEnd().endsWith('Đoạn mới.')).toBe(true);
	});
});

const EDITS = [
	{
		what: 'a changed block takes its new text; its neighbours keep theirs',
		old: 'Một *chữ*.\n\n* a\n* b\n\nBa __đậm__.\n',
		edited: 'Một _chữ_.\n\n- a\n- c\n\nBa **đậm**.\n',
		merged: 'Một *chữ*.\n\n- a\n- c\n\nBa __đậm__.\n',
	},
	{
		what: 'a block moved keeps its text',
		old: 'Một *chữ*.\n\nHai.\n\nBa __đậm__.\n',
		edited: 'Ba **đậm**.\n\nMột _chữ_.\n\nHai.\n',
		merged: 'Ba __đậm__.\n\nMột *chữ*.\n\nHai.\n',
	},
	{
		what: 'a block removed is gone',
		old: 'Một *chữ*.\n\nHai.\n\nBa.\n',
		edited: 'Một _chữ_.\n\nBa.\n',
		merged: 'Một *chữ*.\n\nBa.\n',
	},
	{
		what: 'gaps between blocks that stayed side by side stay as wide as they were',
		old: 'Một.\n\n\n\nHai.\n\nBa.\n',
		edited: 'Một.\n\nHai.\n\nBa, thêm.\n',
		merged: 'Một.\n\n\n\nHai.\n\nBa, thêm.\n',
	},
	{
		what: 'the same block twice stays twice',
		old: 'Một *chữ*.\n\nMột *chữ*.\n',
		edited: 'Một _chữ_.\n\nMột _chữ_.\n\nMột _chữ_.\n',
		merged: 'Một *chữ*.\n\nMột *chữ*.\n\nMột _chữ_.\n',
	},
	{
		what: 'a link whose address stands elsewhere',
		old: 'Xem [trang ấy][t] *nhé*.\n\nHai.\n\n[t]: https://vi-du.example "Tên"\n',
		edited: 'Xem [trang ấy][t] _nhé_.\n\nHai, thêm.\n\n[t]: https://vi-du.example "Tên"\n',
		merged: 'Xem [trang ấy][t] *nhé*.\n\nHai, thêm.\n\n[t]: https://vi-du.example "Tên"\n',
	},
	{
		what: 'a footnote in other words',
		old: 'Một *chữ*.[^a]\n\n[^a]: Sổ *cũ*.\n\n[^b]: Sổ *khác*.\n',
		edited: 'Một _chữ_.[^a]\n\n[^a]: Sổ _mới_.\n\n[^b]: Sổ _khác_.\n',
		merged: 'Một *chữ*.[^a]\n\n[^a]: Sổ _mới_.\n\n[^b]: Sổ *khác*.\n',
	},
	{
		what: 'an attribute with another value',
		old: '<Figure\n  src="./a.jpg"\n  alt="Cổng chợ"\n/>\n\nMột *chữ*.\n',
		edited: '<Figure src="./a.jpg" alt="Cổng xã" />\n\nMột _chữ_.\n',
		merged: '<Figure src="./a.jpg" alt="Cổng xã" />\n\nMột *chữ*.\n',
	},
	{
		what: 'a list that becomes numbered',
		old: '- một\n- hai\n',
		edited: '1. một\n2. hai\n',
		merged: '1. một\n2. hai\n',
	},
	{
		what: 'an article that is no more',
		old: 'Một.\n',
		edited: '',
		merged: '\n',
	},
	{
		what: 'an article that is new',
		old: '',
		edited: 'Một.',
		merged: 'Một.\n',
	},
	{
		what: 'Windows line ends of what is kept, and of what is new',
		old: 'Một *chữ*.\r\n\r\nHai.\r\n',
		edited: 'Một _chữ_.\n\nHai.\n\nBa\nbốn.\n',
		merged: 'Một *chữ*.\r\n\r\nHai.\r\n\r\nBa\r\nbốn.\r\n',
	},
];

describe('edited', () => {
	test.each(EDITS)('$what', ({ old, edited, merged }) => {
		expect(mergeArticle(old, edited)).toBe(merged);
	});
});

describe('text that is not an article', () => {
	test.each([
		['before', 'Một <Figure.\n', 'Một *chữ*.\n'],
		['after', 'Một *chữ*.\n', 'Một {chữ <Figure.\n'],
	])('%s the edit: what was edited is kept', (_, old, edited) => {
		expect(mergeArticle(old, edited)).toBe(edited);
	});
});

const bodyOf = (text: string): string =>
	text.replace(/^\uFEFF/, '').replace(/^---\r?\n([\s\S]*?\n)?---\r?\n/, '');
const articles = [...contentFiles().filter(({ path }) => path.endsWith('.mdx')), ...articleFiles()]
	.map(({ path, text }) => ({ path, body: bodyOf(text) }))
	.filter(({ body }) => body.trim() !== '');

describe('a paragraph added', () => {
	test.each(articles)('$path: what stood before stays', ({ body }) => {
		const merged = mergeArticle(body, `${body.trimEnd()}\n\nĐoạn thêm.`);
		const [before = '', ...after] = merged.split(/\r?\n\r?\nĐoạn thêm\./);
		expect(before.trimEnd()).toBe(body.trimEnd());
		expect(after.join('').trim()).toBe('');
	});
});

test.each([
	['a space that does not break', 'Số 5 km.\n', 'Số 5\u00A0km.\n'],
	['gaps in lines of code', '```\na  b\n```\n', '```\na b\n```\n'],
])('%s is an edit', (_, old, edited) => {
	expect(mergeArticle(old, edited)).toBe(edited);
});
