/**
 * Footnotes: the parser's English words and its ids, made of the author's labels, replaced by ours, made of numbers.
 */
import { ARTICLE_LABELS } from '../site/labels/articles.ts';
import type { Draft } from './draft.ts';
import { type HtmlElement, type HtmlNode, h } from './html.ts';
import type { ElementNode } from './parse.ts';

const noteId = (number: string | number) => `chu-thich-${number}`;
const referenceId = (number: string, which: string | number) => `chu-thich-${number}-cho-${which}`;

/** The raised number in the text, or `undefined` for any other link. */
export function footnoteReference(node: ElementNode, draft: Draft): HtmlElement | undefined {
	if (!node.properties.dataFootnoteRef) return undefined;
	const number = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	const attributes = {
		class: 'footnote-ref',
		href: `#${noteId(number)}`,
		id: referenceId(number, draft.next(`footnote ${number}`)),
		'aria-label': ARTICLE_LABELS.footnote(number),
	};
	return h('a', attributes, number);
}

/** The arrow from a footnote to where it is cited, or `undefined` for any other link. */
export function footnoteReturn(node: ElementNode): HtmlElement | undefined {
	if (node.properties.dataFootnoteBackref === undefined) return undefined;
	const [, number = '', which = '1'] =
		/(\d+)(?:-(\d+))?$/.exec(String(node.properties.ariaLabel)) ?? [];
	const attributes = {
		class: 'footnote-back',
		href: `#${referenceId(number, which)}`,
		'aria-label': ARTICLE_LABELS.footnoteBack(number),
	};
	return h('a', attributes, '↩');
}

/** The list of footnotes at the end of an article; the parser lists them in the order of their numbers. */
export function footnoteList(
	section: ElementNode,
	convertItem: (item: ElementNode) => HtmlNode[],
): HtmlElement {
	const elements = (node: ElementNode) => node.children.filter((child) => child.type === 'element');
	const items = elements(section)
		.filter(({ tagName }) => tagName === 'ol')
		.flatMap(elements)
		.map((item, index) => h('li', { id: noteId(index + 1) }, convertItem(item)));
	const label = ARTICLE_LABELS.footnotes;
	const attributes = { class: 'footnotes', role: 'doc-endnotes', 'aria-label': label };
	return h('section', attributes, h('ol', {}, items));
}
