/** The few questions that begin each kind of file: what it is called, of whom it is, where. */
import { z } from 'zod';
import { ENTRY_SCHEMAS } from '../../domain/library/parse.ts';
import { agencySchema } from '../../domain/schemas/agency.ts';
import { registrationSchema } from '../../domain/schemas/registration.ts';
import { KINDS, type Kind } from '../../domain/values.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { isSchema, type Json, jsonSchemaOf, valueWords } from '../json-schema/from-zod.ts';
import type { Fields } from './lines.ts';

export type SkeletonKind = Kind | 'agency' | 'registration';
export const SKELETON_KINDS: readonly SkeletonKind[] = ['agency', ...KINDS, 'registration'];

export const SKELETON_SCHEMAS = {
	...ENTRY_SCHEMAS,
	agency: agencySchema,
	registration: registrationSchema,
} as const satisfies Record<SkeletonKind, z.ZodType>;

/** Lists that only the content knows, by name. */
export type ListName = 'province' | 'field' | 'need' | 'practice' | 'document' | 'plan';

export interface Choice {
	value: string;
	words: string;
}
export type Choices = Readonly<Partial<Record<ListName, readonly Choice[]>>>;

export interface Question {
	/** Name of the command's option that answers it: `--title`. */
	option: string;
	/** Where the answer stands in the file. */
	path: readonly string[];
	list?: ListName;
	/** Whether the answers so far make sense of it. */
	asked?: (values: Fields) => boolean;
}

const ask = (option: string, path = [option], list?: ListName): Question => ({
	option,
	path,
	...(list !== undefined && { list }),
});
const TITLE = ask('title');
const NAME = ask('name');
const WHERE = [
	ask('province', ['place', 'province'], 'province'),
	ask('commune', ['place', 'commune']),
];
const FIELD = ask('field', ['fields', '0'], 'field');

/** Questions of each kind in the order in which they are asked. */
export const QUESTIONS: Readonly<Record<SkeletonKind, readonly Question[]>> = {
	agency: [
		NAME,
		ask('short-name', ['shortName']),
		ask('level'),
		ask('kind'),
		...WHERE,
		ask('about'),
	],
	exemplar: [
		TITLE,
		NAME,
		ask('subject'),
		{ ...ask('role'), asked: ({ subject }) => subject === 'individual' },
		{ ...ask('leads', ['leads', 'name']), asked: ({ role }) => role === 'leader' },
		...WHERE,
		FIELD,
	],
	practice: [
		...[TITLE, NAME, ask('owner', ['owner', 'name']), ...WHERE, FIELD],
		ask('need', ['needs', '0'], 'need'),
	],
	adoption: [
		ask('practice', ['practice'], 'practice'),
		TITLE,
		ask('adopter', ['adopter', 'name']),
		...WHERE,
	],
	story: [TITLE, ask('date'), ask('author'), FIELD],
	document: [TITLE, ask('type'), ask('number'), ask('date'), ask('issuer', ['issuer', 'name'])],
	plan: [
		TITLE,
		ask('document', ['document'], 'document'),
		ask('from', ['period', 'from']),
		ask('to', ['period', 'to']),
	],
	registration: [ask('plan', ['plan'], 'plan'), ask('year')],
};

/** The JSON Schema of a kind of file. */
export const schemaOf = (kind: SkeletonKind): Json => jsonSchemaOf(SKELETON_SCHEMAS[kind]);

/** The schema of what stands at a path. @throws for a path that the schema does not have. */
function schemaAt(schema: Json, path: readonly string[]): Json {
	return path.reduce<Json>((json, key) => {
		const next = key === '0' ? json.items : json.properties?.[key];
		if (!isSchema(next)) throw new Error(`No field at ${path.join('.')}`);
		return next;
	}, schema);
}

/** What a question says and offers. */
export function promptOf(
	kind: SkeletonKind,
	question: Question,
	choices: Choices,
): { text: string; offers: Choice[] } {
	const schema = schemaOf(kind);
	const path = question.path.at(-1) === '0' ? question.path.slice(0, -1) : question.path;
	const { title = question.option, description } = schemaAt(schema, path);
	const closed = schemaAt(schema, question.path).enum?.map(String);
	const offers =
		closed === undefined
			? [...(question.list ? (choices[question.list] ?? []) : [])]
			: valueWords(closed);
	return { text: description === undefined ? title : `${title}. ${description}`, offers };
}

/** What an answer means for the file, or what is wrong with it, in Vietnamese. */
export type Understood = { value: unknown } | { problem: string };

const DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * Reads a typed answer: a value of a list by its id, its words, a part of them or its number, marks and case ignored; a
 * day as people write it (`5/3/2026`); a number; else the text. What the schema refuses is a problem in its words.
 */
export function understand(
	kind: SkeletonKind,
	question: Question,
	typed: string,
	choices: Choices,
): Understood {
	const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
	const { offers } = promptOf(kind, question, choices);
	const chosen = chosenOf(text, offers);
	if (offers.length > 0 && chosen === undefined) return { problem: notOffered(text, offers) };
	const json = schemaAt(schemaOf(kind), question.path);
	const [, dayOf = '', month = '', year = ''] = DAY.exec(text) ?? [];
	const isDate = json.format === 'date' || Array.isArray(json.type);
	const value =
		chosen ??
		(json.type === 'integer' && /^\d+$/.test(text)
			? Number(text)
			: isDate && year !== ''
				? `${year}-${month.padStart(2, '0')}-${dayOf.padStart(2, '0')}`
				: text);
	const problem = refusal(kind, question.path, value);
	return problem === undefined ? { value } : { problem };
}

/** Letters that a part of a choice's words has at least. */
const SHORTEST_PART = 4;

function chosenOf(text: string, offers: readonly Choice[]): string | undefined {
	const folded = fold(text);
	const offered = offers.find(
		({ value, words }) => value === text || fold(value) === folded || fold(words) === folded,
	);
	if (offered !== undefined) return offered.value;
	if (/^\d+$/.test(text)) return offers[Number(text) - 1]?.value;
	// A part of the words is enough when it is a part of one only.
	const [part, ...others] = offers.filter(({ words }) => fold(words).includes(folded));
	return folded.length >= SHORTEST_PART && others.length === 0 ? part?.value : undefined;
}

function notOffered(text: string, offers: readonly Choice[]): string {
	const guess = nearest(
		text,
		offers.flatMap(({ value, words }) => [value, words]),
	);
	const list = offers.map(({ value, words }) => (words === '' ? value : `${value} (${words})`));
	return guess === undefined
		? `“${text}” không có trong danh sách. Chọn một: ${list.join(', ')}.`
		: `“${text}” không có trong danh sách. Có phải “${guess}” không?`;
}

/** What the whole schema says of this one value. */
function refusal(kind: SkeletonKind, path: readonly string[], value: unknown): string | undefined {
	const result = SKELETON_SCHEMAS[kind].safeParse(withValue({}, path, value));
	return result.error?.issues.find(
		(issue) =>
			issue.path.length >= path.length && path.every((key, at) => String(issue.path[at]) === key),
	)?.message;
}

/** The values with one more at a path; `0` stands for the first item of a list. */
export function withValue(values: Fields, path: readonly string[], value: unknown): Fields {
	const [key, next, ...rest] = path;
	if (key === undefined) return values;
	if (next === undefined) return { ...values, [key]: value };
	if (next === '0') return { ...values, [key]: [value] };
	const around = values[key];
	const inner = z.record(z.string(), z.unknown()).catch({}).parse(around);
	return { ...values, [key]: withValue(inner, [next, ...rest], value) };
}
