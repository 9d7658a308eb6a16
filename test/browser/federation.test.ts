/** One hub searches three other sites, and shows its own results whatever the others do. */
import { createReadStream } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { ByteWriter } from '../../src/search/bytes.ts';
import { launchChromium } from '../support/chromium.ts';
import {
	type AgencyId,
	buildFederation,
	copySearchFiles,
	type FederatedSite,
	type SearchFiles,
} from '../support/federation.ts';

interface Closable {
	close(): Promise<void>;
}

const PEERS = ['xa-thu-mot', 'xa-thu-hai', 'xa-thu-ba'] as const;
const OWN = 'Tỉnh Thử mở sổ ghi tiếng khướu';
const TITLES: Readonly<Record<(typeof PEERS)[number], string>> = {
	'xa-thu-mot': 'Kẻng treo đầu thôn gọi nhau đuổi người bẫy khướu',
	'xa-thu-hai': 'Tổ tuần rừng xã Thử Hai gỡ bẫy khướu',
	'xa-thu-ba': 'Lớp học dưới tán rừng nghe khướu hót',
};

let sites: Record<AgencyId, FederatedSite>;
let browser: Browser;
let servers: Closable[] = [];
let visits: Visit[] = [];

beforeAll(async () => {
	sites = await buildFederation();
	browser = await launchChromium(inject('chromium'));
});
afterAll(() => browser?.close());
afterEach(async () => {
	const [open, ended] = [servers, visits];
	[servers, visits] = [[], []];
	const hacked = await Promise.all(
		ended.map(({ page }) => page.evaluate(() => 'hacked' in window)),
	);
	await Promise.all(ended.map(({ page }) => page.context().close()));
	await Promise.all(open.map((server) => server.close()));
	for (const [at, { uncaught, dialogs }] of ended.entries())
		expect({ uncaught, dialogs, hacked: hacked[at] }).toEqual({
			...{ uncaught: [], dialogs: [], hacked: false },
		});
});

/** Serves these sites as they were built until the test ends. */
async function serve(...ids: readonly AgencyId[]): Promise<void> {
	for (const id of ids) {
		const { folder, port, basePath } = sites[id];
		servers.push(await serveFolder({ folder, port, basePath }));
	}
}

/** Serves a spoiled copy of a site's search files in its place. */
async function serveCopy(
	id: AgencyId,
	spoil: (files: SearchFiles) => Promise<void>,
): Promise<void> {
	const { port, basePath } = sites[id];
	const files = await copySearchFiles(sites[id]);
	await spoil(files);
	servers.push(await serveFolder({ folder: files.folder, port, basePath }));
}

/** Answers in a site's place. */
async function answerAs(id: AgencyId, answer: RequestListener): Promise<void> {
	const server = createServer((request, response) => {
		response.setHeader('access-control-allow-origin', '*');
		answer(request, response);
	});
	await new Promise<void>((listening) => {
		server.listen(sites[id].port, '127.0.0.1', listening);
	});
	servers.push({
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			}),
	});
}

interface Visit {
	page: Page;
	/** Addresses below those of peers that were asked for. */
	asked: string[];
	uncaught: string[];
	dialogs: string[];
}

