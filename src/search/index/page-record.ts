/** From a built page to what Pagefind stores of it. */
import type { CustomRecord } from 'pagefind';
import { z } from 'zod';
import { ENTRY, LIST, MISSING, SHARE, SITE } from '../../site/labels/interface.ts';
import type { SearchMetaView } from '../../site/views.ts';
import { encodeD } from '../../text/d-codec.ts';
import { normaliseSpelling } from '../../text/spelling.ts';
import { DATA_ELEMENT_ID, HIDDEN_FIELD, KIND_FILTER, SEARCH_KINDS } from '../fields.ts';
import { pageText } from './page-text.ts';

const dataSchema = z.object({
	kind: z.enum(SEARCH_KINDS),
	filters: z.record(z.string(), z.array(z.string())),
	meta: z.record(z.string(), z.string()),
	hidden: z.array(z.string()),
}) satisfies z.ZodType<SearchMetaView>;

/** Words of the interface, which stand on every page and so find nothing. */
const INTERFACE_WORDS = [ENTRY, LIST, MISSING, SHARE, SITE].flatMap((words) =>
	Object.values(words),
);

/** Ids that the filters hold already; as fields they would be found by readers who type them. */
const FIELDS_OF_IDS: ReadonlySet<string> = new Set(['kind', 'freshness']);

/** Words with signs inside, as in 198/KH-SNgV. */
const JOINED_WORD = /[\p{L}\p{N}]+(?:[/-][\p{L}\p{N}]+)+/gu;

/** The script with the page's search data; its text is raw, without entities. */
const DATA = new RegExp(`<script\\b[^>]*\\bid="${DATA_ELEMENT_ID}"[^>]*>(.*?)</script>`, 's');

const MAIN = /<main\b.*<\/main>/s;

/**
 * The record of a page, or `undefined` for a page that is not searched. `url` is its path below the site's base.
 *
 * @throws when the page's search data is not what the layout writes.
 */
export function pageRecord(url: string, html: string): CustomRecord | undefined {
	const data = DATA.exec(html)?.[1];
	if (data === undefined) return undefined;
	const view = dataSchema.safeParse(parseJson(data));
	if (!view.success) throw new Error(`${url}: ${z.prettifyError(view.error)}`);
	const main = MAIN.exec(html)?.[0];
	if (main === undefined) throw new Error(`${url}: no main element`);
	const labels = new Set([...INTERFACE_WORDS, ...Object.values(view.data.meta)]);
	return recordOf(url, view.data, pageText(main, labels));
}

/** Everything written the way queries are: one spelling, đ as ď. */
export function recordOf(url: string, view: SearchMetaView, text: string): CustomRecord {
	const { date } = view.meta;
	const fields = Object.entries(view.meta).filter(([name]) => !FIELDS_OF_IDS.has(name));
	const hidden = [
		...view.hidden,
		...joinedParts([view.meta.title, view.meta.summary, text].join(' ')),
	];
	return {
		url,
		language: 'vi',
		content: indexed(text),
		meta: {
			...Object.fromEntries(fields.map(([name, value]) => [name, indexed(value)])),
			...(view.meta.sample !== undefined && { sample: SITE.sampleWord }),
			...(hidden.length > 0 && { [HIDDEN_FIELD]: indexed(hidden.join('. ')) }),
		},
		filters: { [KIND_FILTER]: [view.kind], ...view.filters },
		...(date !== undefined && { sort: { date } }),
	};
}

function indexed(text: string): string {
	return encodeD(normaliseSpelling(text));
}

/** The parts with capitals inside, in small letters: Pagefind keeps 198/KH-SNgV whole, and in pieces it cuts SNgV too. */
function joinedParts(text: string): string[] {
	const parts = (text.match(JOINED_WORD) ?? []).flatMap((word) => word.split(/[/-]/));
	return [...new Set(parts)]
		.filter((part) => /\p{Ll}\p{Lu}/u.test(part))
		.map((part) => part.toLowerCase());
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
