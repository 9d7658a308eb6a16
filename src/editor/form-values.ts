/** Carries values between a file and its form: what the form shows of them, and what the file is to say after. */
import { FORM, type Form, type FormField, type Shape, VALUE } from './form.ts';

/** A value of YAML or of a form. */
export type Value = unknown;
export type Values = Readonly<Record<string, Value>>;

export function isValues(value: Value): value is Values {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the form shows of a file's value; `undefined` for nothing. Keys the form does not know stay in the file. */
export function toForm(shape: Shape, value: Value): Value {
	if (value === undefined || value === null) return undefined;
	switch (shape.kind) {
		case 'date':
		case 'year':
			return String(value);
		case 'group':
			return isValues(value) ? groupToForm(shape.fields, value) : undefined;
		case 'list':
			return Array.isArray(value) ? value.map((one) => toForm(shape.item.shape, one)) : undefined;
		case 'forms':
			return formsToForm(shape, value);
		default:
			return value;
	}
}

/** The fields of a file's top, or of a group. */
export function groupToForm(fields: readonly FormField[], values: Values): Values {
	return Object.fromEntries(
		fields.flatMap(({ name, shape, preset }) => {
			// What a missing value means is shown; the editor would put a new entry's first value there.
			const value = toForm(shape, values[name] ?? plainPreset(preset));
			return value === undefined ? [] : [[name, value]];
		}),
	);
}

function plainPreset(preset: Value): Value {
	return typeof preset === 'object' || preset === '' ? undefined : preset;
}

type FormsShape = Extract<Shape, { kind: 'forms' }>;

function formsToForm({ forms, tag }: FormsShape, value: Value): Value {
	if (tag !== undefined) {
		const form = isValues(value) ? forms.find(({ name }) => name === value[tag]) : undefined;
		return form && { [tag]: form.name, ...inGroup(form.shape, value) };
	}
	const form = forms.find((one) => fits(one, value));
	return form && { [FORM]: form.name, ...inGroup(form.shape, value) };
}

/** A value of a form as a group: its fields, or itself under one key. */
function inGroup(shape: Shape, value: Value): Values {
	const shown = toForm(shape, value);
	if (shape.kind === 'group') return isValues(shown) ? shown : {};
	return shown === undefined ? {} : { [VALUE]: shown };
}

function fits({ shape, fixed }: Form, value: Value): boolean {
	if (fixed !== undefined) return value === fixed;
	switch (shape.kind) {
		case 'group':
			return isValues(value);
		case 'list':
		case 'choices':
			return Array.isArray(value);
		case 'number':
		case 'year':
			return typeof value === 'number';
		default:
			return typeof value === 'string' || typeof value === 'number';
	}
}

/** What the file says for a form's value; `undefined` when that is nothing. */
export function toFile(shape: Shape, value: Value): Value {
	switch (shape.kind) {
		case 'line':
		case 'text':
			return nonEmpty(typeof value === 'string' ? value.normalize('NFC').trim() : value);
		case 'date':
		case 'year':
			return dateToFile(value);
		case 'number':
			return numberToFile(value);
		case 'switch':
			return typeof value === 'boolean' ? value : undefined;
		case 'choices':
			return Array.isArray(value) && value.length > 0 ? value : undefined;
		case 'group':
			return isValues(value) ? nonEmpty(groupToFile(shape.fields, value)) : undefined;
		case 'list':
			return listToFile(shape.item, value);
		case 'forms':
			return formsToFile(shape, value);
		default:
			return nonEmpty(value);
	}
}

/** The fields of a group that say something else than a missing one would. */
export function groupToFile(fields: readonly FormField[], values: Values): Values {
	return Object.fromEntries(
		fields.flatMap((field) => {
			const value = fieldToFile(field, values[field.name]);
			return value === undefined ? [] : [[field.name, value]];
		}),
	);
}

/** A field's value for the file: nothing when a missing one means the same. */
export function fieldToFile({ shape, preset, required, nullable }: FormField, value: Value): Value {
	const said = toFile(shape, value);
	if (said === undefined) return required && nullable ? null : undefined;
	const isMeant = preset === undefined ? said === false && !required : same(said, preset);
	return isMeant ? undefined : said;
}

/** Whether the form still says what the file says. */
export function isUnchanged(field: FormField, old: Value, form: Value): boolean {
	return same(fieldToFile(field, toForm(field.shape, old)), fieldToFile(field, form));
}

function nonEmpty(value: Value): Value {
	if (value === '' || value === null) return undefined;
	return isValues(value) && Object.keys(value).length === 0 ? undefined : value;
}

/** A year alone is written as people write it, without quotation marks. */
function dateToFile(value: Value): Value {
	const text = String(value ?? '').trim();
	if (/^\d{4}$/.test(text)) return Number(text);
	return nonEmpty(text);
}

function numberToFile(value: Value): Value {
	if (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)))
		return Number(value);
	return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}

function listToFile(item: FormField, value: Value): Value {
	if (!Array.isArray(value)) return undefined;
	const said = value.map((one) => toFile(item.shape, one)).filter((one) => one !== undefined);
	return said.length === 0 ? undefined : said;
}

function formsToFile({ forms, tag }: FormsShape, value: Value): Value {
	if (!isValues(value)) return undefined;
	const form = forms.find(({ name }) => name === value[tag ?? FORM]);
	if (form === undefined) return undefined;
	const { shape, fixed } = form;
	if (fixed !== undefined) return fixed;
	if (shape.kind !== 'group') return toFile(shape, value[VALUE]);
	const said = groupToFile(shape.fields, value);
	return tag === undefined ? nonEmpty(said) : { [tag]: form.name, ...said };
}

/** Whether two values say the same; the order of keys says nothing. */
export function same(a: Value, b: Value): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((one, index) => same(one, b[index]));
	if (!isValues(a) || !isValues(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}
