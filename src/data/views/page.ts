/** Head and frame of pages that are not one entry. */
import { SITE } from '../../site/labels/interface.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { LinkView, PageView } from '../../site/views.ts';
import type { ViewContext } from './context.ts';
import { PLAIN_FIELD } from './cover.ts';
import { feedOf } from './frame.ts';

export interface PlainPage {
	title: string;
	description: string;
	path: string;
	/** Way up, without the front page and the page itself. */
	up?: LinkView[];
	section?: string;
	/** Field whose motifs the selvedge has. */
	field?: string;
	sample?: boolean;
	noindex?: boolean;
	/** The list whose feeds the page announces. */
	feed?: string;
}

export function plainPage(wanted: PlainPage, context: ViewContext): PageView {
	const {
		title,
		description,
		path,
		up = [],
		section,
		field = PLAIN_FIELD,
		sample = false,
		feed,
	} = wanted;
	const crumbs: LinkView[] = [{ text: SITE.home, href: urls.home() }, ...up];
	return {
		title,
		description,
		path,
		...(section !== undefined && { section }),
		crumbs,
		selvedge: { slug: path, field },
		sample,
		...((wanted.noindex || sample) && { noindex: true }),
		jsonLd: [
			{
				'@context': 'https://schema.org',
				'@type': 'BreadcrumbList',
				itemListElement: [...crumbs, { text: title, href: path }].map((crumb, index) => ({
					'@type': 'ListItem',
					position: index + 1,
					name: crumb.text,
					...(crumb.href !== undefined && { item: absolute(crumb.href, context.siteUrl) }),
				})),
			},
		],
		feeds: feed === undefined ? [] : [feedOf(title, feed)],
		card: { path: urls.siteCard(), alt: context.library.vocabularies.site.tagline },
		ogType: 'website',
		preview: context.preview,
	};
}
