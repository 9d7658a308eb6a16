import { expect, test } from 'vitest';
import { readPage } from '../../../../src/checks/built/page.ts';

const read = (inside: string) =>
	readPage('index.html', `<html lang="vi"><body>${inside}</body></html>`);

test('a link has the text that a reader sees', () => {
	const { links } = read(
		'<a class="x" href="/a/?b=1&amp;c=2">Bản <b>Đen</b> &amp; bạn</a><p>ngoài</p>',
	);
	expect(links).toEqual([{ href: '/a/?b=1&c=2', text: 'Bản Đen & bạn' }]);
});

test('markup inside scripts, styles and comments is not markup', () => {
	const { ids, links, inline } = read(
		'<script>const x = "<a href=/no/ id=y>";</script><style>a::after{content:"<b id=z>"}</style><!-- <i id=w> -->',
	);
	expect({ ids, links }).toEqual({ ids: [], links: [] });
	expect(inline.map(({ kind }) => kind)).toEqual(['script', 'style']);
});

test('an angle bracket inside an attribute ends no tag', () => {
	expect(read('<main><img alt="a > b" src="/a.png"><p id="p">Chữ</p></main>')).toMatchObject({
		ids: ['p'],
		mainText: 'Chữ',
		resources: [{ kind: 'image', href: '/a.png' }],
	});
});

test('the text of main is read without drawings, and what stands outside is left out', () => {
	const { mainText } = read(
		'<nav>Chính</nav><main><h1>Rau</h1><svg><text>hình</text></svg><p>ôn&nbsp;đới</p></main><footer>cuối</footer>',
	);
	expect(mainText).toBe('Rau ôn đới');
});

test('what a page loads by itself is told by kind', () => {
	const { resources } = read(
		'<link rel="stylesheet" href="/a.css"><link rel="modulepreload" href="/a.js"><link rel="preload" as="font" href="/f.woff2"><link rel="icon" href="/i.svg"><link rel="canonical" href="https://x.vn/"><video src="/v.mp4" poster="/p.jpg"></video><iframe src="/x/"></iframe>',
	);
	expect(resources.map(({ kind, href }) => `${kind} ${href}`)).toEqual([
		'style /a.css',
		'script /a.js',
		'font /f.woff2',
		'other /i.svg',
		'media /v.mp4',
		'media /p.jpg',
		'frame /x/',
	]);
});

test('the time to read a page grows with its length, not with its square', () => {
	const part =
		'<p id="a">Bản Đen có <a href="/guong/a/b/" class="x">mười hai hộ</a> trồng rau.</p><svg><path d="M0 0h5" stroke="#111"/></svg>';
	const timeOf = (parts: number, times: number) => {
		const page = `<main>${part.repeat(parts)}</main>`;
		const started = performance.now();
		for (let count = 0; count < times; count++) read(page);
		return performance.now() - started;
	};
	timeOf(100, 20);
	// The same amount of text either way; reading that grew with the square would take fifty times as long.
	expect(timeOf(5000, 4) / timeOf(100, 200)).toBeLessThan(10);
});
