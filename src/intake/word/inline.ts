/** Tidies what stands inside a line: emphasis, links, raised and lowered figures. */
import {
	type Child,
	type Element,
	element,
	isElement,
	mapElements,
	property,
	text,
	textOf,
} from './tree.ts';

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
	Array.from('0123456789+-', (sign, index) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'.charAt(index)]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
	Array.from('0123456789+-', (sign, index) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋'.charAt(index)]),
);

const EMPHASIS = ['strong', 'em', 'del'];

/** Control and format characters and odd white space: they can hide where an address leads. */
const HIDDEN = /[\p{Cc}\p{Cf}]|[^\S ]|\\/u;

/** An address written in the text. The parser makes links of them anyway, with whatever stands behind. */
const BARE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”{}|\\^`[\]]*/giu;

/** Where a reader may be sent, and in which form; `undefined` for places that only the author's machine knows. */
export function safeAddress(written: string): string | undefined {
	const address = written.trim();
	if (HIDDEN.test(decoded(address))) return undefined;
	if (/^(?:mailto|tel):[^\s<>"{}%]+$/i.test(address)) return address;
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (!url.hostname.includes('.') || url.username !== '' || url.password !== '') return undefined;
	const href = url.href.replace(
		/[<>"{}|^`\s]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return href.includes('%25') ? undefined : href;
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** Tidied children; addresses that no reader can open go to `dropped`. */
export function tidyInline(children: readonly Child[], dropped: string[]): Child[] {
	return mapElements(withLinks(children), (node) => {
		switch (node.tagName) {
			case 'a':
				return tidyLink(node, dropped);
			case 'sup':
				return [text(shifted(node, RAISED))];
			case 'sub':
				return [text(shifted(node, LOWERED))];
			case 's':
			case 'del':
				return emphasis('del', node.children);
			case 'strong':
			case 'em':
				return emphasis(node.tagName, node.children);
			default:
				return [node];
		}
	});
}

/** Addresses in the text as links of their own. */
function withLinks(children: readonly Child[]): Child[] {
	return children.flatMap((child) => {
		if (child.type === 'text') return linksIn(child.value);
		if (!isElement(child) || child.tagName === 'a') return [child];
		return [{ ...child, children: withLinks(child.children) }];
	});
}

function linksIn(value: string): Child[] {
	const made: Child[] = [];
	let done = 0;
	for (const { 0: found, index } of value.matchAll(BARE_ADDRESS)) {
		const words = found.replace(/[^\p{L}\p{N}/=&#-]+$/u, '');
		const href = safeAddress(/^www/i.test(words) ? `https://${words}` : words);
		made.push(text(value.slice(done, index)));
		made.push(href === undefined ? text(apart(found)) : element('a', [text(words)], { href }));
		done = index + (href === undefined ? found : words).length;
	}
	return [...made, text(value.slice(done))].filter(
		(node) => node.type !== 'text' || node.value !== '',
	);
}

/** With a space that keeps the parser from making a link it would refuse. */
const apart = (words: string): string => words.replace(/https?:(?=\/\/)|www(?=\.)/gi, '$& ');

function tidyLink(node: Element, dropped: string[]): Child[] {
	const written = property(node, 'href');
	if (written === '' || written.startsWith('#')) return node.children;
	const href = safeAddress(written);
	if (href === undefined) dropped.push(written);
	return href === undefined || textOf(node) === ''
		? node.children
		: [element('a', node.children, { href })];
}

/** Figures have raised and lowered forms of their own; other words stay on the line. */
function shifted(node: Element, forms: Readonly<Record<string, string>>): string {
	const words = textOf(node);
	const signs = Array.from(words, (sign) => forms[sign]);
	return signs.every((sign) => sign !== undefined) ? signs.join('') : words;
}

/** Emphasis without spaces at its ends, where Markdown would not see it, and not twice. */
function emphasis(tag: string, inside: readonly Child[]): Child[] {
	const children = mapElements(inside, (node) => (node.tagName === tag ? node.children : [node]));
	const [before, rest] = cutSpace(children, /^\s+/, 0);
	const [after, core] = cutSpace(rest, /\s+$/, rest.length - 1);
	if (core.length === 0) return [text(before + after)];
	const space = (value: string) => (value === '' ? [] : [text(value)]);
	return [...space(before), element(tag, core), ...space(after)];
}

function cutSpace(children: readonly Child[], space: RegExp, at: number): [string, Child[]] {
	const edge = children[at];
	if (edge?.type !== 'text') return ['', [...children]];
	const found = space.exec(edge.value)?.[0] ?? '';
	const value = edge.value.replace(space, '');
	return [found, children.toSpliced(at, 1, ...(value === '' ? [] : [text(value)]))];
}

/** Whether all words of a node stand in this kind of emphasis. */
export function isAll(tag: string, node: Element): boolean {
	if (textOf(node) === '') return false;
	const everyWord = (child: Child): boolean => {
		if (!isElement(child) || textOf(child) === '') return textOf(child) === '';
		if (child.tagName === tag) return true;
		return EMPHASIS.includes(child.tagName) && child.children.every(everyWord);
	};
	return node.children.every(everyWord);
}

/** The children without any emphasis. */
export function withoutEmphasis(children: readonly Child[]): Child[] {
	return mapElements(children, (node) =>
		EMPHASIS.includes(node.tagName) ? node.children : [node],
	);
}