async function visit(path: string): Promise<Visit> {
	const context = await browser.newContext({ locale: 'vi-VN' });
	const page = await context.newPage();
	const visited: Visit = { page, asked: [], uncaught: [], dialogs: [] };
	visits.push(visited);
	page.on('request', (request) => {
		if (PEERS.some((id) => request.url().startsWith(sites[id].url)))
			visited.asked.push(request.url());
	});
	page.on('pageerror', (error) => visited.uncaught.push(String(error)));
	page.on('console', (message) => {
		// That a file could not be loaded is said by the browser itself, and is what some tests are about.
		if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
			visited.uncaught.push(message.text());
	});
	page.on('dialog', (dialog) => {
		visited.dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await page.goto(new URL(path, sites['tinh-thu'].url).href);
	return visited;
}

const address = (query: string) => `/tim-kiem/?q=${encodeURIComponent(query)}`;
const titles = (page: Page) => page.locator('[data-search-results] h3 a').allTextContents();
const peerLine = (page: Page) => page.locator('[data-search-peers]').textContent();

/** Searches the hub, and waits until no peer is waited for. */
async function searched(query: string): Promise<Visit> {
	const visited = await visit(address(query));
	await settled(visited.page);
	return visited;
}

async function settled(page: Page): Promise<void> {
	await expect
		.poll(() => peerLine(page), { timeout: 15_000 })
		.toMatch(/^(?!.*Đang hỏi).*(?:Tìm cả trên|Không hỏi được)/);
	await page.locator('[data-search-status="done"]').waitFor();
}

/** The hub's own result and those of the peers that are well; the line names the one that is not, and why. */
async function expectWithout({ page }: Visit, name: string, why: string): Promise<void> {
	await expect.poll(() => peerLine(page)).toContain(`Không hỏi được: ${name} (${why}).`);
	expect(await peerLine(page)).toContain('Tìm cả trên: Xã Thử Một, Xã Thử Hai.');
	await expect
		.poll(async () => (await titles(page)).sort())
		.toEqual([TITLES['xa-thu-mot'], TITLES['xa-thu-hai'], OWN].sort());
}

describe('all four sites', () => {
	test('are found from the hub, each result with its site and on it', async () => {
		await serve('tinh-thu', ...PEERS);
		const { page } = await searched('khướu');
		await expect
			.poll(async () => (await titles(page)).sort())
			.toEqual([...Object.values(TITLES), OWN].sort());
		expect(await peerLine(page)).toBe('Tìm cả trên: Xã Thử Một, Xã Thử Hai, Xã Thử Ba.');
		const rows = page.locator('[data-result]');
		for (const id of PEERS) {
			const row = rows.filter({ hasText: TITLES[id] });
			expect(await row.locator('[data-peer]').textContent()).toBe(`trên trang ${sites[id].name}`);
			expect(await row.locator('a').getAttribute('href')).toMatch(
				new RegExp(`^${sites[id].url}(guong|mo-hinh|tin-bai)/`),
			);
			await row.scrollIntoViewIfNeeded();
			await expect.poll(() => row.locator('[data-excerpt]').textContent()).not.toBe('');
		}
		expect(await rows.filter({ hasText: OWN }).locator('[data-peer]').textContent()).toBe('');
		await rows.filter({ hasText: TITLES['xa-thu-ba'] }).locator('a').click();
		await page.waitForURL(`${sites['xa-thu-ba'].url}**`);
		expect(await page.title()).toContain(TITLES['xa-thu-ba']);
	});

	test('are counted together and told apart', async () => {
		await serve('tinh-thu', ...PEERS);
		const { page } = await searched('khướu');
		await expect.poll(() => titles(page)).toHaveLength(4);
		expect(await facet(page, 'loai')).toEqual({ Gương: '1', 'Mô hình': '1', 'Tin bài': '2' });
		expect(await facet(page, 'co-quan')).toEqual({
			...{ 'Ban thi đua Tỉnh Thử': '1', 'Xã Thử Một': '1' },
			...{ 'Xã Thử Hai': '1', 'Xã Thử Ba': '1' },
		});
		expect(await facet(page, 'linh-vuc')).toMatchObject({ 'Nuôi ong': '1', 'Lâm nghiệp': '3' });
		await page.locator('[data-facet="co-quan"]').evaluate((all) => all.setAttribute('open', ''));
		await page.getByLabel('Xã Thử Hai').check();
		await expect.poll(() => titles(page)).toEqual([TITLES['xa-thu-hai']]);
		await page.reload();
		await expect.poll(() => titles(page)).toEqual([TITLES['xa-thu-hai']]);
	});

	test('are in the table and in the printed list', async () => {
		await serve('tinh-thu', ...PEERS);
		const { page } = await searched('khướu');
		await expect.poll(() => titles(page)).toHaveLength(4);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.locator('[data-search-csv]').click(),
		]);
		const table = await text(await download.createReadStream());
		expect(
			table.split('\r\n').filter((line) => line.includes(sites['xa-thu-ba'].url)),
		).toHaveLength(1);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await page.locator('[data-search-paper] tbody tr').count()).toBe(4);
	});

	test('are asked only once a reader has searched', async () => {
		await serve('tinh-thu', ...PEERS);
		const { page, asked } = await visit('/tim-kiem/');
		const own = page.waitForResponse((response) => response.url().endsWith('muc-luc.bin'));
		await page.locator('#tim').focus();
		await own;
		await page.waitForLoadState('networkidle');
		expect(asked).toEqual([]);
		await page.keyboard.type('khướu');
		await settled(page);
		expect(new Set(asked.map((url) => new URL(url).host)).size).toBe(3);
	});

	test('are named by the policy of the search page, and by no other page’s', async () => {
		await serve('tinh-thu');
		const hosts = PEERS.map((id) => new URL(sites[id].url).origin);
		expect(await connectSources('/tim-kiem/')).toEqual(["'self'", ...hosts]);
		expect(await connectSources('/')).toEqual(["'self'"]);
	});
});

