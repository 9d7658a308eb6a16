/** The script of the editor's page: tells the content management system what this site's files are like, and starts it. */
// Before the system, which reads its preferences when it is loaded.
import './language.ts';
import CMS, { type EditorComponentDefinition, type Field } from '@sveltia/cms';
import { KINDS } from '../domain/values.ts';
import { EDITOR } from '../site/labels/editor.ts';
import { cmsConfig, collectionName, type FormName, formatName, HAS_ARTICLE } from './cms-config.ts';
import {
	CONTENT,
	type ComponentForm,
	type PropForm,
	patternOf,
	readComponent,
	writeComponent,
} from './component-forms.ts';
import { previewComponent } from './component-preview.ts';
import { entryPreview } from './entry-preview.ts';
import { fileFormat } from './file-format.ts';
import type { EditorSettings } from './settings.ts';

const NAMES = Object.keys(HAS_ARTICLE) as FormName[];

function registerFormats({ forms }: EditorSettings): void {
	for (const name of NAMES) {
		const { read, write } = fileFormat(forms[name], HAS_ARTICLE[name]);
		CMS.registerCustomFormat(formatName(name), HAS_ARTICLE[name] ? 'mdx' : 'yaml', {
			fromFile: read,
			toFile: write,
		});
	}
}

function registerPreviews({ agencies }: EditorSettings): void {
	for (const { id } of agencies)
		for (const kind of KINDS.filter((one) => HAS_ARTICLE[one])) {
			CMS.registerPreviewTemplate(collectionName(kind, id), entryPreview(kind));
			CMS.registerPreviewTemplate(collectionName(kind, id, true), entryPreview(kind));
		}
}

function propField({ name, label, example, required, input, options }: PropForm): Field {
	const base = { name, label, required, hint: example === '' ? '' : EDITOR.insertHint(example) };
	switch (input) {
		case 'switch':
			return { ...base, widget: 'boolean', required: false };
		case 'choice':
			return { ...base, widget: 'select', options: [...options] };
		case 'picture':
			return { ...base, widget: 'image', choose_url: false };
		case 'file':
			return { ...base, widget: 'file', choose_url: false };
		case 'words':
			return { ...base, widget: 'string', use_emoji_autocomplete: false };
	}
}

function componentFields({ props, content, child }: ComponentForm): Field[] {
	const fields = props.map(propField);
	const base = { name: CONTENT, label: EDITOR.content, required: false } as const;
	switch (content) {
		case 'none':
			return fields;
		case 'words':
			return [...fields, { ...base, widget: 'string' }];
		case 'table':
			return [...fields, { ...base, widget: 'text' }];
		case 'blocks':
			return [...fields, { ...base, widget: 'markdown', modes: ['rich_text', 'raw'] }];
		case 'only': {
			const inner = child === undefined ? [] : componentFields(child);
			return [...fields, { ...base, label: child?.label ?? '', widget: 'list', fields: inner }];
		}
	}
}

function componentOf(form: ComponentForm): EditorComponentDefinition {
	return {
		id: form.name,
		label: form.label,
		// In the middle of a sentence there is room for a few words only; its form opens on its own.
		...(form.inline && { mode: 'dialog', summary: `{{${form.props[0]?.name}}}` }),
		fields: componentFields(form),
		pattern: patternOf(form),
		fromBlock: (match) => ({ ...readComponent(form, match) }),
		toBlock: (props) => writeComponent(form, props),
		toPreview: (props) => previewComponent(form, props),
	};
}

/** Starts the editor with the settings that the page carries. */
async function start(): Promise<void> {
	const data = document.getElementById('editor-settings')?.textContent ?? '';
	const settings = JSON.parse(data) as EditorSettings;
	registerFormats(settings);
	for (const form of settings.components) CMS.registerEditorComponent(componentOf(form));
	registerPreviews(settings);
	CMS.registerPreviewStyle(settings.styles, { raw: true });
	const agency = new URLSearchParams(location.search).get('co-quan') ?? undefined;
	await CMS.init({ config: cmsConfig(settings, agency) });
}

await start();
