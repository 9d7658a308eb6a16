/** What a feed says, before it is written as RSS or JSON. Sample entries stay out: the caller leaves them out. */

export interface FeedItemView {
	/** Path of the entry; it never changes, so readers know an entry by it. */
	id: string;
	/** Path or absolute address of the entry. */
	url: string;
	title: string;
	summary: string;
	/** Day of publishing, `2026-11-21`. */
	date?: string;
	/** The article as safe HTML; addresses in it may be paths. */
	html?: string;
	/** “Gương · Ứng phó thiên tai” */
	kind?: string;
	/** Path or absolute address of the share card. */
	image?: string;
}

export interface FeedView {
	title: string;
	description: string;
	/** Path of the list that the feed follows, with slashes at both ends: `/guong/`. */
	path: string;
	/** Absolute address of the site: `https://neu-guong.vn`. */
	site: string;
	/** Newest first. */
	items: readonly FeedItemView[];
}

/** The moment a day begins in Vietnam, RFC 3339. */
export function startOfDay(date: string): string {
	return `${date}T00:00:00+07:00`;
}

/** HTML in which every address of a link, picture or video is absolute, so that it works in a feed reader. */
export function withAbsoluteAddresses(html: string, base: string): string {
	const whole = (address: string) => {
		const path = address.replaceAll('&amp;', '&');
		return URL.canParse(path, base) ? escaped(new URL(path, base).href) : address;
	};
	return html
		.replaceAll(
			/(\s(?:href|src|poster)=)(["'])(.*?)\2/g,
			(_, name: string, quote: string, address: string) =>
				`${name}${quote}${whole(address)}${quote}`,
		)
		.replaceAll(
			/(\ssrcset=)(["'])(.*?)\2/g,
			(_, name: string, quote: string, candidates: string) =>
				`${name}${quote}${candidates.replaceAll(/(^|,\s+)(\S+)/g, (__, before: string, address: string) => before + whole(address))}${quote}`,
		);
}

/** An address as text of an attribute or of XML. */
export function escaped(address: string): string {
	return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
