import { expect, test } from 'vitest';
import { h, inBlocks, toHtml, toText } from '../../../src/mdx/html.ts';

test('escapes text and attribute values', () => {
	expect(toHtml([h('p', { id: '"><b>' }, '<script>&"')])).toBe(
		'<p id="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;&quot;</p>',
	);
});

test.for(['script', 'iframe', 'style', 'form', 'constructor'])('has no element %s', (tag) => {
	expect(() => toHtml([h(tag)])).toThrow(`Element <${tag}> is not part of articles.`);
});

test.for(['onclick', 'style', 'src', 'srcdoc'])('has no attribute %s on a link', (name) => {
	expect(() => toHtml([h('a', { [name]: 'x' })])).toThrow(
		`Attribute ${name} of <a> is not part of articles.`,
	);
});

test('puts runs of words into paragraphs', () => {
	expect(
		toHtml(inBlocks(['a ', h('em', {}, 'b'), h('hr'), '\n', h('ul', {}, h('li', {}, 'c'))])),
	).toBe('<p>a <em>b</em></p><hr><ul><li>c</li></ul>');
});

test('reads words as a person does, without marks and tooltips', () => {
	const mark = h('a', { class: 'mark' }, '2');
	const tooltip = h('span', { role: 'tooltip' }, 'gốc');
	expect(
		toText([
			h('p', {}, 'một ', h('strong', {}, 'hai'), mark, tooltip, h('br'), 'ba'),
			h('h2', {}, ' bốn '),
		]),
	).toBe('một hai ba\nbốn');
});
