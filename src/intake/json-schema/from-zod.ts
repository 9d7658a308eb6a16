/** A content schema as JSON Schema, as editors want it: draft-07, what an author types, Vietnamese words everywhere. */
import { z } from 'zod';
import { partialDate } from '../../domain/schemas/fields.ts';
import { VALUE_WORDS } from '../../site/labels/guide.ts';
import { nestedFieldWords } from '../../site/labels/guide-fields.ts';

/** A JSON Schema as zod writes it. */
export type Json = z.core.JSONSchema.BaseSchema;

const TARGET = { target: 'draft-07', io: 'input' } as const;

const PARTIAL_DATE = z.toJSONSchema(partialDate(), TARGET).pattern;

/**
 * The JSON Schema of a file's data as it is typed: defaults may be left out, a bare year is a number to YAML. Every
 * field has its title and description, the small ones inside others too. Allowed values stand without their words.
 */
export function jsonSchemaOf(schema: z.ZodType): Json {
	const json = z.toJSONSchema(schema, {
		...TARGET,
		override: ({ jsonSchema }) => asTyped(jsonSchema),
	});
	return withNestedWords(json, '');
}

function asTyped(json: Json): void {
	if (json.pattern === PARTIAL_DATE && json.type === 'string')
		Object.assign(json, { type: ['string', 'integer'], minimum: 1000, maximum: 9999 });
	// A day's pattern says again, at length, what its format says.
	if (json.format === 'date') delete json.pattern;
	if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
	if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
}

/** Schemas directly inside a schema that describe the same value: forms of a choice, items of a list. */
function inner(json: Json): Json[] {
	const items = json.items === undefined ? [] : [json.items].flat();
	return [...(json.oneOf ?? []), ...(json.anyOf ?? []), ...items].filter(isSchema);
}

/** JSON Schema allows `true` for “anything”. */
export function isSchema(json: unknown): json is Json {
	return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** Names the unnamed fields of groups; `around` is the key of the field they stand in. */
function withNestedWords(json: Json, around: string): Json {
	for (const [key, value] of Object.entries(json.properties ?? {})) {
		if (!isSchema(value)) continue;
		const words = nestedFieldWords(around, key);
		// A fixed value, `kind: consent`, tells one form from another and has its own words.
		if (value.title === undefined && value.const === undefined && words !== undefined)
			Object.assign(value, words);
		withNestedWords(value, key);
	}
	for (const one of inner(json)) withNestedWords(one, around);
	for (const one of Object.values(json.definitions ?? {}))
		if (isSchema(one)) withNestedWords(one, around);
	return json;
}

export interface ValueWords {
	value: string;
	/** Empty when the value says it itself. */
	words: string;
}

/** Values with their words; the shortest list of words that knows all of them is theirs. */
export function valueWords(values: readonly string[]): ValueWords[] {
	const [known = {}] = VALUE_WORDS.filter((list) => values.every((value) => value in list)).sort(
		(a, b) => Object.keys(a).length - Object.keys(b).length,
	);
	return values.map((value) => ({ value, words: known[value] ?? '' }));
}

/** “individual: cá nhân; collective: tập thể”: allowed values as an editor shows them. */
export function valuesText(values: readonly string[]): string {
	return valueWords(values)
		.map(({ value, words }) => (words === '' ? value : `${value}: ${words.replace(/\.$/, '')}`))
		.join('; ');
}

/** The schema with the words of allowed values in the descriptions, where editors show them. */
export function withValuesDescribed(json: Json): Json {
	const parts = [...Object.values(json.properties ?? {}), ...Object.values(json.definitions ?? {})];
	for (const one of [...parts.filter(isSchema), ...inner(json)]) withValuesDescribed(one);
	const values = json.enum?.map(String) ?? itemValues(json);
	if (values !== undefined && values.length > 0) {
		const before = json.description === undefined ? '' : `${json.description} `;
		json.description = `${before}(${valuesText(values)})`;
	}
	return json;
}

/** Allowed values of a list's items: the list is what an editor describes. */
function itemValues({ items }: Json): string[] | undefined {
	return isSchema(items) ? items.enum?.map(String) : undefined;
}
