/** Between a content file and the editor's form of it, both ways, losing nothing. */

import { parse } from 'yaml';
import { mergeArticle } from './article-merge.ts';
import type { FormField } from './form.ts';
import { groupToForm, isValues, type Value, type Values } from './form-values.ts';
import { mergeYaml, newYaml } from './yaml-merge.ts';

/** Keys beside the fields: the article, and the file as it was read. */
export const BODY = 'body';
export const ORIGINAL = 'originalFile';

/** What stands before the YAML, the YAML, and the line that closes it; only at the very start of a file. */
const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)((?<=\n)---[ \t]*(?:\r?\n|$))/;

export interface FileFormat {
	/** The form of a file. @throws when its YAML cannot be read */
	read(text: string): Values;
	/** The file that says what the form says. */
	write(form: Values): string;
}

/** The format of files with these fields; `article` where Markdown stands below them. */
export function fileFormat(fields: readonly FormField[], article: boolean): FileFormat {
	return {
		read(text) {
			const { yaml, body } = split(text, article);
			const data: Value = parse(yaml);
			return {
				...(isValues(data) ? groupToForm(fields, data) : {}),
				// Components are found at the ends of lines.
				...(article && { [BODY]: body.replaceAll('\r\n', '\n') }),
				[ORIGINAL]: text,
			};
		},
		write(form) {
			const original = form[ORIGINAL];
			const body = String(form[BODY] ?? '').normalize('NFC');
			if (typeof original !== 'string' || original === '') {
				return newFile(newYaml(fields, form), article, body.trim());
			}
			const old = split(original, article);
			const yaml = mergeYaml(old.yaml, fields, form);
			if (!article) return `${old.open}${yaml}`;
			const text = mergeArticle(old.body, body);
			if (old.close === '' && yaml !== '')
				return `${old.open}---\n${yaml}---\n\n${text.trimStart()}`;
			return `${old.open}${yaml}${old.close}${text}`;
		},
	};
}

function newFile(yaml: string, article: boolean, body: string): string {
	if (!article || (yaml === '' && body === '')) return yaml;
	return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function split(text: string, article: boolean) {
	const [, mark = '', rest = ''] = /^(\uFEFF?)([\s\S]*)$/.exec(text) ?? [];
	if (!article) return { open: mark, yaml: rest, close: '', body: '' };
	const match = FRONT_MATTER.exec(text);
	if (!match) return { open: mark, yaml: '', close: '', body: rest };
	const [whole, open = '', yaml = '', close = ''] = match;
	return { open, yaml, close, body: text.slice(whole.length) };
}
