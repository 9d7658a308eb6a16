/** Form fields as the fields of the content management system that shows them. Pure: data in, configuration out. */
import type { Field, SelectField, VariableFieldType } from '@sveltia/cms';
import { EDITOR } from '../site/labels/editor.ts';
import { FORM, type Form, type FormField, type Option, type Shape, VALUE } from './form.ts';
import type { ListOfIds } from './lists-of-ids.ts';

/** What fields of references offer. */
export type Choices = (list: ListOfIds) => readonly Option[];

/** Fields of a form, in their order. */
export function cmsFields(fields: readonly FormField[], choices: Choices): Field[] {
	return fields.map((field) => cmsField(field, choices));
}

function cmsField(field: FormField, choices: Choices): Field {
	const { name, label, required, nullable, preset } = field;
	// A draft with gaps must be kept: only what names the entry is asked for at once, the check asks for the rest.
	const isNeeded = required && !nullable;
	const hint = plainHint(isNeeded ? EDITOR.neededToPublish(field.hint) : field.hint);
	const common = { name, label, hint, required: isNeeded && name === 'title' };
	return { ...common, ...presetOf(preset), ...inputOf(field.shape, field, choices) } as Field;
}

/** The hints are shown as Markdown: what would be marks there is escaped. */
const plainHint = (hint: string): string => hint.replace(/([*_~[\]`])/g, '\\$1');

function presetOf(preset: unknown): object {
	const isSimple = ['string', 'number', 'boolean'].includes(typeof preset);
	return isSimple && preset !== '' ? { default: preset } : {};
}

function inputOf(shape: Shape, field: FormField, choices: Choices): object {
	switch (shape.kind) {
		case 'line':
		case 'text':
			return {
				widget: shape.kind === 'text' ? 'text' : 'string',
				use_emoji_autocomplete: false,
				...(shape.max !== undefined && { maxlength: shape.max }),
				...(shape.pattern !== undefined && { pattern: [shape.pattern, EDITOR.wrongText] }),
			};
		case 'date':
			return shape.whole
				? { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
				: { widget: 'string', pattern: [PARTIAL_DATE, EDITOR.wrongDate] };
		case 'year':
			return { widget: 'string', pattern: [YEAR, EDITOR.wrongYear] };
		case 'number':
			return {
				widget: 'number',
				value_type: shape.integer ? 'int' : 'float',
				...(shape.min !== undefined && { min: shape.min }),
				...(shape.max !== undefined && { max: shape.max }),
			};
		case 'switch':
			return { widget: 'boolean', default: field.preset === true, required: false };
		case 'choice':
			return select(shape.options);
		case 'choices':
			return { ...select(shape.options), multiple: true };
		case 'reference':
			return select(choices(shape.list));
		case 'picture':
			return { widget: 'image', choose_url: false };
		case 'file':
			return { widget: 'file', choose_url: false };
		case 'group':
			return { widget: 'object', collapsed: 'auto', fields: cmsFields(shape.fields, choices) };
		case 'list':
			return listInput(shape.item, field, choices);
		case 'forms':
			return {
				widget: 'object',
				types: typesOf(shape.forms, choices),
				typeKey: shape.tag ?? FORM,
			};
	}
}

const YEAR = '^\\d{4}$';
const PARTIAL_DATE = '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$';

function select(options: readonly Option[]): Pick<SelectField, 'widget' | 'options'> {
	return { widget: 'select', options: options.map(({ value, label }) => ({ value, label })) };
}

function typesOf(forms: readonly Form[], choices: Choices): VariableFieldType[] {
	return forms.map(({ name, label, shape }) => ({
		name,
		label,
		fields: formFields(shape, label, choices),
	}));
}

/** The fields of one form of a value: those of a group, or the value itself. */
function formFields(shape: Shape, label: string, choices: Choices): Field[] {
	if (shape.kind === 'group') return cmsFields(shape.fields, choices);
	const value = { name: VALUE, label, hint: '', required: true, preset: undefined };
	return [cmsField({ ...value, nullable: false, shape }, choices)];
}

function listInput(item: FormField, { label }: FormField, choices: Choices): object {
	const { shape } = item;
	const list = {
		widget: 'list',
		label_singular: label,
		collapsed: 'auto',
		minimize_collapsed: 'auto',
	};
	switch (shape.kind) {
		case 'reference':
			return { ...select(choices(shape.list)), multiple: true };
		case 'group':
			return {
				...list,
				fields: cmsFields(shape.fields, choices),
				...summaryOf(shape.fields),
			};
		case 'forms':
			return {
				...list,
				types: typesOf(shape.forms, choices),
				typeKey: shape.tag ?? FORM,
			};
		default:
			return {
				...list,
				collapsed: false,
				field: cmsField({ ...item, name: VALUE, label }, choices),
			};
	}
}

/** A closed item is told by its first two fields that hold a few words. */
function summaryOf(fields: readonly FormField[]): object {
	const told = fields
		.filter(({ shape }) =>
			['line', 'text', 'date', 'year', 'reference', 'number'].includes(shape.kind),
		)
		.slice(0, 2);
	if (told.length === 0) return {};
	return { summary: told.map(({ name }) => `{{fields.${name}}}`).join(' · ') };
}
