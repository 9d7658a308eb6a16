/** Name and address of a facet's value. */
import type { Facet } from '../../domain/library/facets.ts';
import type { Library } from '../../domain/library/library.ts';
import { LEVELS, SUBJECTS } from '../../domain/values.ts';
import { LEVEL, SUBJECT, sentence } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import { formerUnit } from '../../site/words/places.ts';

export function facetLabel(facet: Facet, value: string, library: Library): string {
	const { fields, movements, awards, needs } = library.vocabularies;
	switch (facet) {
		case 'field':
			return nameOf(fields, value);
		case 'movement':
			return nameOf(movements, value);
		case 'award':
			return nameOf(awards, value);
		case 'need':
			return needs.find((need) => need.id === value)?.words ?? value;
		case 'place': {
			const unit = library.places.findUnit(value);
			if (unit === undefined) return value;
			return unit.era === 'today' ? unit.province.shortName : formerUnit(unit.former.name);
		}
		case 'agency':
			return library.agencies.get(value)?.data.shortName ?? value;
		case 'level':
			return labelIn(LEVELS, LEVEL, value);
		case 'subject':
			return labelIn(SUBJECTS, SUBJECT, value);
		case 'year':
			return value;
	}
}

function nameOf(items: readonly { id: string; name: string }[], id: string): string {
	return items.find((item) => item.id === id)?.name ?? id;
}

function labelIn<T extends string>(
	values: readonly T[],
	labels: Record<T, string>,
	value: string,
): string {
	const known = values.find((item) => item === value);
	return known === undefined ? value : sentence(labels[known]);
}

export function facetHref(facet: Facet, value: string, pageNumber = 1): string {
	switch (facet) {
		case 'field':
			return urls.field(value, pageNumber);
		case 'movement':
			return urls.movement(value, pageNumber);
		case 'place':
			return urls.place(value, pageNumber);
		case 'agency':
			return urls.agency(value, pageNumber);
		case 'award':
			return urls.award(value, pageNumber);
		case 'need':
			return urls.need(value, pageNumber);
		case 'level':
			return urls.level(LEVELS.find((level) => level === value) ?? 'grassroots', pageNumber);
		case 'subject':
			return urls.subject(
				SUBJECTS.find((subject) => subject === value) ?? 'individual',
				pageNumber,
			);
		case 'year':
			return urls.year(Number(value), pageNumber);
	}
}
