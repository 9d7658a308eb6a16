/**
 * The form of a kind of file, made from its schema: which fields it has, how each is asked for, what it may hold. The
 * editor shows it; `form-values.ts` carries values between file and form.
 */
import type { z } from 'zod';
import { isSchema, type Json, jsonSchemaOf, valueWords } from '../intake/json-schema/from-zod.ts';
import { FORM_WORDS } from '../site/labels/editor.ts';
import { type ListOfIds, listAt } from './lists-of-ids.ts';

/** What a field holds. */
export type Shape =
	| { kind: 'line' | 'text'; min: number; max: number | undefined; pattern?: string }
	/** A date as exact as it is known, or a whole day. */
	| { kind: 'date'; whole: boolean }
	/** A calendar year. */
	| { kind: 'year' }
	| { kind: 'number'; integer: boolean; min: number | undefined; max: number | undefined }
	| { kind: 'switch' }
	| { kind: 'choice'; options: readonly Option[] }
	/** Several of a closed list, in the order chosen. */
	| { kind: 'choices'; options: readonly Option[] }
	/** One of a list that only the content knows. */
	| { kind: 'reference'; list: ListOfIds }
	| { kind: 'picture' | 'file' }
	| { kind: 'group'; fields: readonly FormField[] }
	| { kind: 'list'; item: FormField; min: number }
	/** A value that is written in one of several ways. */
	| { kind: 'forms'; forms: readonly Form[]; tag: string | undefined };

export interface Option {
	value: string;
	label: string;
}

/** One way of writing a value. */
export interface Form {
	/** Letters, digits and hyphens. */
	name: string;
	label: string;
	shape: Shape;
	/** What the file says for this way, where that is always the same words. */
	fixed?: string;
}

export interface FormField {
	/** Key in the file; of a list's items `item`. */
	name: string;
	label: string;
	hint: string;
	required: boolean;
	/** What a missing value means, where the schema says it. */
	preset: unknown;
	/** Whether the file may say `null`: known to be empty. */
	nullable: boolean;
	shape: Shape;
}

/** Key of the single value of a list's item, and of a form that is no group. */
export const VALUE = 'value';
/** Key that tells which form a value has, where the file itself does not say. */
export const FORM = 'form';
/** Rules may hold rules without end; a form must end. */
const DEEPEST_REFERENCE = 3;
/** Texts that may be longer than this get a field of several lines. */
const LINE_LENGTH = 160;

/** Whole numbers from here on are years. */
const FIRST_YEAR = 1900;

const ONLY_VALUE = { name: VALUE, label: '', hint: '', required: true, preset: undefined } as const;

interface Around {
	definitions: ReadonlyMap<string, unknown>;
	/** What the schema is of, then the keys from the file's top to here; lists add nothing. */
	path: readonly string[];
	depth: number;
}

/** The fields of a schema of an object, in its order. `name` is what the schema is of: a kind, `agency` … */
export function formOf(schema: z.ZodType, name: string): FormField[] {
	const json = jsonSchemaOf(schema);
	return fieldsOf(json, {
		definitions: new Map(Object.entries(json.definitions ?? {})),
		path: [name],
		depth: 0,
	});
}

function fieldsOf(json: Json, around: Around): FormField[] {
	return Object.entries(json.properties ?? {}).flatMap(([name, value]) => {
		if (!isSchema(value) || value.const !== undefined) return [];
		const field = fieldOf(name, value, (json.required ?? []).includes(name), around);
		return field === undefined ? [] : [field];
	});
}

function fieldOf(
	name: string,
	json: Json,
	required: boolean,
	around: Around,
): FormField | undefined {
	const path = [...around.path, name];
	const shape = shapeOf(json, { ...around, path });
	if (shape === undefined) return undefined;
	return {
		name,
		label: json.title ?? name,
		hint: json.description ?? '',
		required,
		preset: json.default,
		nullable: isNullable(json),
		shape,
	};
}

const typesOf = (json: Json): readonly unknown[] => [json.type].flat();

function isNullable(json: Json): boolean {
	return typesOf(json).includes('null') || (json.anyOf ?? []).some((one) => isNull(one));
}

const isNull = (json: unknown): boolean => isSchema(json) && json.type === 'null';

