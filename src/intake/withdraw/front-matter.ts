/** The YAML of a content file that is about to go, however broken it is: a withdrawal must not wait for a repair. */
import { type Document, isMap, parseDocument } from 'yaml';

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;

export interface FrontMatter {
	document: Document;
	/** Characters of the file before the YAML. */
	offset: number;
}

/** The YAML part of an entry or of a YAML file, parsed as far as it can be. */
export function frontMatterOf(path: string, text: string): FrontMatter {
	const opening = path.endsWith('.mdx') ? OPENING.exec(text)?.[0] : '';
	if (opening === undefined) return { document: parseDocument(''), offset: 0 };
	const rest = text.slice(opening.length);
	const end = path.endsWith('.mdx') ? /^---[ \t]*\r?$/m.exec(rest)?.index : undefined;
	return { document: parseDocument(rest.slice(0, end)), offset: opening.length };
}

/** The values of the top level; nothing when the YAML is not a list of fields or can't be turned into values. */
export function fieldsOf({ document }: FrontMatter): Readonly<Record<string, unknown>> {
	if (!isMap(document.contents)) return {};
	try {
		const fields: unknown = document.toJS();
		return typeof fields === 'object' && fields !== null ? { ...fields } : {};
	} catch {
		// An alias without its anchor, or far too many of them.
		return {};
	}
}
