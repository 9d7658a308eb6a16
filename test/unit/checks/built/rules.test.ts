import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkDist } from '../../../../src/checks/built/check-dist.ts';
import { DIST_CODES } from '../../../../src/checks/built/codes.ts';
import { formatDistProblems } from '../../../../src/checks/built/format.ts';
import { builtSite, html, type PageParts, POLICY } from './built-site.ts';

const AGENCY = 'guong/ban-bien-tap';

/** What the checks say of one page beside a page of another entry. */
function said(parts: PageParts, others: Record<string, string> = {}): string {
	const pages = {
		[`${AGENCY}/a/index.html`]: html(parts),
		[`${AGENCY}/so-tan/index.html`]: html({
			main: '<h2 id="cach-lam">Cách làm của cả thôn khi mưa lớn kéo dài nhiều ngày</h2>',
		}),
	};
	return formatDistProblems(checkDist(builtSite(pages, others)));
}

const article = (inside: string) =>
	`<p>Bản Đen có mười hai hộ cùng trồng rau ôn đới. ${inside}</p>`;

test('a page with nothing wrong is silent', () => {
	expect(
		said({
			main: article(
				'<a href="../so-tan/#cach-lam">Cách làm</a> <a href="https://bao.vn/">Báo</a> <a href="mailto:a@b.vn">thư</a> <a href="#noi-dung">đầu trang</a>',
			),
		}),
	).toBe('');
});

describe('links', () => {
	test('a link to no page is told with the page that was meant', () => {
		expect(
			said({ main: article(`<a href="/${AGENCY}/so-tam/">Sơ <b>tán</b></a>`) }),
		).toMatchInlineSnapshot(`
			"guong/ban-bien-tap/a/index.html: Liên kết dẫn tới một trang không có. [lien-ket-gay]
			    Đang ghi: “Sơ tán” → /guong/ban-bien-tap/so-tam/
			    Có phải “/guong/ban-bien-tap/so-tan/” không? Hãy sửa địa chỉ, hoặc bỏ liên kết.

			Có 1 lỗi trong 1 trang."
		`);
	});

	test('a missing slash at the end is told', () => {
		expect(said({ main: article(`<a href="/${AGENCY}/so-tan">x</a>`) })).toContain(
			`Hãy thêm dấu / ở cuối: /${AGENCY}/so-tan/`,
		);
	});

	test('an anchor that the page lacks is told with the one that was meant', () => {
		expect(
			said({ main: article('<a href="../so-tan/#cach-lan">Cách làm</a>') }),
		).toMatchInlineSnapshot(`
			"guong/ban-bien-tap/a/index.html: Trang “/guong/ban-bien-tap/so-tan/” không có mục “cach-lan”. [neo-gay]
			    Đang ghi: “Cách làm” → ../so-tan/#cach-lan
			    Có phải “#cach-lam” không? Hãy sửa phần sau dấu #.

			Có 1 lỗi trong 1 trang."
		`);
	});

	test('files count as pages do, and addresses may be encoded', () => {
		const link = '<a href="/tep/b%C3%A1o%20c%C3%A1o.pdf">Báo cáo</a>';
		expect(said({ main: article(link) }, { 'tep/báo cáo.pdf': '' })).toBe('');
		expect(said({ main: article(link) })).toContain('[lien-ket-gay]');
	});

	test('below a base path, a link from the root is broken', () => {
		const page = (href: string) => html({ main: article(`<a href="${href}">Trang đầu</a>`) });
		const at = (href: string) =>
			checkDist(builtSite({ 'index.html': page(href) }, {}, '/guong-sang/'));
		expect(at('/guong-sang/')).toEqual([]);
		expect(at('/').map(({ advice }) => advice)).toEqual([
			'Trang nằm dưới “/guong-sang/”; hãy dùng địa chỉ của src/site/urls.ts.',
		]);
	});

	test('a mistake that many pages share is told once', () => {
		const broken = html({ main: article('<a href="/khong-co/">Không có</a>') });
		const site = builtSite({
			'a/index.html': broken,
			'b/index.html': broken,
			'c/index.html': broken,
		});
		expect(checkDist(site)).toEqual([
			expect.objectContaining({ file: 'a/index.html', code: 'lien-ket-gay', alsoOn: 2 }),
		]);
	});

	test('the content file and line stand in place of the page when they are known', () => {
		const site = builtSite({ 'index.html': html({ main: article('<a href="/khong-co/">x</a>') }) });
		const told = {
			...site,
			sourceOf: () => ({ file: 'content/a/exemplars/b/index.mdx', line: 12 }),
		};
		expect(formatDistProblems(checkDist(told))).toContain(
			'content/a/exemplars/b/index.mdx:12: Liên kết',
		);
	});
});

