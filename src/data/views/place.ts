/** Place pages: today's units and those of before 2025-07-01. */
import { facetIndex } from '../../domain/library/facets.ts';
import { countApart } from '../../domain/listing.ts';
import { type PlaceUnit, pageSlug } from '../../domain/places/places.ts';
import { NAV } from '../../site/labels/interface.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView, PlaceView } from '../../site/views.ts';
import { facetDek } from '../../site/words/lists.ts';
import {
	formerHeading,
	historyOfFormer,
	historyOfToday,
	placeHeading,
} from '../../site/words/places.ts';
import type { ViewContext } from './context.ts';
import { listPages } from './list.ts';
import { copiedRows } from './replication/copied.ts';

/** All pages of a place's list. */
export function placePages(
	unit: PlaceUnit,
	context: ViewContext,
): { number: number; view: PlaceView }[] {
	const { library } = context;
	const value = pageSlug(unit);
	const nodes = facetIndex(library).place.get(value) ?? [];
	const name = unit.era === 'today' ? unit.province.shortName : unit.former.name;
	const heading = unit.era === 'today' ? placeHeading(name) : formerHeading(name);
	const own = {
		history: historyOf(unit, context),
		now: unit.era === 'before' ? [todayLink(unit)] : [],
		before: unit.era === 'today' ? formerLinks(unit) : [],
		agencies: agencyLinks(unit, context),
		copied: copiedRows(
			nodes.filter((node) => node.kind === 'adoption'),
			context,
		),
	};
	return listPages(
		{
			heading,
			dek: facetDek('', countApart(nodes)),
			address: (pageNumber) => urls.place(value, pageNumber),
			nodes,
			up: [{ text: NAV.place, href: urls.places() }],
			current: { facet: 'place', value },
		},
		context,
	).map(({ number, view }) => ({ number, view: { ...view, ...own } }));
}

function historyOf(unit: PlaceUnit, { library }: ViewContext): string[] {
	if (unit.era === 'before') return historyOfFormer(unit.former.name, unit.today.name);
	const lineage = library.places.lineage(unit.province.id);
	return lineage === undefined ? [] : historyOfToday(lineage);
}

const todayLink = (unit: PlaceUnit & { era: 'before' }): LinkView => ({
	text: unit.today.name,
	href: urls.place(unit.today.id),
});

function formerLinks({ province }: PlaceUnit & { era: 'today' }): LinkView[] {
	if (!province.merged) return [];
	return province.predecessors.map((former) => ({
		text: former.name,
		href: urls.place(pageSlug({ era: 'before', former, today: province })),
	}));
}

function agencyLinks(unit: PlaceUnit, { library }: ViewContext): LinkView[] {
	const id = unit.era === 'today' ? unit.province.id : unit.today.id;
	return [...library.agencies.values()]
		.filter((agency) => agency.provinces.some((province) => province.id === id))
		.filter((agency) => unit.era === 'today' || agency.data.place.then?.province === unit.former.id)
		.map((agency) => ({ text: agency.data.name, href: urls.agency(agency.id) }));
}
