/** The files of an index, as they stand beside a built site. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CATALOGUE_FILE, type Catalogue, FORMAT, passageFile } from '../../../src/search/format.ts';
import { openIndex } from '../../../src/search/index/open-index.ts';
import { searchMeta } from '../../support/sample-views.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'neu-guong-index-'));
});
afterEach(() => rm(folder, { recursive: true }));

const PAGES = {
	'/tin-bai/tre/': { title: 'Tre măng Bát Độ', text: 'Trồng tre lấy măng.', nam: ['2024', '2023'] },
	'/tin-bai/duong/': { title: 'Con đường mới', text: 'Dân hiến đất làm đường.', nam: ['2024'] },
	'/tin-bai/lieu/': { title: 'Dương Liễu', text: 'Làng nghề có một rặng tre.', nam: [] },
};

function html({ title, text, nam }: (typeof PAGES)['/tin-bai/tre/']): string {
	const facets = nam.length > 0 ? { nam } : {};
	const data = searchMeta('story', {
		title,
		summary: `Chuyện ${title}.`,
		facets,
		aliases: ['Lục Trúc'],
	});
	return `<html lang="vi"><body><main><h1>${title}</h1><p>${text}</p></main>
		<script type="application/json" id="tim-kiem-du-lieu">${JSON.stringify(data)}</script></body></html>`;
}

async function write(): Promise<number> {
	const index = openIndex();
	for (const [path, page] of Object.entries(PAGES)) index.add(path, html(page));
	index.add('/404.html', '<html><body><main>Không có trang này</main></body></html>');
	return index.write(folder);
}

async function catalogue(): Promise<Catalogue> {
	return JSON.parse(gunzipSync(await readFile(join(folder, CATALOGUE_FILE))).toString());
}

describe('an index', () => {
	test('holds the pages with search data', async () => {
		expect(await write()).toBe(3);
		const { format, paths, titles, facets, keys, counts } = await catalogue();
		expect(format).toBe(FORMAT);
		expect(paths).toEqual(Object.keys(PAGES));
		expect(titles).toEqual(Object.values(PAGES).map(({ title }) => title));
		expect(facets.loai).toEqual({ values: ['story'], rows: [0, 0, 0] });
		expect(facets.nam).toEqual({ values: ['2023', '2024'], rows: [[1, 0], 1, null] });
		expect(counts[keys.split(' ').indexOf('duong')]).toBe(2);
	});

	test('files a passage for each page, its summary first and nothing hidden in it', async () => {
		await write();
		const passage = await readFile(join(folder, passageFile('/tin-bai/tre/')), 'utf8');
		expect(passage).toBe('Chuyện Tre măng Bát Độ.\nTrồng tre lấy măng.');
	});

	test('is the same for the same pages, however often it is written', async () => {
		await write();
		const first = await filesOf(folder);
		await write();
		expect(await filesOf(folder)).toEqual(first);
	});

	test('names the page whose data is broken', () => {
		const broken = '<main></main><script id="tim-kiem-du-lieu">{}</script>';
		expect(() => openIndex().add('/hong/', broken)).toThrow('/hong/');
	});
});

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function filesOf(root: string): Promise<Map<string, string>> {
	const names = await readdir(root, { recursive: true, withFileTypes: true });
	const files = names
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const contents = files
		.sort()
		.map(async (file) => [file.slice(root.length), digest(await readFile(file))] as const);
	return new Map(await Promise.all(contents));
}
