/** Tidies the blocks of an article: headings one below the other, pictures on their own, nothing empty. */
import { isAll, tidyInline, withoutEmphasis } from './inline.ts';
import { tidyTable } from './tables.ts';
import {
	type Child,
	type Element,
	element,
	elementsIn,
	isElement,
	property,
	text,
	textOf,
} from './tree.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** Longest line in bold that is taken for a heading where a document uses no heading styles. */
const LONGEST_HEADING = 100;

/** Blocks of the tree, each an element; addresses that cannot be opened go to `dropped`. */
export function tidyBlocks(children: readonly Child[], dropped: string[]): Element[] {
	const blocks = inBlocks(tidyInline(children, dropped)).flatMap(tidyBlock);
	return bulletLists(blocks.filter((block) => !isEmpty(block)));
}

export function isHeading(
	node: Child | undefined,
): node is Element & { tagName: (typeof HEADINGS)[number] } {
	return isElement(node, ...HEADINGS);
}

/** Text between blocks in paragraphs of its own. */
function inBlocks(children: readonly Child[]): Element[] {
	return children.flatMap((child) => {
		if (isElement(child, 'p', 'ul', 'ol', 'table', 'blockquote', ...HEADINGS)) return [child];
		if (isElement(child, 'div', 'section', 'dl', 'dt', 'dd')) return inBlocks(child.children);
		return isElement(child) || textOf(child) !== '' ? [element('p', [child])] : [];
	});
}

function tidyBlock(block: Element): Element[] {
	if (block.tagName === 'table') {
		const made = tidyTable(block);
		return made.length === 1 && isElement(made[0], 'table')
			? [made[0]]
			: inBlocks(made).flatMap(tidyBlock);
	}
	if (block.tagName === 'p') return withPicturesApart(block);
	if (isHeading(block)) {
		const pictures = elementsIn(block, 'img').map((image) => element('p', [image]));
		const line = withoutPictures(withoutEmphasis(block.children)).map(
			(child): Child => (isElement(child, 'br') ? text(' ') : child),
		);
		return [element(block.tagName, line), ...pictures];
	}
	return [block];
}

/** A paragraph, then its pictures, each in a paragraph of its own. */
function withPicturesApart(paragraph: Element): Element[] {
	const pictures = elementsIn(paragraph, 'img').map((image) => element('p', [image]));
	return [{ ...paragraph, children: withoutPictures(paragraph.children) }, ...pictures];
}

function withoutPictures(children: readonly Child[]): Child[] {
	return children.flatMap((child): Child[] => {
		if (!isElement(child)) return [child];
		return child.tagName === 'img' ? [] : [{ ...child, children: withoutPictures(child.children) }];
	});
}

function isEmpty(block: Element): boolean {
	return textOf(block) === '' && elementsIn(block, 'img', 'note-mark', 'input').length === 0;
}

const BULLET = /^\s*[•●▪■◦❖➢➤✓]\s*/;

/** Paragraphs that begin with a typed bullet are items of a list. */
function bulletLists(blocks: readonly Element[]): Element[] {
	const made: Element[] = [];
	let list: Element | undefined;
	for (const block of blocks) {
		const first = block.children[0];
		if (block.tagName !== 'p' || first?.type !== 'text' || !BULLET.test(first.value)) {
			list = undefined;
			made.push(block);
			continue;
		}
		if (list === undefined) {
			list = element('ul', []);
			made.push(list);
		}
		const rest = block.children.slice(1);
		list.children.push(element('li', [text(first.value.replace(BULLET, '')), ...rest]));
	}
	return made;
}

/** Short lines all in bold as headings, in a document that has no others; says which. */
export function findHeadings(blocks: readonly Element[]): { blocks: Element[]; found: string[] } {
	const found: string[] = [];
	if (blocks.some(isHeading)) return { blocks: [...blocks], found };
	const made = blocks.map((block, index) => {
		const next = blocks[index + 1];
		const words = textOf(block);
		const isOne =
			block.tagName === 'p' &&
			isAll('strong', block) &&
			words.length <= LONGEST_HEADING &&
			!/[.!?…,;]$/.test(words) &&
			next !== undefined &&
			!isAll('strong', next);
		if (!isOne) return block;
		found.push(words);
		return element('h2', withoutEmphasis(block.children));
	});
	return { blocks: made, found };
}

/** Headings so that the highest is `##` and none is more than one level below the one before. */
export function levelHeadings(blocks: readonly Element[]): Element[] {
	const depths = blocks.filter(isHeading).map(depthOf);
	const shift = 2 - Math.min(...depths, 6);
	let before = 1;
	return blocks.map((block) => {
		if (!isHeading(block)) return block;
		before = Math.min(depthOf(block) + shift, before + 1, 6);
		return { ...block, tagName: `h${before}` };
	});
}

const depthOf = ({ tagName }: Element): number => Number(tagName.slice(1));

const CAPTION_START = /^(?:ảnh|hình)\s*(?:\d+\s*)?[.:]/iu;
const CREDIT = /[\s(]*(?:ảnh|nguồn ảnh)\s*:\s*([^()]{2,80}?)\)?\.?$/iu;
const LONGEST_CAPTION = 250;

/** The line below a picture becomes its caption, what follows “Ảnh:” its credit. */
export function joinCaptions(blocks: readonly Element[]): Element[] {
	const made: Element[] = [];
	for (const block of blocks) {
		const picture = pictureOf(made.at(-1));
		if (picture !== undefined && property(picture, 'title') === '' && isCaption(block)) {
			Object.assign(picture.properties, captionOf(textOf(block)));
		} else made.push(block);
	}
	return made;
}

/** The picture of a paragraph that holds nothing else. */
export function pictureOf(block: Element | undefined): Element | undefined {
	const only =
		block?.tagName === 'p' && block.children.length === 1 ? block.children[0] : undefined;
	return isElement(only, 'img') ? only : undefined;
}

function isCaption(block: Element): boolean {
	const words = textOf(block);
	if (block.tagName !== 'p' || words.length > LONGEST_CAPTION || pictureOf(block)) return false;
	if (elementsIn(block, 'note-mark', 'a').length > 0) return false;
	return (
		property(block, 'className') === 'caption' || isAll('em', block) || CAPTION_START.test(words)
	);
}

function captionOf(words: string): { title: string; credit: string } {
	const credit = CREDIT.exec(words)?.[1]?.trim() ?? '';
	const title = (credit === '' ? words : words.replace(CREDIT, '')).replace(
		/^(?:ảnh|hình)\s*\d+\s*[.:]\s*/iu,
		'',
	);
	return { title: title.trim(), credit };
}
