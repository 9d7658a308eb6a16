/** What a sheet's rows may speak of: the agency's exemplars, plans and registrations, and the shared lists. */

import { parseFiles } from '../../domain/library/parse.ts';
import { roleOf } from '../../domain/library/paths.ts';
import type { Award, Field } from '../../domain/schemas/shared.ts';
import { type WordList, wordList } from './word-list.ts';

/** One file of the content folder: its path below it, its text, and its front matter or YAML as parsed. */
export interface ShelfFile {
	path: string;
	text?: string;
	data?: unknown;
}

/** A file with its data, or without when its YAML cannot be read. */
export interface ShelvedEntry {
	path: string;
	slug: string;
	text: string;
	data: Readonly<Record<string, unknown>> | undefined;
}

export interface ShelvedPlan {
	/** As an entry of the agency refers to it: `slug` for its own, `agency/slug` for others. */
	ref: string;
	slug: string;
	isOwn: boolean;
	from: number;
	to: number;
}

export interface Shelf {
	agency: string;
	exemplars: readonly ShelvedEntry[];
	registrations: readonly ShelvedEntry[];
	plans: readonly ShelvedPlan[];
	/** Files of the agency's plans that do not say of which years they are. */
	plansWithoutYears: readonly string[];
	fieldList: WordList;
	awardList: WordList;
	/** Finds a plan's `ref` by its slug, `agency/slug` or title. */
	planList: WordList;
	awardNames: ReadonlyMap<string, string>;
	fieldNames: ReadonlyMap<string, string>;
}

/** Arranges the files of one agency, the shared lists and the plans of all agencies. */
export function shelfOf(agency: string, files: readonly ShelfFile[]): Shelf {
	const isShared = ({ path }: ShelfFile) => path.startsWith('_shared/');
	const { input } = parseFiles(files.filter(isShared).map(({ path, data }) => ({ path, data })));
	const { fields, awards } = input.vocabularies;
	const plans = plansOf(agency, files);
	return {
		agency,
		exemplars: entriesOf(agency, 'exemplars', files),
		registrations: entriesOf(agency, 'registrations', files),
		plans: plans.map(({ plan }) => plan),
		plansWithoutYears: plansWithoutYears(agency, files),
		fieldList: wordList(fields.map(fieldWords)),
		awardList: wordList(awards.map(awardWords)),
		planList: wordList(
			plans.map(({ plan, title }) => ({
				value: plan.ref,
				words: plan.isOwn ? [plan.ref, `${agency}/${plan.slug}`, title] : [plan.ref, title],
			})),
		),
		awardNames: new Map(awards.map(({ id, name }) => [id, name])),
		fieldNames: new Map(fields.map(({ id, name }) => [id, name])),
	};
}

/** Plans that say their years; one whose other fields are still open takes registrations too. */
function plansOf(
	agency: string,
	files: readonly ShelfFile[],
): { plan: ShelvedPlan; title: string }[] {
	return files.flatMap(({ path, data }) => {
		const role = roleOf(path);
		if (role.kind !== 'entry' || role.entry !== 'plan') return [];
		const { title, period } = recordOf(data) ?? {};
		const { from, to } = recordOf(period) ?? {};
		if (typeof from !== 'number' || typeof to !== 'number') return [];
		const { slug } = role;
		const isOwn = role.agency === agency;
		const ref = isOwn ? slug : `${role.agency}/${slug}`;
		return [
			{ plan: { ref, slug, isOwn, from, to }, title: typeof title === 'string' ? title : ref },
		];
	});
}

function plansWithoutYears(agency: string, files: readonly ShelfFile[]): string[] {
	const known = new Set(plansOf(agency, files).map(({ plan }) => plan.ref));
	return files.flatMap(({ path }) => {
		const role = roleOf(path);
		const isPlan = role.kind === 'entry' && role.entry === 'plan' && role.agency === agency;
		return isPlan && !known.has(role.slug) ? [path] : [];
	});
}

function entriesOf(
	agency: string,
	folder: 'exemplars' | 'registrations',
	files: readonly ShelfFile[],
): ShelvedEntry[] {
	return files.flatMap(({ path, text, data }) => {
		const role = roleOf(path);
		if (text === undefined || !path.startsWith(`${agency}/${folder}/`)) return [];
		if (role.kind !== 'entry' && role.kind !== 'registration') return [];
		const slug = role.kind === 'entry' ? role.slug : role.name;
		return [{ path, slug, text, data: recordOf(data) }];
	});
}

/** The value where it is a mapping. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value))
		: undefined;
}

const fieldWords = ({ id, name, aliases }: Field) => ({ value: id, words: [name, ...aliases] });

const awardWords = ({ id, name, aliases, oldNames }: Award) => ({
	value: id,
	words: [name, ...aliases, ...oldNames.map((old) => old.name)],
});
