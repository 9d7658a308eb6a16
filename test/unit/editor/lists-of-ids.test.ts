/** Whoever names a thing of the content chooses it from a list; a misspelt id cannot be typed. */
import { expect, test } from 'vitest';
import type { FormField, Shape } from '../../../src/editor/form.ts';
import { LISTS, listAt, OWN_IDS } from '../../../src/editor/lists-of-ids.ts';
import { isSchema, type Json, jsonSchemaOf } from '../../../src/intake/json-schema/from-zod.ts';
import { FORM_NAMES, FORMS, SCHEMAS } from './forms.ts';

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const DEEPEST = 12;

/** Paths of all texts of a schema that must be an id. */
function idsOf(
	json: Json,
	path: readonly string[],
	definitions: ReadonlyMap<string, unknown>,
): string[][] {
	if (path.length > DEEPEST) return [];
	if (json.$ref !== undefined) {
		const target = definitions.get(json.$ref.slice(json.$ref.lastIndexOf('/') + 1));
		return isSchema(target) ? idsOf(target, path, definitions) : [];
	}
	const here = json.pattern?.includes(SLUG) ? [[...path]] : [];
	const inside = [
		...[...(json.oneOf ?? []), ...(json.anyOf ?? []), ...(json.allOf ?? [])],
		...[json.items].flat(),
	].filter(isSchema);
	const below = Object.entries(json.properties ?? {}).filter(([, one]) => isSchema(one));
	return [
		...here,
		...inside.flatMap((one) => idsOf(one, path, definitions)),
		...below.flatMap(([key, one]) =>
			isSchema(one) ? idsOf(one, [...path, key], definitions) : [],
		),
	];
}

const paths = FORM_NAMES.flatMap((name) => {
	const json = jsonSchemaOf(SCHEMAS[name]);
	return idsOf(json, [name], new Map(Object.entries(json.definitions ?? {})));
});
const keyOf = (path: readonly string[]): string => path.slice(-2).join('.');

test('every field of ids is chosen from a list, or is an id of the entry itself', () => {
	const open = paths.filter((path) => listAt(path) === undefined).map(keyOf);
	expect([...new Set(open)].toSorted()).toEqual([...OWN_IDS].toSorted());
});

test('every list named is asked for by a field', () => {
	const asked = paths.flatMap((path) => [keyOf(path), path.at(-1) ?? '']);
	expect(Object.keys(LISTS).filter((key) => !asked.includes(key))).toEqual([]);
});

/** Keys of the fields that offer a list, at any depth of a form. */
function offered(fields: readonly FormField[]): string[] {
	return fields.flatMap(({ name, shape }) => offeredBy(name, shape));
}

function offeredBy(name: string, shape: Shape): string[] {
	switch (shape.kind) {
		case 'reference':
			return [name];
		case 'group':
			return offered(shape.fields);
		case 'list':
			return offeredBy(name, shape.item.shape);
		case 'forms':
			return shape.forms.flatMap((form) => offeredBy(name, form.shape));
		default:
			return [];
	}
}

test('the forms offer each of the lists', () => {
	const names = new Set(FORM_NAMES.flatMap((name) => offered(FORMS[name])));
	const listed = new Set(paths.filter((path) => listAt(path)).map((path) => path.at(-1)));
	expect([...names].toSorted()).toEqual([...listed].toSorted());
});