/** Labels of a facet's values with their counts. */
async function facet(page: Page, name: string): Promise<Record<string, string>> {
	const items = await page.locator(`[data-facet="${name}"] li`).all();
	const pairs = items.map(
		async (item): Promise<[string, string]> => [
			(await item.locator('[data-text]').textContent()) ?? '',
			(await item.locator('[data-count]').textContent()) ?? '',
		],
	);
	return Object.fromEntries(await Promise.all(pairs));
}

async function connectSources(path: string): Promise<string[]> {
	const html = await (await fetch(new URL(path, sites['tinh-thu'].url))).text();
	const directives = html.matchAll(/connect-src ([^;]*);/g);
	return Array.from(directives, ([, sources = '']) => sources.trim().split(' ')).flat();
}

const FAILED = 'không mở được';
const OLD = 'bộ tìm kiếm đời cũ';
const SLOW = 'trả lời quá chậm';

describe('a peer that does not answer', () => {
	test('in time, or with an error, or at all, is named with the reason', async () => {
		await serve('tinh-thu');
		await answerAs('xa-thu-mot', (_, response) => {
			setTimeout(() => response.end('{}'), 20_000).unref();
		});
		await answerAs('xa-thu-hai', (_, response) => response.writeHead(500).end());
		const visited = await visit(address('khướu'));
		await expect.poll(() => titles(visited.page)).toEqual([OWN]);
		expect(await peerLine(visited.page)).toContain('Đang hỏi thêm: Xã Thử Một');
		await settled(visited.page);
		expect(await peerLine(visited.page)).toBe(
			`Không hỏi được: Xã Thử Một (${SLOW}), Xã Thử Hai (${FAILED}), Xã Thử Ba (${FAILED}).`,
		);
		expect(await titles(visited.page)).toEqual([OWN]);
	});

	test('once it is searched is dropped, and keeps nothing waiting before', async () => {
		await serve('tinh-thu', 'xa-thu-hai', 'xa-thu-ba');
		const { folder } = sites['xa-thu-mot'];
		await answerAs('xa-thu-mot', ({ url = '' }, response) => {
			if (!/\/\d+\.bin$/.test(url)) createReadStream(join(folder, url)).pipe(response);
		});
		const visited = await visit(address('khướu'));
		await expect.poll(() => titles(visited.page)).toEqual([OWN]);
		await expect.poll(() => peerLine(visited.page), { timeout: 8000 }).toContain(`(${SLOW})`);
		expect(await peerLine(visited.page)).toBe(
			`Tìm cả trên: Xã Thử Hai, Xã Thử Ba. Không hỏi được: Xã Thử Một (${SLOW}).`,
		);
		await expect.poll(() => titles(visited.page)).toHaveLength(3);
	});
});

describe('a peer that sends what cannot be used', () => {
	const spoilers: Record<string, [string, (files: SearchFiles) => Promise<void>]> = {
		'an index of an older format': [
			OLD,
			async ({ catalogue, writeCatalogue, writeWords }) => {
				await writeCatalogue({ ...catalogue, format: catalogue.format - 1 });
				await writeWords({ labels: 'elsewhere' });
			},
		],
		'an index of a newer format': [
			OLD,
			({ catalogue, writeCatalogue }) =>
				writeCatalogue({ format: catalogue.format + 1, pages: 'as a table' }),
		],
		garbage: [FAILED, ({ writeBytes }) => writeBytes(Uint8Array.from([7, 0, 255, 200, 10]))],
		'a packed file cut short': [
			FAILED,
			({ catalogue, writeBytes }) =>
				writeBytes(gzipSync(JSON.stringify(catalogue)).subarray(0, 200)),
		],
		'a page for everything': [
			FAILED,
			({ writeBytes }) => writeBytes(new TextEncoder().encode('<!doctype html><p>Trang chủ')),
		],
		'a file that unpacks without end': [
			FAILED,
			({ writeBytes }) => writeBytes(gzipSync(new Uint8Array(64 * 2 ** 20))),
		],
		'numbers that cannot be': [
			FAILED,
			({ catalogue, writeCatalogue }) =>
				writeCatalogue({ ...catalogue, counts: catalogue.counts.map(() => -1e308) }),
		],
		'columns of another shape': [
			FAILED,
			({ catalogue, writeCatalogue }) => writeCatalogue({ ...catalogue, titles: { length: 1e9 } }),
		],
		'words of another shape': [FAILED, ({ writeWords }) => writeWords([['khướu']])],
		'an index without shards': [FAILED, ({ removeShards }) => removeShards()],
		'broken shards': [
			FAILED,
			({ writeShards }) => writeShards(Uint8Array.from([250, 255, 255, 255, 255, 3])),
		],
		'shards with broken lists of pages': [FAILED, ({ writeShards }) => writeShards(brokenLists())],
	};

	test.each(Object.entries(spoilers))('such as %s', async (_, [why, spoil]) => {
		await serve('tinh-thu', 'xa-thu-mot', 'xa-thu-hai');
		await serveCopy('xa-thu-ba', spoil);
		await expectWithout(await searched('khướu'), 'Xã Thử Ba', why);
	});
});