describe('documents', () => {
	test('parts that are missing are named together', () => {
		const page =
			'<!doctype html><html><head><meta http-equiv="content-security-policy" content="default-src \'none\'"></head><body><main>Bài viết đủ dài để không bị coi là trang trống.</main></body></html>';
		expect(formatDistProblems(checkDist(builtSite({ '404.html': page })))).toMatchInlineSnapshot(`
			"404.html: Phần đầu trang thiếu ngôn ngữ (lang), tiêu đề (title), mô tả (description), địa chỉ chính thức (canonical). [thieu-mo-ta-trang]
			    Hãy cho trang dùng khung chung và đưa đủ các phần này vào.

			Có 1 lỗi trong 1 trang."
		`);
	});

	test('an id used twice is told, also inside drawings', () => {
		const twice = '<h2 id="ket-qua">Kết quả</h2><svg><clipPath id="ket-qua"></clipPath></svg>';
		expect(said({ main: article(twice) })).toContain(
			'Id “ket-qua” dùng cho hơn một phần tử trong trang. [trung-id]',
		);
	});

	test('an article without text is told; drawings, code and scripts are no text', () => {
		const drawing =
			'<svg><title>một bức hình có lời giải thích rất dài dòng</title></svg><pre>mã mã mã mã mã mã mã mã mã mã mã mã mã mã</pre>';
		expect(said({ main: `<h1>Rau</h1>${drawing}` })).toMatchInlineSnapshot(`
			"guong/ban-bien-tap/a/index.html: Trang được ghi ra mà không có nội dung. [trang-trong]
			    Đang ghi: Rau
			    Hãy xem lại bài gốc và phần dựng trang: chữ trong <main> quá ít.

			Có 1 lỗi trong 1 trang."
		`);
	});

	test('a page that only redirects need not be complete', () => {
		const page =
			'<!doctype html><title>Chuyển</title><meta http-equiv="refresh" content="0;url=/">';
		expect(checkDist(builtSite({ 'cu/index.html': page }))).toEqual([]);
	});
});

describe('policy', () => {
	test('a page without a policy is told', () => {
		expect(said({ csp: null })).toContain('Trang không có Content-Security-Policy. [thieu-csp]');
	});

	test.each([
		["script-src 'self' 'unsafe-inline'", "script-src 'unsafe-inline'"],
		["script-src 'self' 'unsafe-eval'", "script-src 'unsafe-eval'"],
		["script-src 'self' 'wasm-unsafe-eval'", "script-src 'wasm-unsafe-eval'"],
		['img-src *', 'img-src *'],
		['font-src https://fonts.example', 'font-src https://fonts.example'],
	])('%s opens the policy', (directive, told) => {
		expect(said({ csp: `default-src 'none'; ${directive}` })).toContain(
			`[csp-long]\n    Đang ghi: ${told}`,
		);
	});

	test('a policy without default-src is open', () => {
		expect(said({ csp: "script-src 'self'" })).toContain('Đang ghi: default-src');
	});

	test('only the search page may ask other sites, each named by its whole origin', () => {
		const page = (source: string) => html({ csp: `default-src 'none'; connect-src ${source}` });
		const openIn = (file: string, source: string) =>
			checkDist(builtSite({ [file]: page(source) })).some(({ code }) => code === 'csp-long');
		expect(openIn('tim-kiem/index.html', "'self' https://ban.example http://127.0.0.1:81")).toBe(
			false,
		);
		expect(openIn('index.html', 'https://ban.example')).toBe(true);
		expect(openIn('tim-kiem/index.html', 'https:')).toBe(true);
		expect(openIn('tim-kiem/index.html', 'https://*.example')).toBe(true);
	});

	test('an inline script needs its hash in the policy, data does not', () => {
		const code = 'document.title = "x"';
		const hash = createHash('sha256').update(code).digest('base64');
		expect(said({ after: `<script>${code}</script>` })).toContain('[ma-nhung]');
		expect(said({ after: `<script>${code}</script>`, csp: POLICY.replace('abc', hash) })).toBe('');
		expect(said({ after: `<script type="application/ld+json">{"a":1}</script>` })).toBe('');
	});

	test('an inline style sheet needs its hash too', () => {
		expect(said({ head: '<style>a{color:red}</style>' })).toContain('Có <style> viết thẳng');
	});

	test.each([
		['<b style="color:red">đỏ</b>', 'style @ b'],
		['<svg><path d="M0 0" onclick="x()"/></svg>', 'onclick @ path'],
	])('%s is told', (inside, told) => {
		expect(said({ main: article(inside) })).toContain(`[ma-nhung]\n    Đang ghi: ${told}`);
	});
});

