/** The index as Pagefind makes it, asked with Pagefind's own client the way the search page asks. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { engineQuery } from '../../../src/search/client/query.ts';
import { FIELD_WEIGHTS } from '../../../src/search/fields.ts';
import { openIndex } from '../../../src/search/index/open-index.ts';

interface Answer {
	results: { data(): Promise<{ url: string; excerpt: string; content: string }> }[];
	totalFilters: Record<string, Record<string, number>>;
}

interface Client {
	options(options: object): Promise<void>;
	search(query: string, options?: object): Promise<Answer>;
}

const PAGES = [
	{
		slug: 'tre',
		kind: 'practice',
		title: 'Tre măng Bát Độ',
		text: 'Trồng tre lấy măng ở Trấn Yên, 31,3% hộ.',
		hidden: ['Lục Trúc'],
	},
	{
		slug: 'duong',
		kind: 'story',
		title: 'Con đường mới',
		text: 'Dân hiến đất làm đường. Kế hoạch 198/KH-SNgV.',
		hidden: [],
	},
	{
		slug: 'lieu',
		kind: 'story',
		title: 'Dương Liễu',
		text: 'Làng nghề Dương Liễu có một rặng tre.',
		hidden: [],
	},
	{
		slug: 'hoa',
		kind: 'exemplar',
		title: 'Tổ hoà giải',
		text: 'Tổ hoà giải của thôn, có chiến sỹ giúp.',
		hidden: [],
	},
];

let folder: string;
let client: Client;

async function writeSite(): Promise<string> {
	const site = await mkdtemp(join(tmpdir(), 'neu-guong-index-'));
	for (const { slug, kind, title, text, hidden } of PAGES) {
		const filters = {
			loai: [kind],
			nam: ['2024', slug],
			'co-quan': [`a-${slug}`, 'b'],
			cap: ['x'],
		};
		const data = { kind, filters, meta: { title, summary: '', date: '2026' }, hidden };
		const html = `<html lang="vi"><body><main><h1>${title}</h1><p>${text}</p></main>
			<script type="application/json" id="tim-kiem-du-lieu">${JSON.stringify(data)}</script></body></html>`;
		await mkdir(join(site, 'tin-bai', slug), { recursive: true });
		await writeFile(join(site, 'tin-bai', slug, 'index.html'), html);
	}
	await writeFile(
		join(site, '404.html'),
		'<html><body><main>Không có trang này</main></body></html>',
	);
	return site;
}

async function ask(typed: string, options?: object) {
	const answer = await client.search(engineQuery(typed), options);
	const pages = await Promise.all(answer.results.map((result) => result.data()));
	return { ...answer, pages, urls: pages.map(({ url }) => url) };
}

/** Indexes the pages of a folder, in the order of their addresses. */
async function indexPages(site: string): Promise<number> {
	const index = await openIndex();
	const files = await readdir(site, { recursive: true });
	for (const file of files.filter((name) => name.endsWith('.html')).sort())
		await index.add(
			`/${file.replace(/index\.html$/, '')}`,
			await readFile(join(site, file), 'utf8'),
		);
	return index.write(site);
}

beforeAll(async () => {
	folder = await writeSite();
	await indexPages(folder);
	vi.stubGlobal('fetch', async (address: string) => {
		return new Response(await readFile(address.replace(/\?.*/, '')));
	});
	const module: string = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
	client = await import(/* @vite-ignore */ module);
	const ranking = { metaWeights: FIELD_WEIGHTS };
	await client.options({
		basePath: join(folder, 'pagefind/'),
		baseUrl: '/',
		noWorker: true,
		ranking,
	});
});
afterAll(async () => {
	vi.unstubAllGlobals();
	await rm(folder, { recursive: true });
});

describe('the index', () => {
	test.each([
		['tre mang bat do', '/tin-bai/tre/'],
		['tre măng bát độ', '/tin-bai/tre/'],
		['đường', '/tin-bai/duong/'],
		['dương', '/tin-bai/lieu/'],
		['hòa giải', '/tin-bai/hoa/'],
		['hoà giải'.normalize('NFD'), '/tin-bai/hoa/'],
		['chien si', '/tin-bai/hoa/'],
		['luc truc', '/tin-bai/tre/'],
		['198/KH-SNgV', '/tin-bai/duong/'],
		['sngv', '/tin-bai/duong/'],
		['31,3%', '/tin-bai/tre/'],
		['“rặng tre”', '/tin-bai/lieu/'],
	])('%s leads to %s', async (typed, url) => {
		expect((await ask(typed)).urls[0]).toBe(url);
	});

	test('without marks finds both d and đ', async () => {
		expect((await ask('duong')).urls.sort()).toEqual(['/tin-bai/duong/', '/tin-bai/lieu/']);
	});

	test('a hidden term finds the page and never shows', async () => {
		const { pages } = await ask('lục trúc');
		expect(pages).toHaveLength(1);
		expect(`${pages[0]?.excerpt} ${pages[0]?.content}`).not.toMatch(/trúc/i);
	});

	test('holds only pages with search data', async () => {
		expect((await ask('không có trang này')).urls).toEqual([]);
	});

	test('counts kinds when all are asked for, also those that no page has', async () => {
		const any = ['exemplar', 'practice', 'story', 'place'];
		const { totalFilters, urls } = await ask('tre', { filters: { loai: { any } } });
		expect(urls).toEqual(['/tin-bai/tre/', '/tin-bai/lieu/']);
		expect(totalFilters.loai).toMatchObject({ practice: 1, story: 1, exemplar: 0 });
		const { urls: stories } = await ask('tre', { filters: { loai: { any: ['story'] } } });
		expect(stories).toEqual(['/tin-bai/lieu/']);
	});
});

describe('openIndex', () => {
	test('gives the same files for the same pages, however often', async () => {
		const second = await writeSite();
		try {
			expect(await indexPages(second)).toBe(PAGES.length);
			const first = await filesOf(folder);
			expect(await filesOf(second)).toEqual(first);
			await indexPages(second);
			expect(await filesOf(second)).toEqual(first);
			expect([...first.keys()].filter((name) => name.includes('ui'))).toEqual([]);
		} finally {
			await rm(second, { recursive: true });
		}
	});

	test('names the page whose data is broken', async () => {
		const site = await mkdtemp(join(tmpdir(), 'neu-guong-index-'));
		try {
			const html = '<main></main><script id="tim-kiem-du-lieu">{}</script>';
			await writeFile(join(site, 'hong.html'), html);
			await expect(indexPages(site)).rejects.toThrow('/hong.html');
		} finally {
			await rm(site, { recursive: true });
		}
	});
});

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function filesOf(site: string): Promise<Map<string, string>> {
	const index = join(site, 'pagefind');
	const names = await readdir(index, { recursive: true, withFileTypes: true });
	const files = names
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const contents = files
		.sort()
		.map(async (file) => [file.slice(index.length), await digest(await readFile(file))] as const);
	return new Map(await Promise.all(contents));
}
