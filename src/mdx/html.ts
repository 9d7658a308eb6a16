/**
 * The HTML that articles may consist of. Nothing is written but the elements and attributes listed here, and every
 * value is escaped: the last wall, whatever happened before.
 */

type AttributeValue = string | number | true;
export type Attributes = Readonly<Record<string, AttributeValue | undefined>>;

export interface HtmlElement {
	tag: string;
	attributes: Attributes;
	children: readonly HtmlNode[];
}

/** A string is text. */
export type HtmlNode = string | HtmlElement;

const GLOBAL = ['id', 'class', 'role', 'tabindex', 'data-search-ignore'];
const ARIA = ['aria-label', 'aria-labelledby', 'aria-describedby'];

const PLAIN =
	'p h2 h3 h4 h5 h6 em strong del br hr blockquote ul li code pre sup span dfn section div dl dt dd figure figcaption table caption thead tbody tfoot tr';

/** Elements with the attributes each may have besides the global ones. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map([
	...PLAIN.split(' ').map((tag): [string, string[]] => [tag, []]),
	['a', ['href', 'rel', 'download']],
	['ol', ['start']],
	['td', ['colspan']],
	['th', ['scope', 'colspan']],
	['img', ['__ASTRO_IMAGE_']],
	['video', ['controls', 'preload', 'poster']],
	['source', ['src', 'type']],
	['track', ['kind', 'src', 'srclang', 'label']],
]);

const VOID = new Set(['br', 'hr', 'img', 'source', 'track']);
const INLINE = new Set(['a', 'em', 'strong', 'del', 'code', 'span', 'dfn', 'sup', 'br', 'img']);

/** An element; attributes that are `undefined` are left out, lists of children are laid flat. */
export function h(
	tag: string,
	attributes: Attributes = {},
	...children: readonly (HtmlNode | readonly HtmlNode[])[]
): HtmlElement {
	return { tag, attributes, children: children.flat() };
}

/** Whether a node can stand inside a paragraph. */
export function isInline(node: HtmlNode): boolean {
	return typeof node === 'string' || INLINE.has(node.tag);
}

/** Whether a node shows nothing but white space. */
export function isBlank(node: HtmlNode): boolean {
	return typeof node === 'string' && node.trim() === '';
}

/** The nodes as blocks: each run of inline nodes becomes a paragraph. */
export function inBlocks(nodes: readonly HtmlNode[]): HtmlNode[] {
	const blocks: HtmlNode[] = [];
	let run: HtmlNode[] = [];
	const close = () => {
		if (run.some((node) => !isBlank(node))) blocks.push(h('p', {}, run));
		run = [];
	};
	for (const node of nodes) {
		if (isInline(node)) run.push(node);
		else {
			close();
			blocks.push(node);
		}
	}
	close();
	return blocks;
}

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Quotes are escaped in text too: Astro looks for its image marker, quotes included, anywhere in the HTML. */
function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

function writeAttributes({ tag, attributes }: HtmlElement): string {
	const allowed = ALLOWED.get(tag);
	if (!allowed) throw new Error(`Element <${tag}> is not part of articles.`);
	let written = '';
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined) continue;
		if (!allowed.includes(name) && !GLOBAL.includes(name) && !ARIA.includes(name)) {
			throw new Error(`Attribute ${name} of <${tag}> is not part of articles.`);
		}
		written += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
	}
	return written;
}

/**
 * The nodes as HTML.
 *
 * @throws for an element or attribute outside the list: a mistake in a component, never in an article.
 */
export function toHtml(nodes: readonly HtmlNode[]): string {
	let html = '';
	for (const node of nodes) {
		if (typeof node === 'string') html += escapeHtml(node);
		else if (VOID.has(node.tag)) html += `<${node.tag}${writeAttributes(node)}>`;
		else html += `<${node.tag}${writeAttributes(node)}>${toHtml(node.children)}</${node.tag}>`;
	}
	return html;
}

const ASIDES = new Set<AttributeValue | undefined>(['mark', 'footnote-ref', 'footnotes']);

/** What a reader looks up rather than reads. */
function isAside({ attributes }: HtmlElement): boolean {
	return attributes.role === 'tooltip' || ASIDES.has(attributes.class);
}

function wordsOf(nodes: readonly HtmlNode[]): string {
	let text = '';
	for (const node of nodes) {
		if (typeof node === 'string') text += node.replace(/\s+/g, ' ');
		else if (node.tag === 'br') text += ' ';
		else if (isInline(node)) text += isAside(node) ? '' : wordsOf(node.children);
		else text += isAside(node) ? '' : `\n${wordsOf(node.children)}\n`;
	}
	return text;
}

/** The words a reader sees, one block a line; tooltips, source marks and footnotes are left out. */
export function toText(nodes: readonly HtmlNode[]): string {
	return wordsOf(nodes)
		.split('\n')
		.map((line) => line.replace(/ +/g, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
}
