/**
 * The policy: walks the parsed article and makes safe HTML of the kinds of nodes named here. Whatever is not named is a problem,
 * so nothing new that a parser may learn gets through by itself.
 */
import type { HastNode } from 'satteri';
import { ARTICLE_LABELS } from '../site/labels/articles.ts';
import { useComponent } from './component-use.ts';
import type { Draft, Scope } from './draft.ts';
import { footnoteList, footnoteReference, footnoteReturn } from './footnotes.ts';
import { noteHeading } from './headings.ts';
import { type HtmlNode, h, isBlank, toText } from './html.ts';
import { picture } from './images.ts';
import { linkTo } from './links.ts';
import { unmaskCode, unmaskProse } from './mask.ts';
import type { ElementNode, JsxNode } from './parse.ts';
import { proseOf } from './prose.ts';
import { readTable, renderTable } from './tables.ts';

type Convert = (node: ElementNode, scope: Scope, draft: Draft) => HtmlNode[];

/** A property as text, masks and the parser's percent signs for them undone. */
function property(node: ElementNode, name: string): string {
	const value = node.properties[name];
	if (typeof value !== 'string') return '';
	return unmaskProse(value.replace(/%EE%80%8[0-3]/gi, (code) => decodeURIComponent(code)));
}

function children(nodes: readonly HastNode[], scope: Scope, draft: Draft): HtmlNode[] {
	return nodes.flatMap((node, index) => convertNode(node, scope, draft, index === 0));
}

/** An element that only passes its content on. */
function plain(tag: string, own: Partial<Scope> = {}): Convert {
	return (node, scope, draft) => [h(tag, {}, children(node.children, { ...scope, ...own }, draft))];
}

const heading: Convert = (node, scope, draft) => {
	const place = { line: scope.line, column: node.position?.start.column };
	const content = children(node.children, { ...scope, inline: true, prose: false }, draft);
	const id = noteHeading(draft, place, Number(node.tagName.slice(1)), toText(content));
	return id ? [h(node.tagName, { id }, content)] : [];
};

const paragraph: Convert = (node, scope, draft) => {
	const inside = { ...scope, inline: true };
	const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
	const images = shown.filter((child) => child.type === 'element' && child.tagName === 'img');
	const content = children(node.children, inside, draft);
	if (images.length === 0 || images.length < shown.length || scope.inline)
		return [h('p', {}, content)];
	return content
		.filter((child) => !isBlank(child))
		.map((image, index) => {
			const shownImage = images[index];
			const caption = shownImage?.type === 'element' ? property(shownImage, 'title') : '';
			const below = caption === '' ? [] : [h('figcaption', {}, caption)];
			return h('figure', { class: 'figure' }, image, below);
		});
};

const image: Convert = (node, scope, draft) => {
	const place = { line: scope.line, column: node.position?.start.column };
	const src = property(node, 'src');
	const message = 'Ảnh viết kiểu Markdown không có chỗ ghi người chụp.';
	const advice = `Hãy viết <Figure src="${src}" alt="…" credit="người chụp" />.`;
	draft.report('anh-thieu-nguon', place, { message, found: src, advice });
	const size = scope.pictures === 'gallery' ? 'gallery' : 'text';
	const made = picture(draft, place, { src, alt: property(node, 'alt'), size });
	return made ? [made] : [];
};

const link: Convert = (node, scope, draft) => {
	const place = { line: scope.line, column: node.position?.start.column };
	const footnote = footnoteReference(node, draft) ?? footnoteReturn(node);
	if (footnote) return [footnote];
	const href = property(node, 'href');
	const isMark = /^#nguon-\d/.test(href);
	const inside = { ...scope, inline: true, link: true, prose: scope.prose && !isMark };
	const content = children(node.children, inside, draft);
	const hasPicture = content.some((child) => typeof child !== 'string' && child.tag === 'img');
	const attributes = linkTo(draft, place, href, toText(content) || (hasPicture ? href : ''));
	return attributes ? [h('a', attributes, content)] : [];
};

const section: Convert = (node, scope, draft) => [
	footnoteList(node, (item) => children(item.children, scope, draft)),
];

