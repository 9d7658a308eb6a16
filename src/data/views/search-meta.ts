/** What the search index learns of an entry besides its text. Values of filters are ids; words come from the labels. */

import type { AnyNode } from '../../domain/library/nodes.ts';
import type { SearchMetaView } from '../../site/views.ts';
import { freshnessView } from '../../site/words/freshness.ts';
import { kindText } from './cards.ts';
import type { ViewContext } from './context.ts';
import { placeWords } from './place-words.ts';

export function entrySearch(node: AnyNode, context: ViewContext): SearchMetaView {
	const { data } = node;
	const place =
		'place' in data && data.place !== undefined
			? placeWords(data.place, context.library.places)
			: undefined;
	return {
		kind: node.kind,
		filters: filtersOf(node),
		meta: {
			title: data.title,
			...('name' in data && { name: data.name }),
			kind: node.kind,
			kindText: kindText(node),
			summary: data.summary,
			agency: node.agency.data.shortName,
			...(place && { place: place.short }),
			...(node.date !== '' && { date: node.date }),
			...('freshness' in node && {
				freshness: node.freshness,
				freshnessText: freshnessView(node.freshness, node.data).text,
			}),
			...(node.sample && { sample: '1' }),
		},
		hidden: hiddenTerms(node, context),
	};
}

function filtersOf(node: AnyNode): Record<string, string[]> {
	const { data } = node;
	const former =
		'place' in data && data.place?.then?.province !== undefined ? [data.place.then.province] : [];
	return {
		loai: [node.kind],
		'co-quan': [node.agency.id],
		'linh-vuc': node.fields.map((field) => field.id),
		'phong-trao': node.movements.map((movement) => movement.id),
		'dia-phuong': [...new Set([...node.provinces.map((province) => province.id), ...former])],
		nam: node.years.map(String),
		...('subject' in data && { 'doi-tuong': [data.subject] }),
		...('recognitions' in data && {
			cap: [...new Set(data.recognitions.map((item) => item.level))],
		}),
		...('stages' in data && { 'giai-doan': [...new Set(data.stages.map((item) => item.stage))] }),
		...('freshness' in node && { 'do-tuoi': [node.freshness] }),
	};
}

/** Names under which the entry is also looked for: aliases, former units, the names of its vocabulary. */
function hiddenTerms(node: AnyNode, context: ViewContext): string[] {
	const { data } = node;
	const terms: (string | undefined)[] = [
		...('name' in data ? [data.name] : []),
		...('aliases' in data ? data.aliases : []),
		...node.fields.flatMap((field) => [field.name, ...field.aliases]),
		...node.movements.flatMap((movement) => [movement.name, ...movement.aliases]),
		...node.provinces.flatMap((province) => [
			province.name,
			...province.predecessors.map((former) => former.name),
			...province.aliases,
		]),
		node.agency.data.name,
		node.agency.data.shortName,
		...('needs' in node ? node.needs.flatMap((need) => [need.words, ...need.aliases]) : []),
	];
	if ('place' in data && data.place !== undefined) {
		const words = placeWords(data.place, context.library.places);
		terms.push(words.now, words.then);
	}
	return [...new Set(terms.flatMap((term) => term ?? []))];
}
