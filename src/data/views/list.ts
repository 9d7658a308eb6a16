/** List pages: a kind, a facet value, a column; their facets, pages and neighbours. */
import { entriesOf, type Facet, facetIndex } from '../../domain/library/facets.ts';
import type { AnyNode, TombstoneNode } from '../../domain/library/nodes.ts';
import { countApart, newestFirst, type PageOf, paginate } from '../../domain/listing.ts';
import { KINDS, type Kind } from '../../domain/values.ts';
import { KIND_LIST, LIST, NAV } from '../../site/labels/interface.ts';
import { KIND, WITHDRAWAL_REASON } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { FacetView, LinkView, ListView, PagerView, TombstoneView } from '../../site/views.ts';
import { emptyText, pageTitle, tombstoneOn, tombstoneTitle } from '../../site/words/lists.ts';
import { sortByName } from '../../text/collate.ts';
import { cardView } from './cards.ts';
import type { ViewContext } from './context.ts';
import { facetHref, facetLabel } from './facet-words.ts';
import { plainPage } from './page.ts';
import { titleView } from './title.ts';

export interface ListSpec {
	heading: string;
	dek: string;
	/** Address of page n. */
	address: (pageNumber: number) => string;
	nodes: readonly AnyNode[];
	tombstones?: readonly TombstoneNode[];
	up?: LinkView[];
	section?: string;
	/** Chip that says what is filtered; none on the list of a kind. */
	chosen?: LinkView[];
	notes?: ListView['notes'];
	field?: string;
	/** The facet value this list is of, marked in its facet. */
	current?: { facet: Facet; value: string };
	/** A list of sample entries only. */
	sample?: boolean;
	order?: 'newest' | 'name';
}

/** All pages of a list. */
export function listPages(
	spec: ListSpec,
	context: ViewContext,
): { number: number; view: ListView }[] {
	const ordered =
		spec.order === 'name'
			? sortByName(spec.nodes, (node) => node.data.title)
			: newestFirst(spec.nodes);
	const facets = facetViews(spec, context);
	return paginate(ordered).map((page) => ({
		number: page.number,
		view: listView(spec, page, facets, context),
	}));
}

function listView(
	spec: ListSpec,
	page: PageOf<AnyNode>,
	facets: FacetView[],
	context: ViewContext,
): ListView {
	const {
		heading,
		dek,
		address,
		up = [],
		section,
		chosen = [],
		notes = [],
		field,
		sample = false,
	} = spec;
	const path = address(page.number);
	const onLast = page.number === page.last;
	return {
		page: {
			...plainPage(
				{
					title: pageTitle(heading, page.number),
					description: dek,
					path,
					up,
					sample,
					...(section !== undefined && { section }),
					...(field !== undefined && { field }),
				},
				context,
			),
			// Samples stay out of feeds, so a list of nothing else announces none.
			feeds: sample
				? []
				: [{ title: heading, rss: urls.rss(address(1)), json: urls.jsonFeed(address(1)) }],
		},
		heading: titleView(heading),
		dek,
		chosen,
		cards: page.items.map((node) => cardView(node, context)),
		tombstones: onLast ? (spec.tombstones ?? []).map(tombstoneView) : [],
		facets,
		pager: pagerView(address, page),
		notes,
		empty: { text: emptyText(heading), next: kindLinks() },
	};
}

/** The lists of all kinds, a way on from an empty page. */
export function kindLinks(): LinkView[] {
	return KINDS.map((kind) => ({ text: KIND_LIST[kind].heading, href: urls.list(kind) }));
}

export function tombstoneView(tomb: TombstoneNode): TombstoneView {
	return {
		text: `${tombstoneTitle(KIND[tomb.kind])} ${WITHDRAWAL_REASON[tomb.reason]}`,
		onText: tombstoneOn(tomb.on),
		next: { text: KIND_LIST[tomb.kind].heading, href: urls.list(tomb.kind) },
	};
}

function pagerView(
	address: (pageNumber: number) => string,
	{ number, last }: PageOf<AnyNode>,
): PagerView {
	return {
		current: number,
		last,
		...(number > 1 && { previous: address(number - 1) }),
		...(number < last && { next: address(number + 1) }),
		pages: Array.from({ length: last }, (_, index) => index + 1).map((pageNumber) => ({
			number: pageNumber,
			href: address(pageNumber),
			current: pageNumber === number,
		})),
	};
}

const SHOWN: readonly Facet[] = [
	'field',
	'place',
	'subject',
	'level',
	'movement',
	'year',
	'agency',
];
const OPEN: readonly Facet[] = ['field', 'place'];

/** Links to the pages of each facet's values that occur in this list. A count is that of the page it leads to. */
function facetViews({ nodes, current }: ListSpec, context: ViewContext): FacetView[] {
	const index = facetIndex(context.library);
	const here = new Set(nodes);
	const kinds: FacetView = {
		title: LIST.kinds,
		open: true,
		links: KINDS.map((kind) => ({ kind, count: countOf(kind, context) }))
			.filter(({ count }) => count > 0)
			.map(({ kind, count }) => ({ text: KIND[kind], href: urls.list(kind), count })),
	};
	const facets = SHOWN.map((facet): FacetView => {
		const values = [...index[facet]].filter(([, list]) => list.some((node) => here.has(node)));
		const links = values.map(
			([value, list]): LinkView => ({
				text: facetLabel(facet, value, context.library),
				href: facetHref(facet, value),
				count: countApart(list).real,
				...(current?.facet === facet && current.value === value && { current: true }),
			}),
		);
		return {
			title: FACET_TITLES[facet],
			open: OPEN.includes(facet),
			links: facet === 'year' ? links.reverse() : sortByName(links, (link) => link.text),
		};
	});
	return [kinds, ...facets].filter((facet) => facet.links.length > 0);
}

function countOf(kind: Kind, { library }: ViewContext): number {
	return countApart(entriesOf(library, kind)).real;
}

const FACET_TITLES: Record<Facet, string> = {
	field: NAV.field,
	movement: NAV.movement,
	place: NAV.place,
	agency: NAV.agency,
	level: NAV.level,
	subject: NAV.subject,
	year: NAV.year,
	award: NAV.award,
	need: NAV.need,
};
