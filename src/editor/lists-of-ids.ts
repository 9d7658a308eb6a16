/** Which fields hold the id of something that the content lists: the editor offers it to choose from. */
import type { Kind } from '../domain/values.ts';

export type ListOfIds =
	| Kind
	| 'agency'
	| 'award'
	| 'block'
	| 'column'
	| 'field'
	| 'movement'
	| 'need'
	| 'province';

/** By the field's key, or by the keys of the field around it and its own. */
export const LISTS: Readonly<Record<string, ListOfIds>> = {
	agency: 'agency',
	award: 'award',
	block: 'block',
	blocksKept: 'block',
	columns: 'column',
	document: 'document',
	'document.parent': 'document',
	replaces: 'document',
	replacedBy: 'document',
	exemplar: 'exemplar',
	exemplars: 'exemplar',
	field: 'field',
	fields: 'field',
	from: 'adoption',
	movement: 'movement',
	movements: 'movement',
	needs: 'need',
	plan: 'plan',
	parent: 'plan',
	practice: 'practice',
	practices: 'practice',
	province: 'province',
	alsoProvinces: 'province',
};

/** Fields whose text is an id that the entry gives to something of its own. */
export const OWN_IDS = [
	'facts.id',
	'problem.fact',
	'criteriaSets.id',
	'criteriaSets.addsTo',
	'items.id',
];

/** The list that a field of ids chooses from; `undefined` for texts and for ids of the entry's own. */
export function listAt(path: readonly string[]): ListOfIds | undefined {
	return LISTS[path.slice(-2).join('.')] ?? LISTS[path.at(-1) ?? ''];
}
