/** A list as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { absolute, urls } from '../../site/urls.ts';
import { type FeedItemView, type FeedView, startOfDay, withAbsoluteAddresses } from './view.ts';

/** The feed as JSON text. An item without HTML carries its summary as text, since the format asks for one of the two. */
export function jsonFeed(view: FeedView): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: view.title,
		home_page_url: absolute(view.path, view.site),
		feed_url: absolute(urls.jsonFeed(view.path), view.site),
		description: view.description,
		language: 'vi',
		items: view.items.map((item) => jsonItem(item, view.site)),
	});
}

function jsonItem(item: FeedItemView, site: string) {
	const { id, title, summary, date, html, kind, image } = item;
	const url = absolute(item.url, site);
	return {
		id: absolute(id, site),
		url,
		title,
		summary,
		...(html === undefined
			? { content_text: summary }
			: { content_html: withAbsoluteAddresses(html, url) }),
		...(date !== undefined && { date_published: startOfDay(date) }),
		...(kind !== undefined && { tags: [kind] }),
		...(image !== undefined && { image: absolute(image, site) }),
	};
}
