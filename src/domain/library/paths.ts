/** What a path below `content/` is: the folder is the owner, the sub-folder the kind, the rest the slug. */
import { KIND_FOLDERS, KINDS, type Kind } from '../values.ts';
import type { Vocabularies } from './input.ts';

/** Folder of everything that no agency owns. */
export const SHARED = '_shared';

export type FileRole =
	| { kind: 'entry'; entry: Kind; agency: string; slug: string; year?: string }
	| { kind: 'agency'; agency: string }
	| { kind: 'registration'; agency: string; name: string }
	| { kind: 'vocabulary'; name: keyof Vocabularies }
	/** A photo or file beside an entry. */
	| { kind: 'beside'; entry: Kind; agency: string; slug: string; name: string }
	| { kind: 'unknown' };

const VOCABULARY_NAMES = [
	'fields',
	'movements',
	'awards',
	'places',
	'abbreviations',
	'synonyms',
	'needs',
	'blocks',
	'columns',
	'glossary',
	'site',
] as const satisfies (keyof Vocabularies)[];

const UNKNOWN: FileRole = { kind: 'unknown' };

/** The role of a path such as `so-y-te/stories/2026/tiem-chung/index.mdx`. */
export function roleOf(path: string): FileRole {
	const [agency, folder, ...rest] = path.split('/');
	if (agency === undefined || folder === undefined) return UNKNOWN;
	if (agency === SHARED) return rest.length === 0 ? vocabularyRole(folder) : UNKNOWN;
	if (rest.length === 0) return folder === 'agency.yaml' ? { kind: 'agency', agency } : UNKNOWN;
	if (folder === 'registrations') return registrationRole(agency, rest);
	const entry = KINDS.find((kind) => KIND_FOLDERS[kind] === folder);
	return entry === undefined ? UNKNOWN : entryRole(entry, agency, rest);
}

function vocabularyRole(name: string): FileRole {
	const found = VOCABULARY_NAMES.find((vocabulary) => `${vocabulary}.yaml` === name);
	return found === undefined ? UNKNOWN : { kind: 'vocabulary', name: found };
}

/** A plan that is of one year and says so: “ke-hoach-2026”, but not “ke-hoach-2021-2026”. */
const OF_ONE_YEAR = /(?<!-\d{4})-(\d{4})$/;

/** Name of the file of a plan's registrations of a year, without its ending; the year stands in it once. */
export function registrationName(plan: string, year: number | string): string {
	const slug = plan.split('/').at(-1) ?? '';
	return OF_ONE_YEAR.exec(slug)?.[1] === String(year) ? slug : `${slug}-${year}`;
}

function registrationRole(agency: string, rest: string[]): FileRole {
	const [name] = rest;
	return rest.length === 1 && name?.endsWith('.yaml')
		? { kind: 'registration', agency, name: name.slice(0, -'.yaml'.length) }
		: UNKNOWN;
}

function entryRole(entry: Kind, agency: string, rest: string[]): FileRole {
	const year = entry === 'story' ? rest[0] : undefined;
	if (entry === 'story' && (year === undefined || !/^\d{4}$/.test(year))) return UNKNOWN;
	const [name, inside, ...deeper] = year === undefined ? rest : rest.slice(1);
	if (name === undefined || deeper.length > 0) return UNKNOWN;
	const ending = entry === 'plan' ? '.yaml' : '.mdx';
	const dated = year === undefined ? {} : { year };
	if (inside === undefined)
		return name.endsWith(ending)
			? { kind: 'entry', entry, agency, slug: name.slice(0, -ending.length), ...dated }
			: UNKNOWN;
	return inside === `index${ending}`
		? { kind: 'entry', entry, agency, slug: name, ...dated }
		: { kind: 'beside', entry, agency, slug: name, name: inside };
}
