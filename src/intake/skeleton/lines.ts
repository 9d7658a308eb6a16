/** The fields of a file as a person fills them in: every field explained, what may wait commented out. */
import { stringify } from 'yaml';
import { entryRef, slug } from '../../domain/schemas/fields.ts';
import {
	isSchema,
	type Json,
	jsonSchemaOf,
	valuesText,
	valueWords,
} from '../json-schema/from-zod.ts';

/** Values by key. */
export type Fields = Readonly<Record<string, unknown>>;

/** Ids an author may choose from, by the name of the field: what the schema cannot know. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const WIDTH = 92;
const EXPLAINED = '## ';

/**
 * YAML lines for all fields of a schema, in its order. Lines with `##` explain; a required field without a value is
 * left open (`title:`), an optional one stands behind `#`. Taking one `#` off a whole block leaves it ready to fill in.
 */
export function skeletonLines(schema: Json, values: Fields, ids: KnownIds = {}): string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
		if (!isSchema(field)) return [];
		const required = schema.required?.includes(key) === true;
		return ['', ...topField(key, field, { required, value: values[key], ids: ids[key] })];
	});
}

interface Wanted {
	required: boolean;
	value: unknown;
	ids: readonly string[] | undefined;
}

function topField(key: string, field: Json, { required, value, ids }: Wanted): string[] {
	const from = ids === undefined || ids.length === 0 ? [] : wrapped(`Chọn: ${ids.join(', ')}.`);
	const said = [...explain(field, required ? 'bắt buộc' : ''), ...from];
	const group = groupOf(field);
	if (isFields(value) && group !== undefined)
		return [...said, `${key}:`, ...indented(groupLines(group, value))];
	if (value !== undefined) return [...said, ...yamlLines({ [key]: value })];
	const [head = '', ...inside] = bareField(key, field);
	// What is required stays open, with nothing in it that looks like an answer.
	const isChoice = groupsOf(plainForm(field)).length > 0;
	if (required)
		return [...said, head, ...(isChoice ? inside : indented(commented(outdented(inside))))];
	return [...said, ...commented([head, ...inside])];
}

/** The fields of a group; those that are not known and may be missing stand behind `#`. */
function groupLines(group: Json, values: Fields = {}): string[] {
	return Object.entries(group.properties ?? {}).flatMap(([key, field]) => {
		if (!isSchema(field)) return [];
		const fixed = values[key] ?? field.const;
		if (fixed !== undefined) return [...explain(field), ...yamlLines({ [key]: fixed })];
		const lines = bareField(key, field);
		const required = group.required?.includes(key) === true;
		return [...explain(field), ...(required ? lines : commented(lines))];
	});
}

/** A field without its value, and what may stand in it. */
function bareField(key: string, field: Json): string[] {
	const form = plainForm(field);
	const group = groupOf(form);
	if (group !== undefined) return [`${key}:`, ...indented(groupLines(group))];
	const choice = groupsOf(form);
	if (choice.length > 0) return [`${key}:`, ...indented(choiceLines(choice))];
	if (form.type !== 'array') return byDefault(key, field);
	const item = isSchema(form.items) ? groupOf(plainForm(form.items)) : undefined;
	return [`${key}:`, ...indented(item === undefined ? ['-'] : asItem(groupLines(mustFirst(item))))];
}

/** The forms of a choice, all behind `#`: only one of them may stand. */
function choiceLines(forms: readonly Json[]): string[] {
	return forms.flatMap((form, index) => {
		const [fixed] = Object.values(form.properties ?? {}).filter(isSchema);
		const [known] = valueWords([String(fixed?.const ?? '')]);
		const words = known?.words === '' ? '' : `: ${known?.words ?? ''}`;
		return [`${EXPLAINED}Cách ${index + 1}${words}.`, ...commented(groupLines(form))];
	});
}

