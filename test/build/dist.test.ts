/** The site built from its own content: its pages, and the other forms in which entries leave it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkDist } from '../../src/checks/built/check-dist.ts';
import type { Dist } from '../../src/checks/built/dist.ts';
import { formatDistProblems } from '../../src/checks/built/format.ts';
import { readDist } from '../../src/integrations/dist-check.ts';
import { realSite } from '../support/build-site.ts';

const SAMPLE = '/don-vi-mau/';

let folder = '';
let dist: Dist;
beforeAll(async () => {
	folder = await realSite();
	dist = await readDist(folder, '/', 'content');
});

const read = (file: string) => readFile(join(folder, file), 'utf8');
const filesLike = (pattern: RegExp) => [...dist.files].filter((file) => pattern.test(file));

test('no page is broken', () => {
	expect(dist.pages.length).toBeGreaterThan(100);
	expect(formatDistProblems(checkDist(dist))).toBe('');
});

test('no page asks other sites: this one has no peers', () => {
	const asking = dist.pages.filter(({ csp }) => /connect-src[^;]*https?:/.test(csp ?? ''));
	expect(asking.map(({ file }) => file)).toEqual([]);
});

test('every entry has a share card of its own, of the size that sites ask for', async () => {
	const cards = filesLike(/anh-chia-se\.png$/);
	expect(cards.length).toBeGreaterThan(50);
	const [first = ''] = cards;
	const { width, height, format } = await sharp(join(folder, first)).metadata();
	expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
	for (const card of cards) {
		const page = await read(card.replace('anh-chia-se.png', 'index.html'));
		expect(page, card).toMatch(new RegExp(`property="og:image" content="[^"]*/${card}"`));
	}
});

const feedSchema = z.object({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	items: z.array(z.object({ id: z.url(), url: z.url(), title: z.string().min(1) })),
});

describe('feeds', () => {
	test('every list has both, and they hold the same entries', async () => {
		const feeds = filesLike(/(^|\/)feed\.json$/);
		expect(feeds.length).toBeGreaterThan(6);
		for (const file of feeds) {
			const feed = feedSchema.parse(JSON.parse(await read(file)));
			const rss = await read(file.replace('feed.json', 'rss.xml'));
			const links = Array.from(
				rss.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs),
				([, link]) => link,
			);
			expect(links, file).toEqual(feed.items.map(({ url }) => url));
		}
	});

	test('what is invented is in none of them', async () => {
		for (const file of filesLike(/(feed\.json|rss\.xml)$/)) {
			expect(await read(file), file).not.toContain(SAMPLE);
		}
	});

	test('the list of exemplars has its exemplars in its feed', async () => {
		const feed = feedSchema.parse(JSON.parse(await read('guong/feed.json')));
		expect(feed.items.length).toBeGreaterThan(5);
		for (const { url } of feed.items) {
			expect(dist.files.has(`${new URL(url).pathname.slice(1)}index.html`), url).toBe(true);
		}
	});
});

test('the sitemap names every page that readers may find, and robots.txt names the sitemap', async () => {
	const maps = filesLike(/^sitemap-\d+\.xml$/);
	const texts = await Promise.all(maps.map(read));
	const named = new Set(
		texts.flatMap((text) =>
			Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, loc = '']) =>
				new URL(loc).pathname.slice(1),
			),
		),
	);
	const wanted = await Promise.all(
		dist.pages
			.filter(({ file }) => file !== '404.html')
			.map(async ({ file }) => ({
				path: file.replace(/index\.html$/, ''),
				hidden: (await read(file)).includes('<meta name="robots" content="noindex"'),
			})),
	);
	expect(wanted.filter(({ path, hidden }) => named.has(path) === hidden)).toEqual([]);
	expect(wanted.filter(({ hidden }) => hidden).length).toBeGreaterThan(0);
	expect(await read('robots.txt')).toMatch(/^Sitemap: \S+sitemap-index\.xml$/m);
});

test('the manifest names icons that are there', async () => {
	const manifest = z
		.object({ name: z.literal('Nêu gương'), icons: z.array(z.object({ src: z.string() })) })
		.parse(JSON.parse(await read('manifest.webmanifest')));
	expect(manifest.icons.filter(({ src }) => !dist.files.has(src))).toEqual([]);
});
