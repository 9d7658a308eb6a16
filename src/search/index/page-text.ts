/** The words of a built page that are worth finding: its article without the frame, controls and repeated labels. */
import type { HastNode } from 'satteri';

const SKIPPED_TAGS: ReadonlySet<string> = new Set([
	...['button', 'form', 'h1', 'nav', 'noscript', 'script', 'select', 'style', 'svg'],
	...['template', 'textarea'],
]);

/**
 * Classes of what is not the page's own text: tooltips, words for screen readers and paper, marks of sources and evidence,
 * the thread of freshness, cards of other pages, the line to cite.
 */
const SKIPPED_CLASSES: ReadonlySet<string> = new Set([
	...[
		'card',
		'cite',
		'citation',
		'fact-proof',
		'fact-root',
		'grade',
		'hidden',
		'mark',
		'print-only',
	],
	...['source-number', 'thread'],
]);

const INLINE_TAGS: ReadonlySet<string> = new Set([
	...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins'],
	...['kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);

/** Stands where an inline element begins or ends: rows of numbers are elements without a space between them. */
const SEAM = '\u001F';
const SEAM_IN_WORD = new RegExp(`(?<=[\\p{L}\\p{N}])${SEAM}+(?=[\\p{L}\\p{N}])`, 'gu');

const SENTENCE_END = /[.!?…:;,]["”’)\]]*$/;

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * The text of `root` as one line. Each block becomes a sentence, so that excerpts read on over headings and rows; blocks
 * that say nothing but one of `labels` are left out. Elements with `data-pagefind-ignore` are left out with all they hold.
 */
export function pageText(root: HastNode, labels: ReadonlySet<string>): string {
	const parts: string[] = [];
	collect(root, parts);
	return parts
		.join('')
		.replace(SEAM_IN_WORD, ' ')
		.replaceAll(SEAM, '')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => /[\p{L}\p{N}]/u.test(line) && !labels.has(line.replace(/:$/, '')))
		.map((line) => (SENTENCE_END.test(line) ? line : `${line}.`))
		.join(' ');
}

function collect(node: HastNode, parts: string[]): void {
	if (node.type === 'text') {
		parts.push(node.value.replace(/\s+/g, ' '));
		return;
	}
	if (!('children' in node) || (node.type === 'element' && isSkipped(node))) return;
	const border = node.type === 'element' ? borderOf(node.tagName) : '';
	parts.push(border);
	for (const child of node.children) collect(child, parts);
	parts.push(border);
}

function borderOf(tagName: string): string {
	if (!INLINE_TAGS.has(tagName)) return '\n';
	// A figure above or below the line belongs to its word: CO₂, m³ written with elements.
	return tagName === 'sub' || tagName === 'sup' ? '' : SEAM;
}

function isSkipped({ tagName, properties }: Element): boolean {
	return (
		SKIPPED_TAGS.has(tagName) ||
		'dataPagefindIgnore' in properties ||
		properties.hidden === true ||
		String(properties.ariaHidden) === 'true' ||
		classesOf(properties.className).some((name) => SKIPPED_CLASSES.has(name))
	);
}

function classesOf(value: unknown): string[] {
	return Array.isArray(value) ? value.map(String) : String(value ?? '').split(' ');
}
