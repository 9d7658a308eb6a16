/**
 * Takes text out of the XML of office files. Only the text and a few attributes are wanted, so parts are cut at closing
 * tags, which takes time in proportion to their length whatever is broken in them.
 */

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
};

export function decodeXml(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
		(whole, hex, decimal, name) =>
			name === undefined
				? codePoint(hex ? parseInt(hex, 16) : Number(decimal))
				: (ENTITIES[name] ?? whole),
	);
}

const codePoint = (value: number): string => (value <= 0x10ffff ? String.fromCodePoint(value) : '');

/** The texts of elements such as `w:t` that hold nothing but text, in order. `names` is a part of a pattern. */
export function textsOf(xml: string, names: string): string[] {
	const pattern = new RegExp(`<(?:${names})(?:\\s[^<>]*)?>([^<]*)</`, 'g');
	return [...xml.matchAll(pattern)].map(([, text = '']) => decodeXml(text));
}

/** All text between tags. */
export function plainText(xml: string): string {
	return decodeXml(xml.replace(/<[^<>]*>/g, ''));
}

/** The tags, opening or empty, of elements with this name. */
export function tagsOf(xml: string, name: string): string[] {
	return [...xml.matchAll(new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'g'))].map(([tag]) => tag);
}

/** An attribute of a tag, '' when it has none. */
export function attribute(tag: string, name: string): string {
	return decodeXml(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}