/** A shard whose key leads to a list that ends in the middle of a number. */
function brokenLists(): Uint8Array {
	const shard = new ByteWriter();
	const key = 'khuou';
	shard.text(key);
	shard.number(1);
	shard.text(key);
	shard.number(5);
	shard.number(1);
	shard.byte(128);
	shard.number(0);
	return shard.done();
}

describe('a hostile peer', () => {
	const SCRIPT = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
	const PATHS = [
		...['javascript:window.hacked=1', '//evil.example/', '/\\evil.example/', '../../../x/'],
		...['https://evil.example/', '/%2e%2e/%2e%2e/x/', '\t//evil.example', '@evil.example/'],
		...['data:text/html,<script>window.hacked=1</script>', '?q=1', '#x', '"><b>', '\ud800'],
	];

	async function spoil(files: SearchFiles): Promise<void> {
		const { catalogue } = files;
		const story = catalogue.titles.indexOf(TITLES['xa-thu-ba']);
		const bad = (texts: string[]) => texts.map((text) => `${SCRIPT} ${text}`);
		await files.writeCatalogue({
			...catalogue,
			titles: bad(catalogue.titles),
			names: bad(catalogue.names),
			wheres: bad(catalogue.wheres),
			// Pages about the peer itself are left out, so all say that they are entries.
			facets: {
				...catalogue.facets,
				loai: { values: ['story'], rows: catalogue.paths.map(() => 0) },
			},
			paths: catalogue.paths.map((path, at) => (at === story ? path : PATHS[at % PATHS.length])),
		});
		await files.writeWords({
			site: SCRIPT,
			labels: {
				'co-quan': { 'xa-thu-ba': `${SCRIPT} xã`, __proto__: SCRIPT },
				'linh-vuc': { 'nuoi-ong': SCRIPT, 'giao-duc': SCRIPT },
				'dia-phuong': { 'tinh-thu': SCRIPT },
			},
			abbreviations: [[SCRIPT, 'khướu']],
			synonyms: [['khướu', SCRIPT, 'chim rừng']],
		});
		await files.writePassage(catalogue.paths[story] ?? '', `${SCRIPT} khướu ${SCRIPT}`);
	}

	async function links(page: Page): Promise<string[]> {
		return page
			.locator('[data-result] h3 a')
			.evaluateAll((all) =>
				all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
			);
	}

	test('has its texts shown as texts', async () => {
		await serve('tinh-thu', 'xa-thu-mot', 'xa-thu-hai');
		await serveCopy('xa-thu-ba', spoil);
		const { page } = await searched('khướu');
		await expect.poll(() => titles(page)).toHaveLength(4);
		const row = page.locator('[data-result]').filter({ hasText: TITLES['xa-thu-ba'] });
		expect(await row.locator('h3 a').textContent()).toContain(SCRIPT);
		await row.scrollIntoViewIfNeeded();
		await expect.poll(() => row.locator('[data-excerpt]').textContent()).toContain('<script>');
		expect(await page.locator('[data-search] :is(img, script)').count()).toBe(0);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		expect(await page.locator('[data-search-paper]').textContent()).toContain('<script>');
		expect(await page.locator('[data-search-paper] :is(img, script)').count()).toBe(0);
	});

	test('has its pages opened at its own address only', async () => {
		await serve('tinh-thu');
		await serveCopy('xa-thu-ba', spoil);
		const { page } = await visit('/tim-kiem/?loai=story');
		await settled(page);
		const more = page.locator('[data-search-more]');
		while (await more.isVisible()) await more.click();
		const all = await links(page);
		const foreign = all.filter((href) => !href.startsWith(sites['tinh-thu'].url));
		expect(foreign.length).toBeGreaterThan(5);
		expect(foreign.filter((href) => !href.startsWith(sites['xa-thu-ba'].url))).toEqual([]);
		for (const link of await page.locator('[data-result] h3 a').all())
			expect(await link.getAttribute('href')).not.toMatch(/^\s*(?:javascript|data):/i);
	});
});
