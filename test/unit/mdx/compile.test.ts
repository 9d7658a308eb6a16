import { expect, test } from 'vitest';
import { compileMdx } from '../../../src/mdx/compile.ts';
import { MDX_PROBLEMS } from '../../../src/mdx/problem.ts';
import { CONTEXT, codes, compileBody } from './sample.ts';

const ARTICLE = `Lũ về lúc rạng sáng.[2](#nguon-2) Bản có 70 hộ; <Fact id="ho" /> di dời.

## Đêm ở bản

<Quote speaker="Bà Mẫu">
Cả bản đi, 90 người.
</Quote>

> Lời khác.

![Bà con dọn nhà](./a.jpg)

| Việc | Số |
| --- | --- |
| Họp | 12 |

Xem [bài](https://example.com/x) và [mẫu](./mau.docx).
`;

test('tells what an article mentions, with lines of the file', () => {
	const { html: _html, problems: _problems, ...mentions } = compileBody(ARTICLE);
	expect(mentions).toMatchInlineSnapshot(`
		{
		  "attachments": [
		    {
		      "file": "./mau.docx",
		      "line": 21,
		    },
		  ],
		  "components": [
		    {
		      "line": 5,
		      "name": "Fact",
		    },
		    {
		      "line": 9,
		      "name": "Quote",
		    },
		  ],
		  "factRefs": [
		    {
		      "id": "ho",
		      "line": 5,
		    },
		  ],
		  "headings": [
		    {
		      "depth": 2,
		      "slug": "dem-o-ban",
		      "text": "Đêm ở bản",
		    },
		  ],
		  "images": [
		    {
		      "alt": "Bà con dọn nhà",
		      "line": 15,
		      "src": "./a.jpg",
		    },
		  ],
		  "links": [
		    {
		      "href": "#nguon-2",
		      "line": 5,
		      "text": "2",
		    },
		    {
		      "href": "https://example.com/x",
		      "line": 21,
		      "text": "bài",
		    },
		    {
		      "href": "./mau.docx",
		      "line": 21,
		      "text": "mẫu",
		    },
		  ],
		  "numbers": [
		    {
		      "kind": "number",
		      "line": 5,
		      "text": "70",
		    },
		    {
		      "kind": "number",
		      "line": 10,
		      "text": "90",
		    },
		  ],
		  "quotes": [
		    {
		      "line": 9,
		      "speaker": "Bà Mẫu",
		    },
		    {
		      "line": 13,
		    },
		  ],
		  "text": "Lũ về lúc rạng sáng. Bản có 70 hộ; hơn 20 hộ di dời.
		Đêm ở bản
		Cả bản đi, 90 người.
		Bà Mẫu
		Lời khác.
		Việc
		Số
		Họp
		12
		Xem bài và mẫu.",
		  "words": 34,
		}
	`);
});

test('finds numbers on each line of a paragraph', () => {
	const { numbers } = compileBody('Năm 2025 có\n70 hộ và `15` mã,\n**31%** nghèo.\n\n## 3 việc\n');
	expect(numbers.map(({ text, line }) => `${line} ${text}`)).toEqual(['5 2025', '6 70', '7 31%']);
});

test('an article with one error gives no HTML but every other problem', () => {
	const compiled = compileBody(
		'![](./a.jpg)\n\n<Quot>a</Quot>\n\n{x}\n\n[a](javascript:x)\n\n#### Bốn\n',
	);
	expect(compiled.html).toBe('');
	expect(codes(compiled)).toEqual([
		'5 anh-thieu-nguon',
		'5 anh-thieu-mo-ta',
		'7 khoi-la',
		'9 bieu-thuc',
		'11 lien-ket-cam',
		'13 tieu-de-nhay-cap',
	]);
});

test.for([
	['<Figur src="./a.jpg" alt="x" credit="y" />'],
	['<Quote speeker="A">Lời.</Quote>'],
	['Có <Fact id="hoo">20 hộ</Fact>.'],
	['![Ảnh](./b.jpg)'],
	['{process.env}'],
	['import a from "b"'],
	['Chữ <b>đậm</b>.'],
	['[Bấm](javascript:x)'],
	['<Callout kind="tip">\n\nKhông đóng.'],
	['Tỷ lệ <5%.'],
	['Xem <https://example.com>.'],
	['# Tên bài'],
	[''],
	['<Figure src={a} alt="x" credit="y" />'],
	['Gọi [số này](tel:02413822222).'],
] as const)('says what to do about %j', ([body]) => {
	const said = compileBody(body).problems.map(({ line, message, code, found, advice }) =>
		[`${line}: ${message} [${code}]`, ...(found ? [`Đang ghi: ${found}`] : []), advice].join(
			'\n    ',
		),
	);
	expect(said.join('\n')).toMatchSnapshot();
});

test('a heading keeps clear of the ids of the page', () => {
	const { headings } = compileBody('## Số liệu\n\n## Nội dung\n\n## 🙂\n', {
		reservedIds: ['noi-dung'],
	});
	expect(headings.map(({ slug }) => slug)).toEqual(['muc-so-lieu', 'noi-dung-2', 'muc']);
});

test('links to pages of the site know where it is published', () => {
	const { html, links } = compileBody('[a](/mo-hinh/a/b/)', { ...CONTEXT, siteBase: '/neu-guong' });
	expect(html).toContain('href="/neu-guong/mo-hinh/a/b/"');
	expect(links).toEqual([{ href: '/mo-hinh/a/b/', text: 'a', line: 5 }]);
});

test('a text that looks like Astro’s image marker stays text', () => {
	const { html } = compileBody(
		'`__ASTRO_IMAGE_="{}"` <Callout kind="tip" title=\'__ASTRO_IMAGE_="{}"\'>a</Callout>'.replace(
			' <',
			'\n\n<',
		),
	);
	expect(html).not.toMatch(/__ASTRO_IMAGE_="/);
});

test('the same source gives the same result', () => {
	expect(compileBody(ARTICLE)).toEqual(compileBody(ARTICLE));
});

test('a file without front matter begins on line 1', () => {
	expect(codes(compileMdx('{a}'))).toEqual(['1 bieu-thuc']);
	expect(codes(compileMdx('\uFEFF\r\n\r\n{a}'))).toEqual(['3 bieu-thuc']);
});

test('every code is a permanent word in small letters with a title', () => {
	for (const [code, { title }] of Object.entries(MDX_PROBLEMS)) {
		expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		expect(title).toMatch(/^\p{Lu}/u);
	}
});
