/** What the search index learns of an entry besides its text. Values of facets are ids; words come from the labels. */

import { type Facet, facetValues } from '../../domain/library/facets.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';
import type { SearchFacet, SearchMetaView } from '../../site/views.ts';
import type { ViewContext } from './context.ts';
import { placeWords } from './place-words.ts';

/** Facets that the search shares with the lists. */
const SHARED: Readonly<Partial<Record<SearchFacet, Facet>>> = {
	'doi-tuong': 'subject',
	cap: 'level',
	'linh-vuc': 'field',
	'phong-trao': 'movement',
	'co-quan': 'agency',
	'dia-phuong': 'place',
	nam: 'year',
};

export function entrySearch(node: AnyNode, context: ViewContext): SearchMetaView {
	const { data } = node;
	const words =
		'place' in data && data.place !== undefined
			? placeWords(data.place, context.library.places)
			: undefined;
	return {
		kind: node.kind,
		title: data.title,
		name: 'name' in data && data.name !== data.title ? data.name : '',
		summary: data.summary,
		agency: node.agency.data.shortName,
		where: words?.short ?? '',
		date: node.date,
		sample: node.sample,
		facets: facetsOf(node, context),
		aliases: 'aliases' in data ? data.aliases : [],
		places: unique([words?.now, words?.then, ...provinceNames(node)]),
		topics: unique([
			...node.fields.flatMap((field) => [field.name, ...field.aliases]),
			...node.movements.flatMap((movement) => [movement.name, ...movement.aliases]),
			...('needs' in node ? node.needs.flatMap((need) => [need.words, ...need.aliases]) : []),
			node.agency.data.name,
			...namesOfLinked(node),
		]),
	};
}

function facetsOf(node: AnyNode, { library }: ViewContext): SearchMetaView['facets'] {
	const facets: SearchMetaView['facets'] = {};
	const put = (facet: SearchFacet, values: string[]) => {
		if (values.length > 0) facets[facet] = [...new Set(values)];
	};
	for (const [name, facet] of Object.entries(SHARED) as [SearchFacet, Facet][])
		put(name, facetValues(node, facet, library));
	if ('stages' in node.data)
		put(
			'giai-doan',
			node.data.stages.map(({ stage }) => stage),
		);
	if ('freshness' in node) put('do-tuoi', [node.freshness]);
	return facets;
}

/** Who copies a practice is looked for by the practice's name, a practice by the names of those who do it. */
function namesOfLinked(node: AnyNode): string[] {
	switch (node.kind) {
		case 'adoption':
			return [node.practice.data.title, node.practice.data.name];
		case 'exemplar':
			return node.practices.flatMap(({ data }) => [data.title, data.name]);
		case 'practice':
			return node.exemplars.map(({ data }) => data.name);
		default:
			return [];
	}
}

function provinceNames(node: AnyNode): string[] {
	return node.provinces.flatMap((province) => [
		province.name,
		...province.predecessors.map((former) => former.name),
		...province.aliases,
	]);
}

function unique(terms: readonly (string | undefined)[]): string[] {
	return [...new Set(terms.flatMap((term) => term ?? []))];
}
