/**
 * Text typed in fonts of before Unicode, put into Unicode run by run. The font of a run may be its own, or that of its
 * character style, its paragraph's style or the whole document.
 */
import {
	fromLegacy,
	fromLegacyFont,
	guessLegacyEncoding,
	hasUnicodeVietnamese,
	type LegacyEncoding,
	legacyEncodingOf,
} from '../../text/legacy-fonts.ts';

/** An element of a document as mammoth gives it to `transformDocument`. */
export interface WordNode {
	type: string;
	value?: string;
	font?: string | null;
	styleId?: string | null;
	children?: WordNode[];
	body?: WordNode[];
	notes?: { _notes?: Record<string, WordNode> };
	comments?: readonly unknown[];
}

export interface FontReport {
	/** Names of the old fonts that were found. */
	fonts: string[];
	/** The encoding that was taken for text whose font is not known. */
	guessed: LegacyEncoding | undefined;
}

interface StyleFonts {
	/** Font of a style by its id, parents' fonts included. */
	ofStyle: ReadonlyMap<string, string>;
	/** Font of text without any style. */
	ofDocument: string;
}

interface Run {
	font: string;
	texts: WordNode[];
}

/** Puts all text of a document into Unicode, in place; says what was found. */
export function convertFonts(document: WordNode, stylesXml: string): FontReport {
	const styles = readStyleFonts(stylesXml);
	const paragraphs = paragraphsOf(document).map((paragraph) => runsOf(paragraph, styles));
	const fonts = new Set<string>();
	for (const runs of paragraphs) {
		for (const name of convertNamed(runs)) fonts.add(name);
	}
	return { fonts: [...fonts].sort(), guessed: convertGuessed(paragraphs) };
}

function convertNamed(runs: readonly Run[]): string[] {
	const legacy = runs.filter(({ font }) => legacyEncodingOf(font) !== undefined);
	// Someone changed the letters to Unicode and left the font's name.
	if (hasUnicodeVietnamese(wordsOf(legacy))) return [];
	joinSplitMarks(legacy);
	for (const { font, texts } of legacy)
		for (const text of texts) text.value = fromLegacyFont(text.value ?? '', font);
	return legacy.filter((run) => wordsOf([run]).trim() !== '').map(({ font }) => font);
}

/** Text that names no old font but is full of the signs of one: its font stands where Word alone looks. */
function convertGuessed(paragraphs: readonly (readonly Run[])[]): LegacyEncoding | undefined {
	const unknown = paragraphs
		.map((runs) => runs.filter(({ font }) => legacyEncodingOf(font) === undefined))
		.filter(
			(runs) => /[\u00A1-\u00FF]/.test(wordsOf(runs)) && !hasUnicodeVietnamese(wordsOf(runs)),
		);
	const encoding = guessLegacyEncoding(unknown.map(wordsOf).join('\n'));
	if (encoding === undefined) return undefined;
	for (const runs of unknown) {
		joinSplitMarks(runs);
		for (const { texts } of runs)
			for (const text of texts) text.value = fromLegacy(text.value ?? '', encoding);
	}
	return encoding;
}

const wordsOf = (runs: readonly Run[]): string =>
	runs.flatMap(({ texts }) => texts.map(({ value }) => value ?? '')).join('');

/** A VNI letter is a vowel and a mark; where a run ends between them, the mark goes to the vowel. */
function joinSplitMarks(runs: readonly Run[]): void {
	const texts = runs.flatMap((run) => run.texts);
	for (const [index, text] of texts.entries()) {
		const next = texts[index + 1];
		const mark = /^[ùøûõïâáàåãäêéèúüë]/i.exec(next?.value ?? '')?.[0];
		if (next === undefined || mark === undefined || !/[aeouyôö]$/i.test(text.value ?? '')) continue;
		text.value = (text.value ?? '') + mark;
		next.value = (next.value ?? '').slice(1);
	}
}

function paragraphsOf(node: WordNode): WordNode[] {
	if (node.type === 'paragraph') return [node];
	const notes = Object.values(node.notes?._notes ?? {});
	return [...(node.children ?? []), ...(node.body ?? []), ...notes].flatMap(paragraphsOf);
}

function runsOf(paragraph: WordNode, { ofStyle, ofDocument }: StyleFonts): Run[] {
	const fontOf = (id: string | null | undefined) => (id ? ofStyle.get(id) : undefined);
	const around = fontOf(paragraph.styleId) ?? ofDocument;
	const runs = (node: WordNode): WordNode[] =>
		node.type === 'run' ? [node] : (node.children ?? []).flatMap(runs);
	return runs(paragraph).map((run) => ({
		font: run.font ?? fontOf(run.styleId) ?? around,
		texts: textsOf(run),
	}));
}

function textsOf(node: WordNode): WordNode[] {
	return node.type === 'text' ? [node] : (node.children ?? []).flatMap(textsOf);
}

/** Fonts of styles from `word/styles.xml`; only names are read, so plain patterns are enough. */
function readStyleFonts(xml: string): StyleFonts {
	const styles = Array.from(
		xml.matchAll(/<w:style\b([^>]*)>([\s\S]*?)<\/w:style>/g),
		([, attributes = '', content = '']) => ({
			id: attribute(attributes, 'styleId'),
			isDefault: /w:type="paragraph"/.test(attributes) && /w:default="(?:1|true)"/.test(attributes),
			font: fontIn(content),
			parent: attribute(/<w:basedOn\b[^>]*>/.exec(content)?.[0] ?? '', 'val'),
		}),
	);
	const byId = new Map(styles.map((style) => [style.id, style]));
	const resolve = (id: string, seen: readonly string[]): string => {
		const style = byId.get(id);
		if (style === undefined || seen.includes(id)) return '';
		return style.font || resolve(style.parent, [...seen, id]);
	};
	const ofStyle = new Map(
		styles.flatMap(({ id }) => {
			const font = resolve(id, []);
			return font === '' ? [] : [[id, font] as const];
		}),
	);
	const standard = styles.find(({ isDefault }) => isDefault);
	const defaults = fontIn(/<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(xml)?.[0] ?? '');
	return { ofStyle, ofDocument: (standard && ofStyle.get(standard.id)) ?? defaults };
}

function fontIn(xml: string): string {
	const fonts = /<w:rFonts\b[^>]*>/.exec(xml)?.[0] ?? '';
	return attribute(fonts, 'ascii') || attribute(fonts, 'hAnsi');
}

function attribute(xml: string, name: string): string {
	return new RegExp(`\\bw:${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
}
