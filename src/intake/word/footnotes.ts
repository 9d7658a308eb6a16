/** Footnotes and endnotes: a list at the end of mammoth's HTML, marks in the text. */
import {
	type Child,
	type Element,
	element,
	elementsIn,
	isElement,
	mapElements,
	property,
	type Root,
} from './tree.ts';

/** Tag of a mark in the text; its `label` names the note. */
export const NOTE_MARK = 'note-mark';
/** Tag of a note's own words, at the end of an article. */
export const NOTE_WORDS = 'note-words';

const TARGET = /^#((?:foot|end)note-.+)$/;
const NOTE_ID = /^(?:foot|end)note-/;

export interface WithNotes {
	children: Child[];
	/** Words of a note by its label: “1”, “2” … in the order of the document. */
	notes: Map<string, Element>;
}

/** Takes the notes out of the tree and puts marks where they are cited. */
export function takeNotes(tree: Root): WithNotes {
	const blocks = tree.children.filter((node) => node.type === 'element' || node.type === 'text');
	const isNoteList = (node: Child) =>
		isElement(node, 'ol') &&
		elementsIn(node, 'li').some((item) => NOTE_ID.test(property(item, 'id')));
	const items = blocks.filter(isNoteList).flatMap((list) => elementsIn(list, 'li'));
	const labels = new Map(
		items
			.map((item) => property(item, 'id'))
			.filter((id) => NOTE_ID.test(id))
			.map((id, index) => [id, String(index + 1)]),
	);
	const notes = new Map<string, Element>();
	for (const item of items) {
		const label = labels.get(property(item, 'id'));
		if (label !== undefined) notes.set(label, element(NOTE_WORDS, ownWords(item), { label }));
	}
	const body = blocks.filter((node) => !isNoteList(node));
	return { children: mapElements(body, (node) => marked(node, labels)), notes };
}

/** `<sup><a href="#footnote-1">[1]</a></sup>` → a mark. */
function marked(node: Element, labels: ReadonlyMap<string, string>): Child[] {
	if (node.tagName === 'a') {
		const label = labels.get(TARGET.exec(property(node, 'href'))?.[1] ?? '');
		return label === undefined ? [node] : [element(NOTE_MARK, [], { label })];
	}
	const isAround = node.tagName === 'sup' && node.children.some((one) => isElement(one, NOTE_MARK));
	return isAround ? node.children : [node];
}

/** A note without its arrow back to the text. */
function ownWords(item: Element): Child[] {
	return mapElements(item.children, (node) =>
		node.tagName === 'a' && property(node, 'href').startsWith('#') ? [] : [node],
	);
}

/** The labels cited below these nodes, in order, each once. */
export function citedLabels(children: readonly Child[]): string[] {
	const marks = children.flatMap((child) => elementsIn(child, NOTE_MARK));
	return [...new Set(marks.map((mark) => property(mark, 'label')))];
}
