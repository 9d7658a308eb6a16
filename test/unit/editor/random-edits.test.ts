/** After any edit of any file, the file says what the form says, and what was not edited keeps its bytes. */
import { describe, expect, test } from 'vitest';
import { isMap, type Node, parse, parseDocument, type Scalar } from 'yaml';
import { HAS_ARTICLE } from '../../../src/editor/cms-config.ts';
import { ORIGINAL } from '../../../src/editor/file-format.ts';
import { FORM, type FormField, type Shape, VALUE } from '../../../src/editor/form.ts';
import { groupToFile, groupToForm, isValues } from '../../../src/editor/form-values.ts';
import { contentFiles, FORMATS, FORMS } from './forms.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const TEXTS = [
	'Chữ mới',
	'có: dấu hai chấm',
	'- gạch đầu',
	'# thăng',
	'“ngoặc kép” và "thẳng"',
	"dấu 'nháy'",
	'yes',
	'2024',
	'{ a: b }',
	'[1]',
	'*sao &và',
	'x'.repeat(300),
	'một \\ hai',
	'~',
];

type Random = () => number;

const below = (random: Random, count: number): number => Math.floor(random() * count);

/** Another value of this shape, as a form would hold it. */
function another(shape: Shape, value: unknown, random: Random): unknown {
	switch (shape.kind) {
		case 'line':
			return TEXTS[below(random, TEXTS.length)];
		case 'text':
			return `${TEXTS[below(random, TEXTS.length)]}\n\n  dòng hai`;
		case 'date':
			return shape.whole || random() < 0.5 ? '2025-03-04' : '2025';
		case 'year':
			return '2025';
		case 'number':
			return below(random, 100);
		case 'switch':
			return value !== true;
		case 'choice':
			return shape.options[below(random, shape.options.length)]?.value;
		case 'choices':
			return shape.options.filter(() => random() < 0.5).map((one) => one.value);
		case 'reference':
			return `ma-${below(random, 9)}`;
		case 'picture':
		case 'file':
			return './anh-moi.jpg';
		case 'group':
			return editedGroup(shape.fields, isValues(value) ? value : {}, random);
		case 'list':
			return editedList(shape.item.shape, Array.isArray(value) ? value : [], random);
		case 'forms':
			return editedForms(shape, value, random);
	}
}

function editedGroup(
	fields: readonly FormField[],
	values: Readonly<Record<string, unknown>>,
	random: Random,
): Record<string, unknown> {
	const field = fields[below(random, fields.length)];
	if (field === undefined) return values;
	const { [field.name]: old, ...rest } = values;
	if (random() < 0.2) return rest;
	return { ...values, [field.name]: another(field.shape, old, random) };
}

function editedList(shape: Shape, items: readonly unknown[], random: Random): unknown[] {
	const at = below(random, items.length);
	const copy = [...items];
	switch (below(random, 4)) {
		case 0:
			copy.splice(at, 0, another(shape, undefined, random));
			return copy;
		case 1:
			copy.splice(at, 1);
			return copy;
		case 2:
			return [...copy.splice(at, 1), ...copy];
		default:
			copy[at] = another(shape, copy[at], random);
			return copy;
	}
}

function editedForms(
	{ forms, tag }: Extract<Shape, { kind: 'forms' }>,
	value: unknown,
	random: Random,
): unknown {
	const key = tag ?? FORM;
	const name = isValues(value) && random() < 0.7 ? value[key] : undefined;
	const form = forms.find((one) => one.name === name) ?? forms[below(random, forms.length)];
	if (form === undefined) return value;
	const inside = isValues(value) && value[key] === form.name ? value : {};
	if (form.shape.kind === 'group')
		return { ...editedGroup(form.shape.fields, inside, random), [key]: form.name };
	return { [key]: form.name, [VALUE]: another(form.shape, inside[VALUE], random) };
}

const frontMatter = (text: string): string => /^---\n([\s\S]*?\n)?---\n/.exec(text)?.[1] ?? text;

/** Text of each key of the top, with the remarks behind it. */
function textsOf(yaml: string): Map<string, string> {
	const { contents } = parseDocument(yaml);
	const items = isMap<Scalar<string>, Node | null>(contents) ? contents.items : [];
	return new Map(
		items.map(({ key, value }) => {
			const [from = 0, keyEnd = 0] = key.range ?? [];
			return [key.value, yaml.slice(from, value?.range?.[1] ?? keyEnd).trimEnd()];
		}),
	);
}

const EDITS = 12;
const files = contentFiles();

describe.each([1, 2, 3])('seed %i', (seed) => {
	test.each(files.map((file, index) => ({ ...file, index })))('$path', ({ text, form, index }) => {
		const random = randomFrom(seed * 1000 + index);
		const { read, write } = FORMATS[form];
		const fields = FORMS[form];
		const before = read(text);
		let values = before;
		for (let edit = 0; edit < 1 + below(random, EDITS); edit += 1)
			values = editedGroup(fields, values, random);
		const after = write({ ...values, [ORIGINAL]: text });
		const yaml = HAS_ARTICLE[form] ? frontMatter(after) : after;
		const data: unknown = parse(yaml);
		const said = groupToFile(fields, values);
		expect(groupToFile(fields, groupToForm(fields, isValues(data) ? data : {}))).toEqual(said);
		const old = textsOf(HAS_ARTICLE[form] ? frontMatter(text) : text);
		const now = textsOf(yaml);
		for (const { name } of fields.filter((one) => values[one.name] === before[one.name]))
			expect(now.get(name)).toBe(old.get(name));
		if (HAS_ARTICLE[form])
			expect(after.slice(after.indexOf(yaml) + yaml.length)).toBe(
				text.slice(text.indexOf(frontMatter(text)) + frontMatter(text).length),
			);
	});
});
