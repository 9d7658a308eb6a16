import { expect, test } from 'vitest';
import { jsonFeed } from '../../../src/channels/feed/json.ts';
import { rssFeed } from '../../../src/channels/feed/rss.ts';
import { type FeedView, withAbsoluteAddresses } from '../../../src/channels/feed/view.ts';

const view: FeedView = {
	title: 'Nêu gương: Gương',
	description: 'Gương mới được nêu & mô hình mới.',
	path: '/guong/',
	site: 'https://neu-guong.vn',
	items: [
		{
			id: '/guong/ban-bien-tap/so-tan/',
			url: '/guong/ban-bien-tap/so-tan/',
			title: 'Thấy vết nứt < 2 cm & sơ tán',
			summary: 'Đưa 115 người lên núi “trước” khi đồi sạt.',
			date: '2026-11-20',
			html: '<p>Xem <a href="/mo-hinh/a/b/?x=1&amp;y=2">mô hình</a> <img src="/_astro/a.avif" alt="Núi"></p>',
			kind: 'Gương · Ứng phó thiên tai',
			image: '/guong/ban-bien-tap/so-tan/anh-chia-se.png',
		},
		{
			id: '/guong/x/y/',
			url: '/guong/x/y/',
			title: 'Không ngày',
			summary: 'Nguồn không ghi ngày.',
		},
	],
};

/** Texts of an element, in order, as a feed reader gets them. */
function texts(xml: string, name: string): string[] {
	const found = xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'));
	const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return Array.from(found, ([, text = '']) =>
		text.replaceAll(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole),
	);
}

test('RSS gives back what the view says, Vietnamese and markup signs included', async () => {
	const xml = await rssFeed(view);
	expect(texts(xml, 'title')).toEqual([
		'Nêu gương: Gương',
		'Thấy vết nứt < 2 cm & sơ tán',
		'Không ngày',
	]);
	expect(texts(xml, 'description')).toContain('Đưa 115 người lên núi “trước” khi đồi sạt.');
	expect(texts(xml, 'guid')).toEqual([
		'https://neu-guong.vn/guong/ban-bien-tap/so-tan/',
		'https://neu-guong.vn/guong/x/y/',
	]);
	expect(texts(xml, 'category')).toEqual(['Gương · Ứng phó thiên tai']);
	expect(texts(xml, 'language')).toEqual(['vi']);
});

test('RSS dates an item with the moment its day begins in Vietnam and invents no date', async () => {
	expect(texts(await rssFeed(view), 'pubDate')).toEqual(['Thu, 19 Nov 2026 17:00:00 GMT']);
});

test('RSS carries the whole article with absolute addresses', async () => {
	const [article] = texts(await rssFeed(view), 'content:encoded');
	expect(article).toContain('href="https://neu-guong.vn/mo-hinh/a/b/?x=1&amp;y=2"');
	expect(article).toContain('src="https://neu-guong.vn/_astro/a.avif"');
});

test('RSS names itself and the share card', async () => {
	const xml = await rssFeed(view);
	expect(xml).toContain('<atom:link href="https://neu-guong.vn/guong/rss.xml" rel="self"');
	expect(xml).toContain('url="https://neu-guong.vn/guong/ban-bien-tap/so-tan/anh-chia-se.png"');
});

test('RSS of an empty list is a feed', async () => {
	const xml = await rssFeed({ ...view, items: [] });
	expect(texts(xml, 'link')).toEqual(['https://neu-guong.vn/guong/']);
	expect(xml).not.toContain('<item');
});

test('a JSON feed is version 1.1 with absolute addresses', () => {
	expect(JSON.parse(jsonFeed(view))).toEqual({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'Nêu gương: Gương',
		home_page_url: 'https://neu-guong.vn/guong/',
		feed_url: 'https://neu-guong.vn/guong/feed.json',
		description: 'Gương mới được nêu & mô hình mới.',
		language: 'vi',
		items: [
			{
				id: 'https://neu-guong.vn/guong/ban-bien-tap/so-tan/',
				url: 'https://neu-guong.vn/guong/ban-bien-tap/so-tan/',
				title: 'Thấy vết nứt < 2 cm & sơ tán',
				summary: 'Đưa 115 người lên núi “trước” khi đồi sạt.',
				content_html:
					'<p>Xem <a href="https://neu-guong.vn/mo-hinh/a/b/?x=1&amp;y=2">mô hình</a> <img src="https://neu-guong.vn/_astro/a.avif" alt="Núi"></p>',
				date_published: '2026-11-20T00:00:00+07:00',
				tags: ['Gương · Ứng phó thiên tai'],
				image: 'https://neu-guong.vn/guong/ban-bien-tap/so-tan/anh-chia-se.png',
			},
			{
				id: 'https://neu-guong.vn/guong/x/y/',
				url: 'https://neu-guong.vn/guong/x/y/',
				title: 'Không ngày',
				summary: 'Nguồn không ghi ngày.',
				content_text: 'Nguồn không ghi ngày.',
			},
		],
	});
});

test.each([
	['<a href="#nguon-1">1</a>', '<a href="https://x.vn/a/#nguon-1">1</a>'],
	['<a href="mailto:a@b.vn">thư</a>', '<a href="mailto:a@b.vn">thư</a>'],
	['<a href="https://bao.vn/">báo</a>', '<a href="https://bao.vn/">báo</a>'],
	[
		'<img srcset="/a.avif 1x, /b.avif 2x">',
		'<img srcset="https://x.vn/a.avif 1x, https://x.vn/b.avif 2x">',
	],
])('%s becomes %s in a feed', (html, expected) => {
	expect(withAbsoluteAddresses(html, 'https://x.vn/a/')).toBe(expected);
});
