/**
 * What may be filled in for an entry, read from its schema: single places and lists of groups, each with its Vietnamese name,
 * hint and allowed values. The Word template is drawn from it, and cells and answers are read by it.
 */
import { z } from 'zod';
import { ENTRY_SCHEMAS } from '../../domain/library/parse.ts';
import { publishing } from '../../domain/schemas/publishing.ts';
import { VALUE_WORDS } from '../../site/labels/guide.ts';
import { nestedFieldWords } from '../../site/labels/guide-fields.ts';
import { sentence } from '../../site/labels/values.ts';

/** Kinds that are written as articles in Word. */
export const WORD_KINDS = ['exemplar', 'practice', 'story'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A value of a closed list with its words. */
export interface Choice {
	id: string;
	label: string;
}

/** How the words in a place are read. `period` is a date, or two with a dash between them. */
export type ValueType = 'text' | 'id' | 'number' | 'boolean' | 'date' | 'period' | 'choice';

/** One place to fill in. */
export interface FormField {
	/** Keys from the entry, or from the group of a list. */
	path: readonly string[];
	/** Names of the fields around and of this one: “Địa phương › Tỉnh nay”. Unique in the form or list. */
	label: string;
	hint: string;
	required: boolean;
	type: ValueType;
	choices: readonly Choice[];
	/** Several values, one a line. */
	many: boolean;
	/** Words that stand for the whole list, such as “chưa ghi nhận”. */
	instead: string | undefined;
	/** Decides about one value. */
	schema: z.ZodType;
}

/** A field that holds any number of groups of fields. */
export interface FormList {
	path: readonly string[];
	label: string;
	hint: string;
	fields: readonly FormField[];
}

export interface Form {
	kind: WordKind;
	fields: readonly FormField[];
	lists: readonly FormList[];
}

export const LABEL_JOINT = ' › ';

const aboutSchema = z.looseObject({ title: z.string(), description: z.string() });

interface Place {
	path: readonly string[];
	labels: readonly string[];
	required: boolean;
}

interface Found {
	fields: FormField[];
	lists: FormList[];
}

/** Files that cannot be put into a cell: they are laid beside the entry afterwards. */
const BESIDE = 'attachments';

/** The form of a kind, in the order of its schema. What belongs to review and publication is not in it. */
export function formOf(kind: WordKind): Form {
	const shape: Record<string, unknown> = ENTRY_SCHEMAS[kind].shape;
	const own = Object.fromEntries(
		Object.entries(shape).filter(([key]) => !(key in publishing) && key !== BESIDE),
	);
	return { kind, ...fieldsOf(own, { path: [], labels: [], required: true }) };
}

/** Top-level keys of a kind in the order in which files are written. */
export function keysOf(kind: WordKind): string[] {
	return Object.keys(ENTRY_SCHEMAS[kind].shape);
}

function fieldsOf(shape: Readonly<Record<string, unknown>>, around: Place): Found {
	const found: Found = { fields: [], lists: [] };
	for (const [key, schema] of Object.entries(shape)) {
		if (!(schema instanceof z.ZodType)) continue;
		const about = wordsOf(schema, around.path.at(-1) ?? '', key);
		const { inner, optional } = bare(schema);
		const place: Place = {
			path: [...around.path, key],
			labels: [...around.labels, about.title],
			required: around.required && !optional,
		};
		const more = below(inner, place, about.description);
		found.fields.push(...more.fields);
		found.lists.push(...more.lists);
	}
	return found;
}

function below(inner: z.ZodType, place: Place, hint: string): Found {
	if (inner instanceof z.ZodObject) return fieldsOf(inner.shape, place);
	if (inner instanceof z.ZodDiscriminatedUnion) return fieldsOf(joinedShape(inner), place);
	if (inner instanceof z.ZodArray) {
		const element = bare(inner.element as z.ZodType).inner;
		if (element instanceof z.ZodObject)
			return { fields: [], lists: [listOf(element, place, hint)] };
		return { fields: [fieldOf(element, place, hint, { many: true })], lists: [] };
	}
	return { fields: [fieldOf(inner, place, hint, {})], lists: [] };
}

function listOf(element: z.ZodObject, place: Place, hint: string): FormList {
	const { fields } = fieldsOf(element.shape, { path: [], labels: [], required: true });
	return { path: place.path, label: place.labels.join(LABEL_JOINT), hint, fields };
}

function fieldOf(
	schema: z.ZodType,
	place: Place,
	hint: string,
	more: { many?: boolean },
): FormField {
	const whole = listOrWords(schema);
	if (whole !== undefined) {
		return { ...fieldOf(whole.element, place, hint, { many: true }), instead: whole.words };
	}
	return {
		path: place.path,
		label: place.labels.join(LABEL_JOINT),
		hint,
		required: place.required,
		type: typeOf(schema),
		choices: choicesOf(schema),
		many: more.many ?? false,
		instead: undefined,
		schema,
	};
}

/** A list that may be replaced by fixed words. */
function listOrWords(schema: z.ZodType): { element: z.ZodType; words: string } | undefined {
	if (!(schema instanceof z.ZodUnion)) return undefined;
	const list = schema.options.find((option) => option instanceof z.ZodArray);
	const words = schema.options.find((option) => option instanceof z.ZodLiteral);
	return list instanceof z.ZodArray && words instanceof z.ZodLiteral
		? { element: list.element as z.ZodType, words: String(words.value) }
		: undefined;
}

function typeOf(schema: z.ZodType): ValueType {
	if (schema instanceof z.ZodNumber) return 'number';
	if (schema instanceof z.ZodBoolean) return 'boolean';
	if (schema instanceof z.ZodEnum) return 'choice';
	// Dates are preprocessed, and nothing else is.
	if (schema instanceof z.ZodPipe) return 'date';
	if (schema instanceof z.ZodUnion) return 'period';
	return isId(schema) ? 'id' : 'text';
}

function isId(schema: z.ZodType): boolean {
	return schema.safeParse('lam-nghiep').success && !schema.safeParse('Lâm nghiệp').success;
}

function choicesOf(schema: z.ZodType): Choice[] {
	if (!(schema instanceof z.ZodEnum)) return [];
	const ids = schema.options.map(String);
	const knowsAll = (words: Readonly<Record<string, string>>) => ids.every((id) => id in words);
	const words =
		VALUE_WORDS.find((one) => knowsAll(one) && Object.keys(one).length === ids.length) ??
		VALUE_WORDS.find(knowsAll);
	return ids.map((id) => ({ id, label: sentence(words?.[id] ?? id) }));
}

/** All fields of a choice between groups. None but the one that tells the groups apart must be filled in. */
function joinedShape(union: z.ZodDiscriminatedUnion): Record<string, z.ZodType> {
	const key = union.def.discriminator;
	const ids: string[] = [];
	const joined: Record<string, z.ZodType> = {};
	for (const option of union.options) {
		if (!(option instanceof z.ZodObject)) continue;
		const shape: Record<string, z.ZodType> = option.shape;
		for (const [name, schema] of Object.entries(shape)) {
			if (name === key && schema instanceof z.ZodLiteral) ids.push(String(schema.value));
			else joined[name] ??= asOptional(schema);
		}
	}
	return { [key]: z.enum(ids), ...joined };
}

function asOptional(schema: z.ZodType): z.ZodType {
	const optional = schema.optional();
	const meta = schema.meta();
	return meta === undefined ? optional : optional.meta(meta);
}

/** The schema behind `optional`, `default` and `nullable`. */
function bare(schema: z.ZodType): { inner: z.ZodType; optional: boolean } {
	if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodNullable
	)
		return { inner: bare(schema.def.innerType as z.ZodType).inner, optional: true };
	return { inner: schema, optional: false };
}

function wordsOf(
	schema: z.ZodType,
	around: string,
	key: string,
): { title: string; description: string } {
	const about = aboutSchema.safeParse(schema.meta());
	if (about.success) return about.data;
	return nestedFieldWords(around, key) ?? { title: key, description: '' };
}