/** “Tiêu đề: một câu nói việc đã làm (bắt buộc; nhiều nhất 140 ký tự).” as lines of explanation. */
function explain(field: Json, note = ''): string[] {
	if (field.const !== undefined) return [];
	const text = (field.description ?? '').replace(/\.$/, '');
	const words = [field.title ?? '', text].filter(Boolean).join(': ');
	const aside = [note, typeText(field)].filter(Boolean).join('; ');
	const all = `${words}${aside === '' ? '' : ` (${aside})`}`.trim();
	return all === '' ? [] : wrapped(`${all}.`);
}

function wrapped(text: string): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (line !== '' && line.length + word.length + 1 > WIDTH - EXPLAINED.length) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line].map((one) => `${EXPLAINED}${one}`);
}

const patternOf = (schema: Parameters<typeof jsonSchemaOf>[0]) => jsonSchemaOf(schema).pattern;
const PATTERNS: ReadonlyMap<string | undefined, string> = new Map([
	[patternOf(slug('')), 'mã'],
	[patternOf(entryRef('')), 'ten-muc, hoặc co-quan/ten-muc'],
]);
const FORMATS: Readonly<Record<string, string>> = {
	date: 'NĂM-THÁNG-NGÀY',
	uri: 'https://…',
	email: 'hộp thư',
};

/** What may be written in the field; '' where that goes without saying. */
function typeText(field: Json): string {
	const form = plainForm(field);
	if (form.enum !== undefined) return valuesText(form.enum.map(String));
	if (Array.isArray(form.type)) return 'NĂM, NĂM-THÁNG hoặc NĂM-THÁNG-NGÀY';
	if (form.type === 'array') {
		const inner = isSchema(form.items) ? typeText(form.items) : '';
		return inner === '' ? 'danh sách' : `danh sách; mỗi mục: ${inner}`;
	}
	if (form.type === 'boolean') return 'true hoặc false';
	if (form.type === 'integer') return 'số nguyên';
	if (form.type === 'number') return 'số viết trần';
	if (form.type !== 'string') return '';
	const known = FORMATS[form.format ?? ''] ?? PATTERNS.get(form.pattern);
	if (known !== undefined) return known;
	return form.maxLength === undefined ? '' : `nhiều nhất ${form.maxLength} ký tự`;
}

/** Of several forms the one that is written on a line, where there is one. */
function plainForm(field: Json): Json {
	const forms = (field.oneOf ?? field.anyOf ?? []).filter(isSchema);
	const plain = forms.filter((form) => form.type !== 'null' && groupOf(form) === undefined);
	return plain.find(({ const: fixed }) => fixed === undefined) ?? plain[0] ?? field;
}

const groupOf = (field: Json): Json | undefined =>
	field.type === 'object' && field.properties !== undefined ? field : undefined;

const groupsOf = (field: Json): Json[] =>
	(field.oneOf ?? field.anyOf ?? []).filter(isSchema).filter((form) => groupOf(form) !== undefined);

function byDefault(key: string, { default: value }: Json): string[] {
	const said = (typeof value === 'string' && value !== '') || typeof value === 'boolean';
	return said ? yamlLines({ [key]: value }) : [`${key}:`];
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function yamlLines(value: Fields): string[] {
	const plain = stringify(value, { lineWidth: 0 }).trimEnd().split('\n');
	// Three hyphens at the end of a line end the front matter.
	return plain.some((line) => line.endsWith('---'))
		? stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
				.trimEnd()
				.split('\n')
		: plain;
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const outdented = (lines: readonly string[]): string[] => lines.map((line) => line.slice(2));
const commented = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);

/** The group with what is required first: an item of a list begins with a field that is filled in. */
function mustFirst(group: Json): Json {
	const fields = Object.entries(group.properties ?? {});
	const isMust = ([key]: [string, unknown]) => group.required?.includes(key) === true;
	const ordered = [...fields.filter(isMust), ...fields.filter((field) => !isMust(field))];
	return { ...group, properties: Object.fromEntries(ordered) };
}

/** The lines as the first item of a list: its first field is not behind `#`, what explains it stands above. */
function asItem(lines: readonly string[]): string[] {
	const first = lines.findIndex((line) => !line.startsWith(EXPLAINED));
	return lines.map((line, index) =>
		index === first ? `- ${line.replace(/^# /, '')}` : index < first ? line : `  ${line}`,
	);
}
