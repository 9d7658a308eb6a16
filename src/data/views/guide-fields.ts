/**
 * Tables of fields for the authors' guide, read from the schemas themselves: zod writes a schema as JSON Schema, and this
 * module turns that into what a writer needs to know. A field added to a schema appears in the guide at the next build.
 */
import { z } from 'zod';
import { entryRef, partialDate, period, slug } from '../../domain/schemas/fields.ts';
import type {
	GuideFieldGroupView,
	GuideFieldView,
	GuideValueView,
} from '../../site/guide-views.ts';
import { NESTED, TYPES, VALUE_WORDS } from '../../site/labels/guide.ts';
import type { LinkView } from '../../site/views.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** Parts explained once: the JSON Schema of the part without its name, and the link to its table. */
export type SharedParts = ReadonlyMap<string, LinkView>;

interface Walk {
	shared: SharedParts;
	definitions: Readonly<Record<string, Json>>;
	/** Definitions around the place, which are not opened a second time. */
	open: readonly string[];
	anchor: string;
}

/** What a value may be. */
interface Shape {
	type: string;
	values: GuideValueView[];
	shared?: LinkView;
	groups: GuideFieldGroupView[];
}

const jsonOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'output' });

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

/**
 * The fields of a schema in the order of the schema.
 *
 * `anchor` begins the ids of the fields; `without` are keys that another table explains.
 */
export function guideFields(
	schema: z.ZodType,
	anchor: string,
	{ shared = new Map(), without = [] }: { shared?: SharedParts; without?: readonly string[] } = {},
): GuideFieldView[] {
	const json = jsonOf(schema);
	const walk: Walk = { shared, definitions: json.$defs ?? {}, open: [], anchor };
	const groups = shapeOf(json, walk).groups;
	return groups.flatMap(({ fields }) => fields).filter(({ key }) => !without.includes(key));
}

/** The fields of a part by its forms: one group for an object, several for a choice. */
export function guideGroups(
	schema: z.ZodType,
	anchor: string,
	shared: SharedParts,
): GuideFieldGroupView[] {
	const json = jsonOf(schema);
	const others = new Map([...shared].filter(([key]) => key !== fingerprint(json)));
	return shapeOf(json, { shared: others, definitions: json.$defs ?? {}, open: [], anchor }).groups;
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
	if (json.enum !== undefined) return plain(TYPES.choice, words(json.enum.map(String)));
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
	const [known] = words([value]);
	return known === undefined || known.word === ''
		? plain(TYPES.exactly(value))
		: plain(TYPES.choice, [known]);
}

/** The inside of an object; a fixed value in it, as `kind: consent`, names the group. */
function objectGroup(json: Json, walk: Walk): GuideFieldGroupView {
	const properties = Object.entries(json.properties ?? {}).map(
		([key, value]) => [key, asSchema(value)] as const,
	);
	const [fixed] = properties.filter(([, value]) => value.const !== undefined);
	return {
		title: fixed === undefined ? '' : `${fixed[0]}: ${String(fixed[1].const)}`,
		fields: properties
			.filter(([key]) => key !== fixed?.[0])
			.map(([key, value]) =>
				fieldView(key, value, { required: json.required?.includes(key) ?? false, walk }),
			),
	};
}

function fieldView(
	key: string,
	json: Json,
	{ required, walk }: { required: boolean; walk: Walk },
): GuideFieldView {
	const anchor = `${walk.anchor}-${key}`;
	const { type, values, shared, groups } = shapeOf(json, { ...walk, anchor });
	const nested = NESTED[key];
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

function defaultText(value: unknown, values: readonly GuideValueView[]): string | undefined {
	if (typeof value === 'boolean') return words([String(value)])[0]?.word;
	if (typeof value !== 'string' || value === '') return undefined;
	return values.find((allowed) => allowed.value === value)?.word ?? value;
}

/** Values with their words; the shortest list of words that knows all of them is theirs. */
function words(values: readonly string[]): GuideValueView[] {
	const [known = {}] = VALUE_WORDS.filter((list) => values.every((value) => value in list)).sort(
		(a, b) => Object.keys(a).length - Object.keys(b).length,
	);
	return values.map((value) => ({ value, word: known[value] ?? '' }));
}

const patternOf = (schema: z.ZodType): string | undefined => jsonOf(schema).pattern;
const PATTERNS: ReadonlyMap<string | undefined, string> = new Map([
	[patternOf(partialDate()), TYPES.partialDate],
	[patternOf(slug('')), TYPES.slug],
	[patternOf(entryRef('')), TYPES.entryRef],
]);

const FORMATS: Readonly<Record<string, string>> = {
	date: TYPES.day,
	uri: TYPES.webUrl,
	email: TYPES.email,
};
const FIRST_YEAR = 1000;

function scalarType(json: Json): string {
	if (json.type === 'null') return TYPES.blank;
	if (json.type === 'boolean') return TYPES.boolean;
	if (json.type === 'number') return TYPES.number;
	if (json.type === 'integer') return (json.minimum ?? 0) > FIRST_YEAR ? TYPES.year : TYPES.integer;
	const known = FORMATS[json.format ?? ''] ?? PATTERNS.get(json.pattern);
	if (known !== undefined) return known;
	if (json.pattern?.startsWith('^\\.') === true) return TYPES.file;
	return json.maxLength === undefined ? TYPES.text : TYPES.atMost(json.maxLength);
}

/** JSON Schema allows `true` for “anything”; our schemas have no such place. */
function asSchema(json: unknown): Json {
	if (typeof json !== 'object' || json === null)
		throw new Error('A schema of content allows anything.');
	return json;
}

/** The part `period` has no schema of its own. */
export const periodSchema = period();
