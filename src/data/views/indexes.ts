/** Index pages: one link for each value of a vocabulary. */
import { type Facet, facetIndex } from '../../domain/library/facets.ts';
import { countApart, groupBy } from '../../domain/listing.ts';
import { LEVELS, SUBJECTS } from '../../domain/values.ts';
import { AWARD_RANK } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { IndexView, LinkView } from '../../site/views.ts';
import {
	HEADINGS,
	INDEX_DEK,
	OTHER_GROUP,
	WITH_ENTRIES,
	WITHOUT_ENTRIES,
} from '../../site/words/lists.ts';
import { sortByName } from '../../text/collate.ts';
import { columnNodes } from './columns.ts';
import type { ViewContext } from './context.ts';
import { facetHref, facetLabel } from './facet-words.ts';
import { plainPage } from './page.ts';
import { practicesWith } from './practice.ts';
import { titleView } from './title.ts';

export type IndexName = keyof typeof INDEX_DEK & keyof typeof HEADINGS & keyof typeof ADDRESSES;

const ADDRESSES = {
	fields: urls.fields(),
	movements: urls.movements(),
	places: urls.places(),
	agencies: urls.agencies(),
	columns: urls.columns(),
	awards: urls.awards(),
	levels: urls.levels(),
	subjects: urls.subjects(),
	years: urls.years(),
	blocks: urls.blocks(),
	needs: urls.needs(),
} as const;

export const indexAddress = (name: IndexName): string => ADDRESSES[name];

export function indexView(name: IndexName, context: ViewContext): IndexView {
	const heading = HEADINGS[name];
	const dek = INDEX_DEK[name];
	const path = ADDRESSES[name];
	return {
		page: plainPage(
			{ title: heading, description: dek, path, ...(name === 'fields' && { section: path }) },
			context,
		),
		heading: titleView(heading),
		dek,
		groups: GROUPS[name](context).filter((group) => group.links.length > 0),
	};
}

type Groups = IndexView['groups'];

const GROUPS: Record<IndexName, (context: ViewContext) => Groups> = {
	fields: (context) =>
		split(
			facetLinks(
				'field',
				context.library.vocabularies.fields.map(({ id }) => id),
				context,
			),
		),
	movements: (context) =>
		split(
			facetLinks(
				'movement',
				context.library.vocabularies.movements.map(({ id }) => id),
				context,
			),
		),
	places: (context) => split(placeLinks(context)),
	agencies: (context) => split(facetLinks('agency', [...context.library.agencies.keys()], context)),
	columns: (context) => [
		{
			title: '',
			links: context.library.vocabularies.columns.map((column) => ({
				text: column.title,
				href: urls.column(column.id),
				note: column.intro,
				count: columnNodes(column, context.library).length,
			})),
		},
	],
	awards: awardGroups,
	levels: (context) => [{ title: '', links: facetLinks('level', LEVELS, context) }],
	subjects: (context) => [{ title: '', links: facetLinks('subject', SUBJECTS, context) }],
	years: (context) => [
		{
			title: '',
			links: facetLinks(
				'year',
				[...facetIndex(context.library).year.keys()].sort().reverse(),
				context,
			),
		},
	],
	blocks: (context) => [
		{
			title: '',
			links: context.library.vocabularies.blocks.map((block) => ({
				text: block.name,
				href: urls.block(block.id),
				note: block.purpose,
				count: countApart(practicesWith(block, context.library)).real,
			})),
		},
	],
	needs: (context) => [
		{
			title: '',
			links: facetLinks(
				'need',
				context.library.vocabularies.needs.map(({ id }) => id),
				context,
			),
		},
	],
};

export const indexNames = Object.keys(ADDRESSES) as IndexName[];

function facetLinks(facet: Facet, values: readonly string[], { library }: ViewContext): LinkView[] {
	return values.map((value) => ({
		text: facetLabel(facet, value, library),
		href: facetHref(facet, value),
		count: countApart(facetIndex(library)[facet].get(value) ?? []).real,
	}));
}

/** Values with entries first, the rest apart: an empty field is a question, not a link among others. */
function split(links: LinkView[]): Groups {
	const sorted = sortByName(links, (link) => link.text);
	return [
		{ title: WITH_ENTRIES, links: sorted.filter((link) => (link.count ?? 0) > 0) },
		{ title: WITHOUT_ENTRIES, links: sorted.filter((link) => (link.count ?? 0) === 0) },
	];
}

/** Today's units, each with the names it had before. */
function placeLinks(context: ViewContext): LinkView[] {
	return facetLinks(
		'place',
		context.library.places.all.map(({ id }) => id),
		context,
	).map((link, at) => {
		const province = context.library.places.all[at];
		const former = province?.merged ? province.predecessors.map(({ name }) => name).join(', ') : '';
		return { ...link, ...(former !== '' && { note: former }) };
	});
}

/** From the highest rank down; what the law doesn't rank stands last. */
function awardGroups(context: ViewContext): Groups {
	const groups = groupBy(context.library.vocabularies.awards, (award) =>
		award.rank === undefined ? OTHER_GROUP : AWARD_RANK[award.rank],
	);
	return [...Object.values(AWARD_RANK), OTHER_GROUP].map((title) => ({
		title,
		links: facetLinks(
			'award',
			(groups.get(title) ?? []).map(({ id }) => id),
			context,
		),
	}));
}
