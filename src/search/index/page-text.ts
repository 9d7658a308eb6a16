/** The words of a built page that are worth finding: its article without the frame, controls and repeated labels. */
import { attributesOf, readTags, resolveEntities, type TagReader } from '../../text/html-tags.ts';

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

/** Elements without an end tag. */
const VOID_TAGS: ReadonlySet<string> = new Set([
	...[
		'area',
		'base',
		'br',
		'col',
		'embed',
		'hr',
		'img',
		'input',
		'link',
		'meta',
		'source',
		'track',
	],
	'wbr',
]);

/** Stands where an inline element begins or ends: rows of numbers are elements without a space between them. */
const SEAM = '\u001F';
const SEAM_IN_WORD = new RegExp(`(?<=[\\p{L}\\p{N}])${SEAM}+(?=[\\p{L}\\p{N}])`, 'gu');

const SENTENCE_END = /[.!?…:;,]["”’)\]]*$/;

/** Whether attributes may ask to leave their element out. */
const WORTH_READING = /\b(?:class|hidden|aria-hidden|data-search-ignore)\b/;

/**
 * The text of built HTML as one line. Each block becomes a sentence, so that excerpts read on over headings and rows; blocks
 * that say nothing but one of `labels` are left out. Elements with `data-search-ignore` are left out with all they hold.
 */
export function pageText(html: string, labels: ReadonlySet<string>): string {
	const words = new Words();
	readTags(html, words);
	return words.parts
		.join('')
		.replace(SEAM_IN_WORD, ' ')
		.replaceAll(SEAM, '')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => /[\p{L}\p{N}]/u.test(line) && !labels.has(line.replace(/:$/, '')))
		.map((line) => (SENTENCE_END.test(line) ? line : `${line}.`))
		.join(' ');
}

class Words implements TagReader {
	readonly parts: string[] = [];
	/** Open elements of what is left out, its own included. */
	private skipped = 0;

	text(raw: string): void {
		if (this.skipped === 0) this.parts.push(resolveEntities(raw).replace(/\s+/g, ' '));
	}

	open(name: string, attributes: string): void {
		if (VOID_TAGS.has(name) || attributes.endsWith('/')) {
			if (this.skipped === 0) this.parts.push(borderOf(name));
		} else if (this.skipped > 0 || isSkipped(name, attributes)) this.skipped++;
		else this.parts.push(borderOf(name));
	}

	close(name: string): void {
		if (this.skipped > 0) this.skipped--;
		else this.parts.push(borderOf(name));
	}

	/** Code and fields hold no words of the article. */
	raw(): void {}
}

function borderOf(name: string): string {
	if (!INLINE_TAGS.has(name)) return '\n';
	// A figure above or below the line belongs to its word: CO₂, m³ written with elements.
	return name === 'sub' || name === 'sup' ? '' : SEAM;
}

function isSkipped(name: string, source: string): boolean {
	if (SKIPPED_TAGS.has(name)) return true;
	if (!WORTH_READING.test(source)) return false;
	const attributes = attributesOf(source);
	return (
		attributes.has('data-search-ignore') ||
		attributes.get('hidden') === '' ||
		attributes.get('aria-hidden') === 'true' ||
		(attributes.get('class') ?? '').split(/\s+/).some((one) => SKIPPED_CLASSES.has(one))
	);
}
