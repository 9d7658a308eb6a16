import { describe, expect, test } from 'vitest';
import { pageRecord } from '../../../src/search/index/page-record.ts';
import type { SearchMetaView } from '../../../src/site/views.ts';
import { searchMeta } from '../../support/sample-views.ts';

const view: SearchMetaView = searchMeta('practice', {
	title: 'Tre măng Bát Độ',
	summary: 'Trồng tre.',
	date: '2026-11-05',
	facets: { 'linh-vuc': ['lam-nghiep'] },
	aliases: ['Lục Trúc', 'UBND'],
});

function page(main: string, data: unknown = view): string {
	const json = JSON.stringify(data).replaceAll('<', '\\u003c');
	return `<!doctype html><html lang="vi"><body><header>Trang đầu</header><main>${main}</main>
		<footer>Chân trang</footer>
		<script type="application/json" id="tim-kiem-du-lieu">${json}</script></body></html>`;
}
const contentOf = (main: string) => pageRecord('/mo-hinh/a/b/', page(main))?.text;

describe('the text of a page', () => {
	test('is its article, each block a sentence', () => {
		const main = '<h2>Trồng ở đâu</h2><p>Trên <b>đất</b> dốc</p><ul><li>Một</li><li>Hai.</li></ul>';
		expect(contentOf(main)).toBe('Trồng ở đâu. Trên đất dốc. Một. Hai.');
	});

	test('leaves out controls, drawings, tooltips and what asks to be left out', () => {
		const main = `<p>Giữ</p><nav>Bỏ</nav><button>Bỏ</button><svg><text>Bỏ</text></svg><script>bỏ()</script>
			<style>bỏ {}</style><span class="fact">20 hộ<span class="fact-root" role="tooltip">Bỏ</span></span>
			<div data-search-ignore><p>Bỏ</p></div><p aria-hidden="true">Bỏ</p><p hidden>Bỏ</p>
			<span class="x hidden">Bỏ</span><template><p>Bỏ</p></template>`;
		expect(contentOf(main)).toBe('Giữ. 20 hộ.');
	});

	test('leaves out its own title, summary and the labels of the interface', () => {
		const main =
			'<h1>Tre măng Bát Độ</h1><p class="dek">Trồng tre.</p><h2>Kể bằng số</h2><p>Nói về nguồn.</p>';
		expect(contentOf(main)).toBe('Nói về nguồn.');
	});

	test('parts the cells of a row, not the letters of a word', () => {
		const main = '<p><b>60</b><span>ha</span><time>2003</time>, CO<sub>2</sub>, m<sup>3</sup></p>';
		expect(contentOf(main)).toBe('60 ha 2003, CO2, m3.');
	});

	test('leaves out labels with their colon, keeps what they name', () => {
		expect(contentOf('<dl><dt>Ai:</dt> <dd>hai huyện</dd></dl>')).toBe('hai huyện.');
	});

	test('leaves out cards of other pages and marks of sources', () => {
		const main = `<p>Đã trồng.<a class="mark" href="#n">1</a></p><article class="card"><h3>Bài khác</h3></article>`;
		expect(contentOf(main)).toBe('Đã trồng.');
	});

	test('keeps spaces between inline elements and turns no-break ones into plain ones', () => {
		expect(contentOf('<p>chín\u00a0mươi <em>hộ</em>\n\t dân</p>')).toBe('chín mươi hộ dân.');
	});
});

describe('pageRecord', () => {
	test('is what the page says of itself, with its address and its text', () => {
		expect(pageRecord('/x/', page('<p>Chữ</p>'))).toEqual({ ...view, path: '/x/', text: 'Chữ.' });
	});

	test('reads data that holds markup', () => {
		const data = { ...view, aliases: ['</script><b>'] };
		expect(pageRecord('/x/', page('<p>Chữ</p>', data))?.aliases).toEqual(['</script><b>']);
	});

	test('passes over a page without search data', () => {
		expect(pageRecord('/x/', '<main><p>Chữ</p></main>')).toBeUndefined();
		expect(pageRecord('/x/', '<main><p>tim-kiem-du-lieu</p></main>')).toBeUndefined();
	});

	test.each([
		['kind', { ...view, kind: 'nope' }],
		['topics', { ...view, topics: undefined }],
	])('refuses broken data: %s', (field, data) => {
		expect(() => pageRecord('/x/', page('<p>Chữ</p>', data))).toThrow(
			new RegExp(`/x/.*${field}`, 's'),
		);
	});

	test('refuses a page without main', () => {
		const html = page('').replace(/<main>.*<\/main>/s, '');
		expect(() => pageRecord('/x/', html)).toThrow('/x/: no main element');
	});
});
