/**
 * Reads the tags of HTML that a build wrote, one after another, without building a tree: ten thousand pages are read in
 * seconds. It relies on what Astro writes: lower-case names, quoted attributes, every element closed.
 */

const TOKEN =
	/<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
};
/** What a drawing may hold that a check asks about; most woven covers hold none of it and are passed over. */
const WORTH_READING = /\s(?:id|style|on[a-z]+|href)\s*=|<(?:a|script|style|title)\b/i;
/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

export interface TagReader {
	/** Text between two tags, entities not yet resolved. */
	text(raw: string): void;
	open(name: string, attributes: string): void;
	close(name: string): void;
	/** An element whose content is not markup: it has no `open` and `close` of its own. */
	raw(name: string, attributes: string, content: string): void;
}

/** Calls the reader for every tag and text of a page, in order. */
export function readTags(html: string, reader: TagReader): void {
	let at = 0;
	TOKEN.lastIndex = 0;
	for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
		if (token.index > at) reader.text(html.slice(at, token.index));
		at = TOKEN.lastIndex;
		const name = token[2]?.toLowerCase();
		if (name === undefined) continue;
		if (token[1] === '/') reader.close(name);
		else if (name === 'svg') {
			reader.open(name, token[3] ?? '');
			const end = html.indexOf('</svg>', at);
			if (end < 0 || WORTH_READING.test(html.slice(at, end))) continue;
			at = end;
			TOKEN.lastIndex = end;
		} else if (RAW.has(name)) {
			const end = html.indexOf(`</${name}`, at);
			const stop = end < 0 ? html.length : end;
			reader.raw(name, token[3] ?? '', html.slice(at, stop));
			at = html.indexOf('>', stop) + 1 || html.length;
			TOKEN.lastIndex = at;
		} else reader.open(name, token[3] ?? '');
	}
}

/** The attributes of a tag, names in lower case, values with entities resolved; a bare attribute is ''. */
export function attributesOf(source: string): Map<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
		attributes.set(name.toLowerCase(), resolveEntities(double ?? single ?? bare ?? ''));
	}
	return attributes;
}

/** Text with its character references resolved. */
export function resolveEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replaceAll(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
		return String.fromCodePoint(
			decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal),
		);
	});
}