/** Nothing where rules lie deeper than a form goes: the file keeps what it says there. */
function shapeOf(json: Json, around: Around): Shape | undefined {
	if (json.$ref !== undefined) return referenced(json.$ref, around);
	const [only, ...more] = json.allOf ?? [];
	if (isSchema(only) && more.length === 0) return shapeOf(only, around);
	const ways = [...(json.oneOf ?? []), ...(json.anyOf ?? [])].filter(
		(one): one is Json => isSchema(one) && !isNull(one),
	);
	if (ways.length === 1 && ways[0] !== undefined) return shapeOf(ways[0], around);
	if (ways.length > 1) return closedList(ways) ?? formsOf(ways, around);
	if (json.enum !== undefined) return { kind: 'choice', options: optionsOf(json.enum) };
	if (json.properties !== undefined) return { kind: 'group', fields: fieldsOf(json, around) };
	if (typesOf(json).includes('array')) return listOf(json, around);
	return scalarOf(json, around);
}

function referenced(ref: string, around: Around): Shape | undefined {
	const target = around.definitions.get(ref.slice(ref.lastIndexOf('/') + 1));
	if (!isSchema(target) || around.depth >= DEEPEST_REFERENCE) return undefined;
	return shapeOf(target, { ...around, depth: around.depth + 1 });
}

function optionsOf(values: readonly unknown[]): Option[] {
	return valueWords(values.map(String)).map(({ value, words }) => ({
		value,
		label: words === '' ? value : words,
	}));
}

/** Words of a list and a single word beside them are one longer list. */
function closedList(ways: readonly Json[]): Shape | undefined {
	const values = ways.map((way) => way.enum ?? (way.const === undefined ? undefined : [way.const]));
	if (values.some((one) => one === undefined)) return undefined;
	return { kind: 'choice', options: optionsOf(values.flatMap((one) => one ?? [])) };
}

function formsOf(ways: readonly Json[], around: Around): Shape {
	const tag = commonTag(ways);
	const forms = ways.flatMap((way, index): Form[] => {
		const shape =
			way.const === undefined ? shapeOf(way, around) : { kind: 'group' as const, fields: [] };
		if (shape === undefined) return [];
		if (way.const !== undefined)
			return [
				{ name: `fixed-${index + 1}`, ...labelOf(way.const), fixed: String(way.const), shape },
			];
		if (tag !== undefined)
			return [{ name: String(constOf(way, tag)), ...labelOf(constOf(way, tag)), shape }];
		return [{ name: `${shape.kind}-${index + 1}`, label: FORM_WORDS[shape.kind] ?? '', shape }];
	});
	return { kind: 'forms', forms, tag };
}

function labelOf(value: unknown): { label: string } {
	const [{ label } = { label: '' }] = optionsOf([value]);
	return { label };
}

/** The key whose fixed value tells the forms apart: `kind: consent`. */
function commonTag(ways: readonly Json[]): string | undefined {
	const keys = Object.keys(ways[0]?.properties ?? {});
	return keys.find((key) => ways.every((way) => constOf(way, key) !== undefined));
}

function constOf(json: Json, key: string): unknown {
	const value = json.properties?.[key];
	return isSchema(value) ? value.const : undefined;
}

function listOf(json: Json, around: Around): Shape | undefined {
	const items = [json.items].flat().filter(isSchema)[0];
	if (items === undefined) return undefined;
	if (items.enum !== undefined) return { kind: 'choices', options: optionsOf(items.enum) };
	const shape = shapeOf(items, around);
	if (shape === undefined) return undefined;
	const item: FormField = {
		...ONLY_VALUE,
		label: json.title ?? '',
		hint: json.description ?? '',
		nullable: false,
		shape,
	};
	return { kind: 'list', item, min: json.minItems ?? 0 };
}

function scalarOf(json: Json, { path }: Around): Shape {
	const types = typesOf(json);
	if (types.includes('boolean')) return { kind: 'switch' };
	if (types.includes('string') && types.includes('integer')) return { kind: 'date', whole: false };
	if (json.format === 'date') return { kind: 'date', whole: true };
	if (types.includes('number') || types.includes('integer')) return numberOf(json, types);
	const list = isId(json) ? listAt(path) : undefined;
	if (list !== undefined) return { kind: 'reference', list };
	if (json.pattern?.startsWith('^\\.\\/'))
		return { kind: path.at(-1) === 'src' ? 'picture' : 'file' };
	return {
		kind: (json.maxLength ?? 0) > LINE_LENGTH ? 'text' : 'line',
		min: json.minLength ?? 0,
		max: json.maxLength,
		...(json.pattern !== undefined && { pattern: json.pattern }),
	};
}

const isId = ({ pattern }: Json): boolean => pattern?.includes('[a-z0-9]+(-[a-z0-9]+)*') ?? false;

function numberOf(json: Json, types: readonly unknown[]): Shape {
	if ((json.minimum ?? 0) >= FIRST_YEAR) return { kind: 'year' };
	const { exclusiveMinimum } = json;
	const min = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + 1 : json.minimum;
	return { kind: 'number', integer: types.includes('integer'), min, max: json.maximum };
}
