/** The tree a Word document is worked on as: HTML elements and text. */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });

export type Root = ReturnType<typeof parser.parse>;
export type Node = Root['children'][number];
export type Element = Extract<Node, { type: 'element' }>;
export type Child = Element['children'][number];

/** The tree of an HTML fragment. */
export function parseHtml(html: string): Root {
	return parser.parse(html);
}

/** Whether a node is an element, of one of these tags when some are given. */
export function isElement<Tag extends string = string>(
	node: Node | undefined,
	...tags: readonly Tag[]
): node is Element & { tagName: Tag } {
	if (node?.type !== 'element') return false;
	const { tagName } = node;
	return tags.length === 0 || tags.some((tag) => tag === tagName);
}

export function element(
	tagName: string,
	children: readonly Child[],
	properties: Element['properties'] = {},
): Element {
	return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): Child {
	return { type: 'text', value };
}

/** A property as text, '' when there is none. */
export function property(node: Element, name: string): string {
	const value = node.properties[name];
	if (Array.isArray(value)) return value.join(' ');
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Elements whose words do not run on from the words before. */
const APART = new Set(['br', 'p', 'li', 'td', 'th']);

/** The words in a node, in one line. */
export function textOf(node: Node): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
	if (node.type === 'text') return node.value;
	if (node.type !== 'element') return '';
	const words = node.children.map(rawText).join('');
	return APART.has(node.tagName) ? ` ${words} ` : words;
}

/** All elements of these tags in a node, itself included, in order. */
export function elementsIn(node: Node | Root, ...tags: readonly string[]): Element[] {
	if (node.type === 'root') return node.children.flatMap((child) => elementsIn(child, ...tags));
	if (!isElement(node)) return [];
	return [
		...(isElement(node, ...tags) ? [node] : []),
		...node.children.flatMap((child) => elementsIn(child, ...tags)),
	];
}

/** The children with every element replaced by what the function gives, inner ones first. */
export function mapElements(
	children: readonly Child[],
	change: (node: Element) => readonly Child[],
): Child[] {
	return children.flatMap((child) =>
		isElement(child)
			? change({ ...child, children: mapElements(child.children, change) })
			: [child],
	);
}

/** The children with every text replaced by what the function gives. */
export function mapText(children: readonly Child[], change: (value: string) => string): Child[] {
	return children.map((child) => {
		if (child.type === 'text') return { ...child, value: change(child.value) };
		return isElement(child) ? { ...child, children: mapText(child.children, change) } : child;
	});
}
