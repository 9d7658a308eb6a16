/** What the checks keep of a page until all pages are there: no text, and each link, id and address only once a site. */
import type { BuiltPage, PageLink, PageResource } from './page.ts';

/**
 * Makes pages small. A page holds its whole HTML for as long as one of its strings lives, and ten thousand pages are too
 * many to hold: what is kept is copied, what many pages share is shared.
 */
export function pageKeeper(): (page: BuiltPage) => BuiltPage {
	const texts = new Map<string, string>();
	const links = new Map<string, PageLink>();
	const resources = new Map<string, PageResource>();
	const text = (value: string): string => kept(texts, value, value);
	return (page) => ({
		file: page.file,
		bytes: page.bytes,
		lang: '',
		title: '',
		description: '',
		canonical: '',
		redirect: page.redirect,
		ids: page.ids.map(text),
		links: page.links.map((link) => kept(links, `${link.href} ${link.text}`, link)),
		resources: page.resources.map((one) => kept(resources, `${one.kind} ${one.href}`, one)),
		inline: [],
		inlineAttributes: [],
		mainText: '',
		words: '',
	});
}

/** The value known under the key, else a copy that holds nothing but itself. */
function kept<T>(known: Map<string, T>, key: string, value: T): T {
	const found = known.get(key);
	if (found !== undefined) return found;
	const [copy, ownKey]: [T, string] = structuredClone([value, key]);
	known.set(ownKey, copy);
	return copy;
}