describe('resources', () => {
	test.each([
		'<img src="https://anh.example/a.jpg" alt="">',
		'<img srcset="/a.avif 1x, //anh.example/b.avif 2x" src="/a.avif" alt="">',
		'<iframe src="https://video.example/1"></iframe>',
		'<script src="https://do.example/x.js"></script>',
		'<link rel="preload stylesheet" href="https://chu.example/x.css">',
	])('%s calls another host', (inside) => {
		expect(said({ main: article(inside) }, { 'a.avif': '' })).toMatch(
			/Trang tự gọi tới máy chủ khác: \w+\.example\. \[goi-ra-ngoai\]/,
		);
	});

	test('a file that the build lacks is told, one that it has is not', () => {
		const image =
			'<img src="/_astro/nui.avif" alt="Núi"><img src="data:image/png;base64,AA" alt="">';
		expect(said({ main: article(image) })).toContain(
			'Trang nạp một tệp không có trong bản dựng. [tep-khong-co]',
		);
		expect(said({ main: article(image) }, { '_astro/nui.avif': '' })).toBe('');
	});
});

describe('weight', () => {
	const css = { '_astro/a.css': 'a'.repeat(20_000) };
	const sheet = '<link rel="stylesheet" href="/_astro/a.css">';

	test('HTML and CSS together keep their budget', () => {
		expect(said({ head: sheet }, css)).toBe('');
		expect(said({ head: sheet, main: article('x'.repeat(60_000)) }, css)).toMatch(
			/HTML và CSS của trang nặng 8\d(,\d)? kB sau khi nén, định mức là 35 kB\. \[trang-nang\]/,
		);
	});

	test('JavaScript counts with what it imports at the start, once, and not with what it imports later', () => {
		const script = '<script type="module" src="/_astro/a.js"></script>';
		const filler = ' '.repeat(6000);
		const one = `import{x}from"./b.js";import("./c.js");${filler}`;
		const files = { '_astro/a.js': one, '_astro/b.js': 'import"./a.js"', '_astro/c.js': filler };
		expect(said({ after: script }, files)).toBe('');
		expect(said({ after: script }, { ...files, '_astro/b.js': filler })).toMatch(
			/JavaScript của trang nặng 12(,\d)? kB/,
		);
	});

	test('the search page is a program', () => {
		const page = html({ after: '<script type="module" src="/_astro/a.js"></script>' });
		const files = { '_astro/a.js': ' '.repeat(20_000) };
		expect(checkDist(builtSite({ 'tim-kiem/index.html': page }, files))).toEqual([]);
		expect(checkDist(builtSite({ 'guong/index.html': page }, files))).toHaveLength(1);
	});
});

describe('words of a program', () => {
	test.each(['undefined', 'NaN', '[object Object]', 'Invalid Date'])('%s is told', (word) => {
		expect(said({ main: article(`Trước đó ${word} hộ`) })).toContain(
			`Trong trang có chữ “${word}” của máy. [chu-may]`,
		);
	});

	test('they are found in alternative texts, and not in code or inside words', () => {
		expect(said({ main: article('<img src="data:," alt="Ảnh undefined">') })).toContain(
			'[chu-may]',
		);
		expect(said({ main: article('<code>undefined</code> nullify NaNa') })).toBe('');
	});
});

test('one page can hold every mistake, and each has its code', () => {
	const wrong = [
		'<b style="color:red">undefined</b><i id="noi-dung"></i>',
		'<a href="/khong-co/">x</a><a href="#khong-co">y</a>',
		'<img src="/khong-co.png" alt=""><img src="https://anh.example/a.png" alt="">',
		`<!--${'x'.repeat(80_000)}-->`,
	].join('');
	const csp = "default-src 'none'; script-src *";
	const site = builtSite({
		'index.html': html({ main: wrong, csp }).replace(' lang="vi"', ''),
		'a/index.html': html({ csp: null }),
	});
	expect(new Set(checkDist(site).map(({ code }) => code))).toEqual(
		new Set(Object.keys(DIST_CODES)),
	);
});
