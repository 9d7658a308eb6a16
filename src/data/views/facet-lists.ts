/** The lists of every facet value: field, movement, level, subject, year, award, need. */
import { type Facet, facetIndex } from '../../domain/library/facets.ts';
import type { Library } from '../../domain/library/library.ts';
import type { AnyNode } from '../../domain/library/nodes.ts';
import { countApart } from '../../domain/listing.ts';
import type { Award, Movement } from '../../domain/schemas/shared.ts';
import { LEVELS, SUBJECTS } from '../../domain/values.ts';
import { NAV } from '../../site/labels/interface.ts';
import { LEVEL, SUBJECT, sentence } from '../../site/labels/values.ts';
import { urls } from '../../site/urls.ts';
import type { LinkView, ListView } from '../../site/views.ts';
import { facetDek, fieldLead, HEADINGS, LEADS, NOTES } from '../../site/words/lists.ts';
import { formatPeriod } from '../../text/date.ts';
import { facetHref } from './facet-words.ts';
import type { ListSpec } from './list.ts';

/** Facets whose every value has a plain list; places and agencies have pages of their own shape. */
export type PlainFacet = Exclude<Facet, 'place' | 'agency'>;

type Notes = ListView['notes'];
interface Words {
	heading: string;
	lead: string;
	notes?: Notes;
	field?: string;
}

const UP: Record<PlainFacet, LinkView> = {
	field: { text: NAV.field, href: urls.fields() },
	movement: { text: NAV.movement, href: urls.movements() },
	level: { text: NAV.level, href: urls.levels() },
	subject: { text: NAV.subject, href: urls.subjects() },
	year: { text: NAV.year, href: urls.years() },
	award: { text: NAV.award, href: urls.awards() },
	need: { text: NAV.need, href: urls.needs() },
};

/** Every value of a facet as a list, those of the vocabulary without entries too. */
export function facetLists(
	facet: PlainFacet,
	library: Library,
): { value: string; spec: ListSpec }[] {
	const index = facetIndex(library)[facet];
	return valuesOf(facet, library, index).map((value) => {
		const nodes = index.get(value) ?? [];
		const { heading, lead, notes = [], field } = wordsOf(facet, value, library);
		return {
			value,
			spec: {
				heading,
				dek: facetDek(lead, countApart(nodes)),
				address: (pageNumber) => facetHref(facet, value, pageNumber),
				nodes,
				up: [UP[facet]],
				notes,
				...(field !== undefined && { field }),
				...(facet === 'field' && { section: urls.fields() }),
				current: { facet, value },
			},
		};
	});
}

function valuesOf(facet: PlainFacet, library: Library, index: Map<string, AnyNode[]>): string[] {
	const { fields, movements, awards, needs } = library.vocabularies;
	switch (facet) {
		case 'field':
			return fields.map((item) => item.id);
		case 'movement':
			return movements.map((item) => item.id);
		case 'award':
			return awards.map((item) => item.id);
		case 'need':
			return needs.map((item) => item.id);
		case 'level':
			return [...LEVELS];
		case 'subject':
			return [...SUBJECTS];
		case 'year':
			return [...index.keys()].sort();
	}
}

function wordsOf(facet: PlainFacet, value: string, { vocabularies }: Library): Words {
	if (facet === 'field') {
		const field = vocabularies.fields.find((item) => item.id === value);
		const name = field?.name ?? value;
		return {
			heading: field?.headline ?? name,
			lead: fieldLead(name, field?.description ?? ''),
			field: value,
		};
	}
	if (facet === 'movement') {
		const movement = vocabularies.movements.find((item) => item.id === value);
		return movement === undefined
			? { heading: value, lead: '' }
			: {
					heading: movement.name,
					lead: LEADS.movement(movement.name),
					notes: movementNotes(movement),
					...(movement.fields[0] !== undefined && { field: movement.fields[0] }),
				};
	}
	if (facet === 'award') {
		const award = vocabularies.awards.find((item) => item.id === value);
		return award === undefined
			? { heading: value, lead: '' }
			: { heading: award.name, lead: LEADS.award(award.name), notes: awardNotes(award) };
	}
	if (facet === 'need')
		return {
			heading: vocabularies.needs.find((item) => item.id === value)?.words ?? value,
			lead: LEADS.need,
		};
	if (facet === 'year') return { heading: HEADINGS.year(value), lead: LEADS.year(value) };
	if (facet === 'level') {
		const level = LEVELS.find((item) => item === value) ?? 'grassroots';
		return { heading: HEADINGS.level(LEVEL[level]), lead: LEADS.level(LEVEL[level]) };
	}
	const subject = SUBJECTS.find((item) => item === value) ?? 'individual';
	return { heading: sentence(SUBJECT[subject]), lead: LEADS.subject(SUBJECT[subject]) };
}

/** Rows of notes, without those that say nothing. */
function rows(...pairs: [string, string | undefined][]): Notes {
	return pairs.flatMap(([label, text]) =>
		text === undefined || text === '' ? [] : [{ label, text }],
	);
}

interface Cited {
	note?: string | undefined;
	verified: boolean;
	sources: readonly { title: string; publisher?: string | undefined; url?: string | undefined }[];
}

function citedNotes({ note, verified, sources }: Cited): Notes {
	return [
		...rows([NOTES.note, note], [NOTES.unverified, verified ? undefined : NOTES.unverifiedText]),
		...sources.map(({ title, publisher, url }) => ({
			label: NOTES.source,
			text: [publisher, title].filter(Boolean).join(': '),
			...(url !== undefined && { href: url }),
		})),
	];
}

function movementNotes(movement: Movement): Notes {
	return [
		...rows(
			[NOTES.period, movement.period && formatPeriod(movement.period)],
			[NOTES.launched, movement.launched],
			[NOTES.decision, movement.decision],
			[NOTES.also, movement.aliases.join('; ')],
		),
		...citedNotes(movement),
	];
}

function awardNotes(award: Award): Notes {
	return [
		...rows(
			[NOTES.notInLaw, award.inLaw ? undefined : NOTES.notInLawText],
			[NOTES.law, award.legal && [award.legal.ref, award.legal.law].filter(Boolean).join(', ')],
			[NOTES.grantedBy, award.grantedBy],
			[NOTES.oldNames, award.oldNames.map(({ name }) => name).join('; ')],
			[NOTES.also, award.aliases.join('; ')],
		),
		...citedNotes(award),
	];
}
