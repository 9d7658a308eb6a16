/** From a built page to what the index takes of it. */
import { z } from 'zod';
import { ENTRY, LIST, MISSING, SHARE, SITE } from '../../site/labels/interface.ts';
import { SEARCH_FACET } from '../../site/labels/search.ts';
import type { SearchMetaView } from '../../site/views.ts';
import { DATA_ELEMENT_ID, SEARCH_FACETS, SEARCH_KINDS } from '../fields.ts';
import { pageText } from './page-text.ts';

/** A page with its own text. */
export interface PageRecord extends SearchMetaView {
	/** Below the site's base. */
	path: string;
	text: string;
}

const dataSchema = z.object({
	kind: z.enum(SEARCH_KINDS),
	title: z.string(),
	name: z.string(),
	summary: z.string(),
	agency: z.string(),
	where: z.string(),
	date: z.string(),
	sample: z.boolean(),
	facets: z.partialRecord(z.enum(SEARCH_FACETS), z.array(z.string())),
	aliases: z.array(z.string()),
	places: z.array(z.string()),
	topics: z.array(z.string()),
}) satisfies z.ZodType<SearchMetaView>;

/** Words of the interface, which stand on every page and so find nothing. */
const INTERFACE_WORDS: string[] = [ENTRY, LIST, MISSING, SHARE, SITE, SEARCH_FACET].flatMap(
	(words) => Object.values(words),
);

/** The script with the page's search data; its text is raw, without entities. */
const DATA = new RegExp(`<script\\b[^>]*\\bid="${DATA_ELEMENT_ID}"[^>]*>(.*?)</script>`, 's');

const MAIN = /<main\b.*<\/main>/s;

/**
 * The record of a page, or `undefined` for a page that is not searched. `path` is its address below the site's base.
 *
 * @throws when the page's search data is not what the layout writes.
 */
export function pageRecord(path: string, html: string): PageRecord | undefined {
	const data = DATA.exec(html)?.[1];
	if (data === undefined) return undefined;
	const view = dataSchema.safeParse(parseJson(data));
	if (!view.success) throw new Error(`${path}: ${z.prettifyError(view.error)}`);
	const main = MAIN.exec(html)?.[0];
	if (main === undefined) throw new Error(`${path}: no main element`);
	const { title, summary, agency, where } = view.data;
	const labels = new Set([...INTERFACE_WORDS, title, summary, agency, where]);
	return { ...view.data, path, text: pageText(main, labels) };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
