/**
 * Tables of fields for the authors' guide, read from the schemas themselves: zod writes a schema as JSON Schema, and this
 * module turns that into what a writer needs to know. A field added to a schema appears in the guide at the next build.
 */
import type { z } from 'zod';
import type {
	GuideFieldGroupView,
	GuideFieldView,
	GuideValueView,
} from '../../site/guide-views.ts';
import { FORM_TEXT, TYPES } from '../../site/labels/guide.ts';
import { nestedFieldWords } from '../../site/labels/guide-fields.ts';
import type { LinkView } from '../../site/views.ts';
import { defaultText, type Json, jsonOf, scalarType, valueWords } from './guide-values.ts';

/** Parts explained once: the JSON Schema of the part without its name, and the link to its table. */
export type SharedParts = ReadonlyMap<string, LinkView>;

interface Walk {
	shared: SharedParts;
	definitions: Readonly<Record<string, Json>>;
	/** Definitions around the place, which are not opened a second time. */
	open: readonly string[];
	anchor: string;
	/** Key of the field around. */
	around: string;
}

/** What a value may be. */
interface Shape {
	type: string;
	values: GuideValueView[];
	shared?: LinkView;
	groups: GuideFieldGroupView[];
}

/** The same for two uses of one schema, whatever they are called. */
function fingerprint(json: Json): string {
	return JSON.stringify({
		...json,
		$schema: undefined,
		title: undefined,
		description: undefined,
		default: undefined,
	});
}

/** Fingerprint under which a part is found in other schemas. */
export const partKey = (schema: z.ZodType): string => fingerprint(jsonOf(schema));

/** The fields of a schema in the order of the schema. `anchor` begins their ids. */
export function guideFields(
	schema: z.ZodType,
	anchor: string,
	shared: SharedParts,
): GuideFieldView[] {
	const json = jsonOf(schema);
	const walk: Walk = { shared, definitions: json.$defs ?? {}, open: [], anchor, around: '' };
	const shape = shapeOf(json, walk);
	return shape.groups.flatMap((group) =>
		group.choice === undefined ? group.fields : [formField(group.choice, anchor, group.fields)],
	);
}

/** The fields of a part, which must not be taken for a link to itself. */
export function partFields(
	schema: z.ZodType,
	anchor: string,
	shared: SharedParts,
): GuideFieldView[] {
	const others = new Map([...shared].filter(([key]) => key !== partKey(schema)));
	return guideFields(schema, anchor, others);
}

/** One form of a choice as a field: `kind: consent`, with what else that form asks for. */
function formField(
	choice: GuideValueView,
	anchor: string,
	fields: GuideFieldView[],
): GuideFieldView {
	return {
		key: choice.value,
		anchor: `${anchor}-${choice.value.split(': ').at(-1)}`,
		label: choice.word,
		text: FORM_TEXT,
		required: false,
		type: TYPES.group,
		values: [],
		groups: [{ fields }],
	};
}

const plain = (type: string, values: GuideValueView[] = []): Shape => ({
	type,
	values,
	groups: [],
});

function shapeOf(json: Json, walk: Walk): Shape {
	const shared = walk.shared.get(fingerprint(json));
	if (shared !== undefined) return { type: TYPES.group, values: [], shared, groups: [] };
	if (json.$ref !== undefined) return definitionShape(json.$ref, walk);
	const choice = json.oneOf ?? json.anyOf;
	if (choice !== undefined) return choiceShape(choice.map(asSchema), walk);
	if (json.enum !== undefined) return plain(TYPES.choice, valueWords(json.enum.map(String)));
	if (json.const !== undefined) return constShape(String(json.const));
	if (Array.isArray(json.type))
		return choiceShape(
			json.type.map((type) => ({ ...json, type }) as Json),
			walk,
		);
	if (json.type === 'array') {
		const inner = shapeOf(asSchema(json.items), walk);
		return { ...inner, type: TYPES.list(inner.type) };
	}
	if (json.type === 'object')
		return { type: TYPES.group, values: [], groups: [objectGroup(json, walk)] };
	return plain(scalarType(json));
}

function definitionShape(reference: string, walk: Walk): Shape {
	const name = reference.split('/').at(-1) ?? '';
	const json = walk.definitions[name];
	if (json === undefined || walk.open.includes(name)) return plain(TYPES.again);
	return shapeOf(json, { ...walk, open: [...walk.open, name] });
}

function choiceShape(options: readonly Json[], walk: Walk): Shape {
	const shapes = options.map((option, at) =>
		shapeOf(option, options.length > 1 ? { ...walk, anchor: `${walk.anchor}-${at + 1}` } : walk),
	);
	const shared = shapes.find((shape) => shape.shared !== undefined)?.shared;
	return {
		type: [...new Set(shapes.map(({ type }) => type))].join(TYPES.or),
		values: shapes.flatMap(({ values }) => values),
		...(shared && { shared }),
		groups: shapes.flatMap(({ groups }) => groups),
	};
}

function constShape(value: string): Shape {
	const [known] = valueWords([value]);
	return known === undefined || known.word === ''
		? plain(TYPES.exactly(value))
		: plain(TYPES.choice, [known]);
}

/** The inside of an object; a fixed value in it, as `kind: consent`, tells it from the other forms of a choice. */
function objectGroup(json: Json, walk: Walk): GuideFieldGroupView {
	const properties = Object.entries(json.properties ?? {}).map(
		([key, value]) => [key, asSchema(value)] as const,
	);
	const [fixed] = properties.filter(([, value]) => value.const !== undefined);
	return {
		...(fixed && { choice: choiceOf(fixed[0], String(fixed[1].const)) }),
		fields: properties
			.filter(([key]) => key !== fixed?.[0])
			.map(([key, value]) =>
				fieldView(key, value, { required: json.required?.includes(key) ?? false, walk }),
			),
	};
}

const choiceOf = (key: string, value: string): GuideValueView => ({
	value: `${key}: ${value}`,
	word: valueWords([value])[0]?.word ?? '',
});

function fieldView(
	key: string,
	json: Json,
	{ required, walk }: { required: boolean; walk: Walk },
): GuideFieldView {
	const anchor = `${walk.anchor}-${key}`;
	const { type, values, shared, groups } = shapeOf(json, { ...walk, anchor, around: key });
	const nested = nestedFieldWords(walk.around, key);
	const otherwise = defaultText(json.default, values);
	return {
		key,
		anchor,
		label: json.title ?? nested?.title ?? '',
		text: json.description ?? nested?.description ?? '',
		required: required && !('default' in json),
		type,
		values,
		...(otherwise !== undefined && { otherwise }),
		...(shared && { shared }),
		groups,
	};
}

/** JSON Schema allows `true` for “anything”; our schemas have no such place. */
function asSchema(json: Json['items']): Json {
	if (typeof json !== 'object' || Array.isArray(json))
		throw new Error('A schema of content allows anything.');
	return json;
}
