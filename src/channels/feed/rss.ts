/** A list as RSS 2.0. */
import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { absolute, urls } from '../../site/urls.ts';
import {
	escaped,
	type FeedItemView,
	type FeedView,
	startOfDay,
	withAbsoluteAddresses,
} from './view.ts';

/** The feed as XML text. Pictures are named with Media RSS; the whole article is in `content:encoded`. */
export function rssFeed(view: FeedView): Promise<string> {
	const self = escaped(absolute(urls.rss(view.path), view.site));
	return getRssString({
		title: view.title,
		description: view.description,
		site: absolute(view.path, view.site),
		trailingSlash: true,
		xmlns: { atom: 'http://www.w3.org/2005/Atom', media: 'http://search.yahoo.com/mrss/' },
		customData: `<language>vi</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
		items: view.items.map((item) => rssItem(item, view.site)),
	});
}

function rssItem(item: FeedItemView, site: string): RSSFeedItem {
	const { url, title, summary, date, html, kind, image } = item;
	const link = absolute(url, site);
	const picture = image === undefined ? undefined : escaped(absolute(image, site));
	return {
		link,
		title,
		description: summary,
		...(date !== undefined && { pubDate: new Date(startOfDay(date)) }),
		...(html !== undefined && { content: withAbsoluteAddresses(html, link) }),
		...(kind !== undefined && { categories: [kind] }),
		...(picture !== undefined && {
			customData: `<media:content url="${picture}" medium="image" type="image/png" width="1200" height="630"/>`,
		}),
	};
}