const listItem = plain('li', { inline: false });

const orderedList: Convert = (node, scope, draft) => {
	const { start } = node.properties;
	const attributes = typeof start === 'number' ? { start } : {};
	return [h('ol', attributes, children(node.children, scope, draft))];
};

/** A task's box, as a sign with a name: a control that does nothing would mislead. */
const input: Convert = (node) => {
	const done = node.properties.checked === true;
	const label = done ? ARTICLE_LABELS.task.done : ARTICLE_LABELS.task.open;
	return [h('span', { class: 'task', role: 'img', 'aria-label': label }, done ? '☑' : '☐')];
};

/** All text below a node as written, for code. */
function rawText(nodes: readonly HastNode[]): string {
	return nodes
		.map((node) =>
			node.type === 'text' ? node.value : 'children' in node ? rawText(node.children) : '',
		)
		.join('');
}

const code: Convert = (node) => [h('code', {}, unmaskCode(rawText(node.children)))];
const codeBlock: Convert = (node) => [
	h('pre', { tabindex: 0 }, h('code', {}, unmaskCode(rawText(node.children)))),
];

const blockquote: Convert = (node, scope, draft) => {
	draft.mentions.quotes.push({ line: scope.line });
	return [h('blockquote', {}, children(node.children, scope, draft))];
};

const table: Convert = (node, scope, draft) => {
	const source = readTable(node, (cell) =>
		children(
			cell.children,
			{ ...scope, inline: true, prose: false, line: cell.position?.start.line ?? scope.line },
			draft,
		),
	);
	if (source.head.some(({ content }) => toText(content) !== '')) {
		return [renderTable(draft, scope, source)];
	}
	const message = 'Bảng chưa có tên cột.';
	const advice = 'Hãy ghi tên cột ở dòng đầu bảng.';
	draft.report('bang-sai', { line: scope.line }, { message, advice });
	return [];
};

const ELEMENTS: ReadonlyMap<string, Convert> = new Map<string, Convert>([
	['p', paragraph],
	...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading] as const),
	['a', link],
	['img', image],
	...['em', 'strong', 'del', 'sup'].map((tag) => [tag, plain(tag, { inline: true })] as const),
	['br', () => [h('br')]],
	['hr', () => [h('hr')]],
	['ul', plain('ul')],
	['ol', orderedList],
	['li', listItem],
	['blockquote', blockquote],
	['code', code],
	['pre', codeBlock],
	['table', table],
	['section', section],
	['input', input],
]);

function convertElement(node: ElementNode, scope: Scope, draft: Draft): HtmlNode[] {
	const convert = ELEMENTS.get(node.tagName);
	if (convert) return convert(node, scope, draft);
	const message = 'Bài có dấu hiệu chưa được hỗ trợ.';
	draft.report(
		'cu-phap',
		{ line: scope.line },
		{ message, found: node.tagName, advice: 'Hãy viết lại bằng chữ thường.' },
	);
	return [];
}

function convertComponent(node: JsxNode, scope: Scope, draft: Draft): HtmlNode[] {
	const place = { line: scope.line, column: node.position?.start.column };
	return useComponent({ node, place, scope, draft }, (nodes, inner) =>
		children(nodes, inner, draft),
	);
}

function convertNode(node: HastNode, outer: Scope, draft: Draft, first: boolean): HtmlNode[] {
	const scope = node.position ? { ...outer, line: node.position.start.line } : outer;
	switch (node.type) {
		case 'root':
			return children(node.children, scope, draft);
		case 'text':
			return [proseOf(node.value, scope, draft, first)];
		case 'element':
			return convertElement(node, scope, draft);
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return convertComponent(node, scope, draft);
		default: {
			const message = 'Bài có mã lệnh.';
			draft.report('bieu-thuc', { line: scope.line }, { message, advice: 'Hãy xóa dòng này.' });
			return [];
		}
	}
}

/** The safe HTML of a parsed article; what it mentions and what is wrong goes into the draft. */
export function convertTree(tree: HastNode, scope: Scope, draft: Draft): HtmlNode[] {
	return convertNode(tree, scope, draft, true);
}
