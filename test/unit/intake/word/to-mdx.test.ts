import { describe, expect, test } from 'vitest';
import { joinCaptions, levelHeadings, tidyBlocks } from '../../../../src/intake/word/blocks.ts';
import { cleanText } from '../../../../src/intake/word/clean-text.ts';
import { safeAddress } from '../../../../src/intake/word/inline.ts';
import { toMdx } from '../../../../src/intake/word/to-mdx.ts';
import { type Child, isElement, mapText, parseHtml } from '../../../../src/intake/word/tree.ts';
import { compileMdx } from '../../../../src/mdx/compile.ts';

/** The Markdown of a piece of HTML as mammoth gives it. */
function written(html: string): string {
	const children = parseHtml(html).children.filter(
		(node): node is Child => node.type === 'text' || isElement(node),
	);
	return toMdx(joinCaptions(levelHeadings(tidyBlocks(mapText(children, cleanText), []))), []);
}

test.each([
	['lifts spaces out of emphasis', '<p>a<strong> đậm </strong>b</p>', 'a **đậm** b'],
	['joins emphasis in emphasis', '<p><strong>a <strong>b</strong></strong></p>', '**a b**'],
	['drops emphasis without words', '<p>a<strong> </strong>b</p>', 'a b'],
	['leaves no heading empty', '<h1><strong> </strong></h1><h2>Hai</h2>', '## Hai'],
	['has no jump between headings', '<h1>a</h1><h4>b</h4><h2>c</h2>', '## a\n\n### b\n\n### c'],
	['makes a list of typed bullets', '<p>• a</p><p>\uF0B7 b</p><p>c</p>', '- a\n- b\n\nc'],
	['unpacks a frame', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb'],
	[
		'keeps joined cells in their columns',
		'<table><tr><td>a</td><td>b</td></tr><tr><td rowspan="2">c</td><td>d</td></tr><tr><td>e</td></tr></table>',
		'| a | b |\n| - | - |\n| c | d |\n|   | e |',
	],
	[
		'joins lines of a cell',
		'<table><tr><td>a<br>b</td><td>c</td></tr><tr><td><ul><li>d</li><li>e.</li></ul>f</td><td></td></tr></table>',
		'| a b | c |\n| - | - |\n| d; e.f | |',
	],
	[
		'makes a link of an address',
		'<p>Xem https://example.com/a_b.</p>',
		'Xem [https://example.com/a_b](https://example.com/a_b).',
	],
	['removes hidden signs', '<p>a\u200Bb\u00AD\u202Ec\u0007</p>', 'abc'],
])('%s', (_what, html, markdown) => {
	const plain = (text: string) => text.replace(/-{2,}/g, '-').replace(/ {2,}/g, ' ').trim();
	expect(plain(written(html))).toBe(plain(markdown));
});

describe('an address', () => {
	test.each([
		['https://example.com/a b', 'https://example.com/a%20b'],
		['HTTP://EXAMPLE.com', 'http://example.com/'],
		['mailto:xa@mau.gov.vn', 'mailto:xa@mau.gov.vn'],
		['https://may-chu/x', undefined],
		['https://a:b@example.com', undefined],
		['https://example.com/%E2%80%8Bx', undefined],
		['javascript:alert(1)', undefined],
		['../x.docx', undefined],
	])('%s', (address, safe) => {
		expect(safeAddress(address)).toBe(safe);
	});
});

const SIGNS =
	'*|**|_|__|`|~~|{|}|<|>|</b>|<b>|[|]|(|)|!|![|](x)|#|# |1. |- |+ |\\|$|&|&amp;|@|http://a|https://abc.vn/x_y|www.a.vn|a@b.vn|import |export |chữ|Họ| |  |"|“|:|^|[^1]|[^1]:|=|---|***|<!--|-->|{/*|*/}|<Figure|/>|[ ]|[x]|0|12'.split(
		'|',
	);

/** Small, repeatable random numbers. */
function randomFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return (state >>> 8) % below;
	};
}

test('whatever signs a text holds, the article is accepted and its words are the same', () => {
	const random = randomFrom(11);
	const signs = () =>
		Array.from({ length: 1 + random(9) }, () => SIGNS[random(SIGNS.length)]).join('');
	const escaped = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const inTag = (tag: string, text: string) => `<${tag}>${escaped(text)}</${tag}>`;
	const squeezed = (text: string) => text.replace(/\s/g, '');
	for (let round = 0; round < 1500; round++) {
		const [before, inside, after, cell] = [signs(), signs(), signs(), signs()];
		const emphasis = ['strong', 'em', 's', 'span'][random(4)] ?? 'em';
		const html = [
			`<p>chữ ${escaped(before)}${inTag(emphasis, inside)}${escaped(after)}</p>`,
			`<table><tr><td>c</td><td>d</td></tr><tr>${inTag('td', cell)}<td>e</td></tr></table>`,
		].join('');
		const { problems, text } = compileMdx(`---\ntitle: x\n---\n\n${written(html)}`);
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors, html).toEqual([]);
		expect(squeezed(text), html).toBe(squeezed(`chữ${before}${inside}${after}cd${cell}e`));
	}
});
