/** The boards of plans as built: what a cell says, what its list holds and what the CSV has are the same. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDist } from '../../src/integrations/dist-check.ts';
import { realSite } from '../support/build-site.ts';

let folder = '';
let files: ReadonlySet<string> = new Set();
beforeAll(async () => {
	folder = await realSite();
	({ files } = await readDist(folder, '/', 'content'));
});

const read = (file: string) => readFile(join(folder, file), 'utf8');
const like = (pattern: RegExp) => [...files].filter((file) => pattern.test(file)).sort();
const PLAN = /^ke-hoach\/[^/]+\/[^/]+\/index\.html$/;

/** Number and file of every link of a board. */
function cellsOf(html: string): { count: number; file: string }[] {
	const links = html.matchAll(/<a data-board-count[^>]*? href="\/([^"]+)"[^>]*>\s*([\d.]+) /g);
	return Array.from(links, ([, path = '', text = '']) => ({
		count: Number(text.replaceAll('.', '')),
		file: `${path}index.html`,
	}));
}

/** Entries that a list shows, and how many more it counts without names. */
function listed(html: string): { entries: number; unnamed: number; total: number } {
	const value = (name: string) =>
		Number(html.match(new RegExp(`<data value="(\\d+)" ${name}`))?.[1] ?? 0);
	return {
		entries: html.split('<li class="result"').length - 1,
		unnamed: value('data-board-unnamed'),
		total: value('data-board-total'),
	};
}

/** Rows below the heads; no field of a board's CSV has a line break. */
const csvRows = (text: string) => text.trimEnd().split('\r\n').slice(1);

describe('every board', () => {
	test('has cells that open as many things as they say', async () => {
		let seen = 0;
		for (const plan of like(PLAN))
			for (const { count, file } of cellsOf(await read(plan))) {
				const { entries, unnamed, total } = listed(await read(file));
				expect([file, total, entries + unnamed]).toEqual([file, count, count]);
				seen += 1;
			}
		expect(seen).toBeGreaterThan(20);
	});

	test('adds up to the rows of its CSV, and only a board that counts something has one', async () => {
		for (const plan of like(PLAN)) {
			const csv = plan.replace('index.html', 'bang.csv');
			const sum = cellsOf(await read(plan)).reduce((all, { count }) => all + count, 0);
			const rows = files.has(csv) ? csvRows(await read(csv)).length : 0;
			expect([csv, rows]).toEqual([csv, sum]);
			expect(files.has(csv)).toBe(sum > 0);
		}
	});

	test('links every list that was built, once', async () => {
		const boards = await Promise.all(like(PLAN).map(read));
		const linked = boards.flatMap(cellsOf).map(({ file }) => file);
		expect(linked.toSorted()).toEqual(like(/^ke-hoach\/.+\/bang\/.+\/index\.html$/));
	});
});

test('a calendar names each due step once, in lines of CRLF', async () => {
	const calendars = like(/^ke-hoach\/.+\/lich\.ics$/);
	expect(calendars.length).toBeGreaterThan(1);
	for (const file of calendars) {
		const text = await read(file);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const uids = Array.from(text.matchAll(/^UID:(.+)\r$/gm), ([, uid]) => uid);
		expect(new Set(uids).size).toBe(uids.length);
		expect(uids.length).toBe(text.split('BEGIN:VEVENT').length - 1);
	}
});
