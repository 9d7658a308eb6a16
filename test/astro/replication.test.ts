/** The drawings of replication say what their tables say, however many copies there are. */
import { describe, expect, test } from 'vitest';
import { isLater } from '../../src/client/year-slider.ts';
import Cartogram from '../../src/components/replication/Cartogram.astro';
import SpreadGraph from '../../src/components/replication/SpreadGraph.astro';
import SpreadTable from '../../src/components/replication/SpreadTable.astro';
import { cartogramView } from '../../src/data/views/replication/cartogram.ts';
import { spreadView } from '../../src/data/views/replication/spread.ts';
import { TILES } from '../../src/domain/places/tiles.ts';
import { tileLevel } from '../../src/domain/replication/by-place.ts';
import { render, words } from '../support/render.ts';
import { adoption, contextOf, practice, smallLibrary } from '../support/small-library.ts';

/** A practice with so many copies; every third one learned from the one made half as early. */
function spread(count: number) {
	const copy = (index: number) => {
		const from = index % 3 === 2 ? `from: n${Math.floor(index / 2)}\n` : '';
		const since = index % 5 === 4 ? '' : `since: ${2020 + (index % 6)}`;
		return adoption('mot/cach-lam', `${from}${since}`)
			.replace('Xã Hai làm theo', `Xã ${index} làm theo`)
			.replace(
				'{ name: Xã Hai }',
				`{ name: Xã ${index} của vùng có tên rất dài ở cuối con đường }`,
			);
	};
	const library = smallLibrary({
		'mot/practices/cach-lam/index.mdx': practice(),
		...Object.fromEntries(
			Array.from({ length: count }, (_, index) => [`hai/adoptions/n${index}.mdx`, copy(index)]),
		),
	});
	const [origin] = library.practices;
	const view = origin && spreadView(origin, contextOf(library));
	if (view === undefined) throw new Error('The practice has no copies');
	return { view, library };
}

const all = (html: string, pattern: RegExp) =>
	Array.from(html.matchAll(pattern), ([, ...found]) => found.join(' '));

describe.each([1, 12, 150])('the spread of %d copies', (count) => {
	const { view } = spread(count);

	test('has one node and one edge for each row of its table, and no other', async () => {
		const drawn = await render(SpreadGraph, { graph: view.graph });
		const table = await render(SpreadTable, { rows: view.graph.rows });
		const rows = all(table, /data-row="([^"]+)" data-row-from="([^"]+)"/g);
		expect(rows).toHaveLength(count);
		const edges = all(drawn, /data-from="([^"]+)" data-to="([^"]+)"/g).map((edge) =>
			edge.split(' ').reverse().join(' '),
		);
		expect(edges.sort()).toEqual(rows.sort());
		const nodes = all(drawn, /data-node="([^"]+)"/g).filter((key) => key !== 'goc');
		expect(nodes.sort()).toEqual(rows.map((row) => row.split(' ')[0]).sort());
		expect(all(drawn, /(data-node="goc")/g)).toHaveLength(view.graph.pieces.length);
	});

	test('is drawn in the narrowest width, no two rows over each other, in pieces for a sheet', () => {
		for (const { width, height, nodes } of view.graph.pieces) {
			expect(width).toBeLessThanOrEqual(324);
			expect(height).toBeLessThan(900);
			const lines = nodes.map(({ y }) => y).sort((a, b) => a - b);
			for (const [index, y] of lines.entries())
				if (index > 0) expect(y - (lines[index - 1] ?? 0)).toBeGreaterThanOrEqual(40);
			for (const { x, name, note } of nodes) {
				expect(x + 22 + name.length * 7.6).toBeLessThanOrEqual(width + 8);
				expect(x + 22 + note.length * 6.3).toBeLessThanOrEqual(width + 8);
			}
		}
	});

	test('keeps a long table folded, and names every copy in words', async () => {
		const table = await render(SpreadTable, { rows: view.graph.rows });
		expect(/<details[^>]*\sopen/.test(table)).toBe(count <= 12);
	});
});

describe('the cartogram', () => {
	const { library } = spread(12);
	const view = cartogramView(library.adoptions, contextOf(library));

	test('has a tile for each row of its table with the same number, and none with a number beside', () => {
		const tiles = view.tiles.filter(({ count }) => count > 0);
		expect(tiles.map(({ id, count }) => [id, count])).toEqual(
			view.table.rows.map(({ id, total }) => [id, total]),
		);
		for (const { cells, undated, total } of view.table.rows)
			expect(cells.reduce((sum, cell) => sum + cell, undated ?? 0)).toBe(total);
		expect(tiles).not.toHaveLength(0);
	});

	test('gives the slider what the table has', () => {
		for (const tile of view.tiles.filter(({ count }) => count > 0)) {
			const row = view.table.rows.find(({ id }) => id === tile.id);
			const known = new Map(
				tile.tally.split(' ').map((part) => [part.split(':')[0], part.split(':')[1]]),
			);
			expect(view.table.heads.map((year) => Number(known.get(year) ?? 0))).toEqual(row?.cells);
			expect(Number(known.get('-') ?? 0)).toBe(row?.undated);
		}
		expect(isLater('2020', view.slider?.first)).toBe(false);
	});

	test('leads from every tile to its place, the archipelagos among them', async () => {
		const html = await render(Cartogram, { view });
		for (const { id } of view.tiles) expect(html).toContain(`href="/dia-phuong/${id}/"`);
		const island = {
			id: 'hoang-sa',
			name: ['Quần đảo', 'Hoàng Sa', '(Đà Nẵng)'],
			href: '/dia-phuong/da-nang/',
			column: 5,
			row: 8,
		};
		const sea = await render(Cartogram, { view: { ...view, islands: [island] } });
		expect(words(sea)).toContain('Quần đảo Hoàng Sa (Đà Nẵng)');
		expect(view.tiles.every(({ id }) => id in TILES)).toBe(true);
	});

	test('draws stronger what is more', () => {
		expect([0, 1, 2, 4, 5, 90].map(tileLevel)).toEqual([0, 1, 2, 2, 3, 3]);
	});
});
