/** What one value of a field may be, in a writer's words: kinds of text and numbers, lists of allowed words. */
import { z } from 'zod';
import { entryRef, partialDate, slug } from '../../domain/schemas/fields.ts';
import type { GuideValueView } from '../../site/guide-views.ts';
import { TYPES, VALUE_WORDS } from '../../site/labels/guide.ts';

/** A schema as zod writes it down. */
export type Json = z.core.JSONSchema.BaseSchema;

/** Schema of what a file holds once it is read: dates are text, what has a default is there. */
export const jsonOf = (schema: z.ZodType): Json => z.toJSONSchema(schema, { io: 'output' });

/** Words for what holds when a line is left out; nothing for an empty text or list. */
export function defaultText(value: unknown, values: readonly GuideValueView[]): string | undefined {
	if (typeof value === 'boolean') return valueWords([String(value)])[0]?.word;
	if (typeof value !== 'string' || value === '') return undefined;
	return values.find((allowed) => allowed.value === value)?.word ?? value;
}

/** Values with their words; the shortest list of words that knows all of them is theirs. */
export function valueWords(values: readonly string[]): GuideValueView[] {
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

/** Kind of a text, number or switch. */
export function scalarType(json: Json): string {
	if (json.type === 'null') return TYPES.blank;
	if (json.type === 'boolean') return TYPES.boolean;
	if (json.type === 'number') return TYPES.number;
	if (json.type === 'integer') return (json.minimum ?? 0) > FIRST_YEAR ? TYPES.year : TYPES.integer;
	const known = FORMATS[json.format ?? ''] ?? PATTERNS.get(json.pattern);
	if (known !== undefined) return known;
	if (json.pattern?.startsWith('^\\.') === true) return TYPES.file;
	return json.maxLength === undefined ? TYPES.text : TYPES.atMost(json.maxLength);
}
