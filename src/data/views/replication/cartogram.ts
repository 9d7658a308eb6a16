/** The tile cartogram of copies, and the table that says the same. */
import type { Library } from '../../../domain/library/library.ts';
import type { AdoptionNode } from '../../../domain/library/nodes.ts';
import { ARCHIPELAGOS, GRID, TILES } from '../../../domain/places/tiles.ts';
import {
	type PlaceTally,
	tallyByProvince,
	tileLevel,
} from '../../../domain/replication/by-place.ts';
import { spreadOverTime } from '../../../domain/replication/spread.ts';
import type { Province } from '../../../domain/schemas/shared.ts';
import { ISLANDS, TILE_NAMES } from '../../../site/labels/replication.ts';
import type { CartogramView, IslandView, TileView } from '../../../site/replication-views.ts';
import { urls } from '../../../site/urls.ts';
import { mapCaption, mapLabel, mapNotes, ofUnit } from '../../../site/words/replication.ts';
import type { ViewContext } from '../context.ts';
import { sliderOf } from './spread.ts';

/** Tiles of today's units by the number of these copies. Units without a tile stand in the table alone. */
export function cartogramView(
	adoptions: readonly AdoptionNode[],
	{ library }: ViewContext,
): CartogramView {
	const tallies = tallyByProvince(library.places.all, adoptions);
	const told = tallies.filter(({ total }) => total > 0);
	const spread = spreadOverTime(adoptions);
	const years = spread.years.map(({ year }) => year);
	const slider = sliderOf(spread);
	return {
		label: mapLabel(told.length),
		...GRID,
		tiles: tallies.flatMap(tileOf),
		islands: islandViews(library),
		...(slider && { slider }),
		table: {
			caption: mapCaption,
			heads: years.map(String),
			rows: told.map(({ province, years: known, undated, total }) => ({
				id: province.id,
				place: { text: province.shortName, href: urls.place(province.id) },
				cells: years.map((year) => known.get(year) ?? 0),
				undated,
				total,
			})),
		},
		notes: mapNotes(
			tallies.length - told.length,
			adoptions.filter(({ provinces }) => provinces.length === 0).length,
			adoptions.filter(({ provinces }) => provinces.length > 1).length,
		),
	};
}

/** The archipelagos, each named with the unit it is part of. */
export function islandViews({ places }: Library): IslandView[] {
	return ARCHIPELAGOS.flatMap(({ id, province, tile: [column, row] }): IslandView[] => {
		const unit = places.findById(province);
		if (unit === undefined) return [];
		const name = [...ISLANDS[id], ofUnit(unit.shortName)];
		return [{ id, name, href: urls.place(province), column, row }];
	});
}

function tileOf({ province, years, undated, total }: PlaceTally): TileView[] {
	const known = [...years].map(([year, count]) => `${year}:${count}`);
	const tally = [...known, ...(undated === 0 ? [] : [`-:${undated}`])].join(' ');
	return tileView(province, total, tally);
}

/** The tile of a unit; nothing for a unit without one. */
export function tileView(province: Province, count: number, tally = ''): TileView[] {
	const tile = TILES[province.id];
	if (tile === undefined) return [];
	const [column, row] = tile;
	return [
		{
			id: province.id,
			name: TILE_NAMES[province.id] ?? province.shortName.split(' '),
			href: urls.place(province.id),
			column,
			row,
			count,
			level: tileLevel(count),
			tally,
		},
	];
}
