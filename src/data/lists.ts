/** List pages: every list of the site with its pages, and the lists' feeds. */
import { entriesOf, facetIndex } from '../domain/library/facets.ts';
import { pageSlug } from '../domain/places/places.ts';
import { KINDS, type Kind } from '../domain/values.ts';
import { KIND_LIST } from '../site/labels/interface.ts';
import { BASE, urls } from '../site/urls.ts';
import { formerHeading, placeHeading } from '../site/words/places.ts';
import { siteView, viewContext } from './context.ts';
import { agencyPages } from './views/agency.ts';
import { alivenessSpecs } from './views/aliveness.ts';
import { blockView } from './views/block.ts';
import { changesView } from './views/changes.ts';
import { columnSpec } from './views/columns.ts';
import type { ViewContext } from './views/context.ts';
import { facetLists, type PlainFacet } from './views/facet-lists.ts';
import { facetHref } from './views/facet-words.ts';
import { homeView } from './views/home.ts';
import { type IndexName, indexAddress, indexNames, indexView } from './views/indexes.ts';
import { type ListSpec, listPages } from './views/list.ts';
import { placePages } from './views/place.ts';
import { fullAccountsSpec } from './views/replication/accounts.ts';
import { ledgerView } from './views/replication/ledger.ts';

const PLAIN_FACETS: readonly PlainFacet[] = [
	'field',
	'movement',
	'level',
	'subject',
	'year',
	'award',
	'need',
];

function kindSpec(kind: Kind, { library }: ViewContext): ListSpec {
	return {
		...KIND_LIST[kind],
		address: (pageNumber) => urls.list(kind, pageNumber),
		nodes: entriesOf(library, kind),
		tombstones: library.tombstones.filter((tomb) => tomb.kind === kind),
		section: urls.list(kind),
	};
}

/** The specs of all lists that one template shows. */
export function plainLists(context: ViewContext): ListSpec[] {
	const { library } = context;
	return [
		...KINDS.map((kind) => kindSpec(kind, context)),
		...PLAIN_FACETS.flatMap((facet) => facetLists(facet, library).map(({ spec }) => spec)),
		...library.vocabularies.columns.map((column) => columnSpec(column, library)),
		fullAccountsSpec(library),
		...alivenessSpecs(library),
	];
}

/** Every list that has feeds, as title, address and entries: the plain ones, places and agencies. */
export function feedLists(
	context: ViewContext,
): Pick<ListSpec, 'heading' | 'dek' | 'address' | 'nodes'>[] {
	const { library } = context;
	const index = facetIndex(library);
	const places = library.places.units().map((unit) => {
		const value = pageSlug(unit);
		const heading =
			unit.era === 'today'
				? placeHeading(unit.province.shortName)
				: formerHeading(unit.former.name);
		return {
			heading,
			dek: heading,
			address: () => facetHref('place', value),
			nodes: index.place.get(value) ?? [],
		};
	});
	const agencies = [...library.agencies.values()]
		.filter((agency) => !agency.sample)
		.map((agency) => ({
			heading: agency.data.name,
			dek: agency.data.about,
			address: () => urls.agency(agency.id),
			nodes: index.agency.get(agency.id) ?? [],
		}));
	return [...plainLists(context), ...places, ...agencies];
}

/** `/guong/trang/2/` → `guong/trang/2`: what a rest parameter of the route is. */
export const restOf = (path: string): string => path.slice(BASE.length).replace(/\/$/, '');

/** `getStaticPaths` of all plain lists and of their further pages; the first page of copies is the ledger. */
export async function listPaths() {
	const context = await viewContext();
	return plainLists(context).flatMap((spec) =>
		listPages(spec, context)
			.filter(({ view }) => view.page.path !== urls.list('adoption'))
			.map(({ view }) => ({
				params: { list: restOf(view.page.path) },
				props: { view },
			})),
	);
}

/** `getStaticPaths` of places; the rest parameter holds slug and page. */
export async function placePaths() {
	const context = await viewContext();
	const root = restOf(urls.places());
	return context.library.places.units().flatMap((unit) =>
		placePages(unit, context).map(({ view }) => ({
			params: { place: restOf(view.page.path).slice(root.length + 1) },
			props: { view },
		})),
	);
}

/** `getStaticPaths` of agencies; the rest parameter holds id and page. */
export async function agencyPaths() {
	const context = await viewContext();
	const root = restOf(urls.agencies());
	return [...context.library.agencies.values()].flatMap((agency) =>
		agencyPages(agency, context).map(({ view }) => ({
			params: { agency: restOf(view.page.path).slice(root.length + 1) },
			props: { view },
		})),
	);
}

export async function blockPaths() {
	const context = await viewContext();
	return context.library.vocabularies.blocks.map((block) => ({
		params: { block: block.id },
		props: { view: blockView(block, context) },
	}));
}

/** `getStaticPaths` of the index pages. */
export async function indexPaths() {
	const context = await viewContext();
	return indexNames.map((name: IndexName) => ({
		params: { index: restOf(indexAddress(name)) },
		props: { view: indexView(name, context) },
	}));
}

/** The ledger of copies. */
export async function ledger() {
	const context = await viewContext();
	const [first] = listPages(kindSpec('adoption', context), context);
	if (first === undefined) throw new Error('A list has at least one page');
	return { site: await siteView(), view: ledgerView(first.view, context) };
}

export async function home() {
	return { site: await siteView(), view: homeView(await viewContext()) };
}

export async function changesPage() {
	return { site: await siteView(), view: changesView(await viewContext()) };
}
