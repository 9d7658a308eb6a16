/** The editor's forms and the content files that they open. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ENTRY_SCHEMAS, schemaFor } from '../../../src/domain/library/parse.ts';
import { type FileRole, roleOf } from '../../../src/domain/library/paths.ts';
import { agencySchema } from '../../../src/domain/schemas/agency.ts';
import { registrationSchema } from '../../../src/domain/schemas/registration.ts';
import { KINDS } from '../../../src/domain/values.ts';
import { type FormName, HAS_ARTICLE } from '../../../src/editor/cms-config.ts';
import { type FileFormat, fileFormat } from '../../../src/editor/file-format.ts';
import { type FormField, formOf } from '../../../src/editor/form.ts';

const ROOT = join(import.meta.dirname, '../../..');

export const SCHEMAS: Record<FormName, z.ZodType> = {
	...ENTRY_SCHEMAS,
	agency: agencySchema,
	registration: registrationSchema,
};

export const FORM_NAMES: readonly FormName[] = [...KINDS, 'agency', 'registration'];

export const FORMS = Object.fromEntries(
	FORM_NAMES.map((name) => [name, formOf(SCHEMAS[name], name)]),
) as Record<FormName, FormField[]>;

export const FORMATS = Object.fromEntries(
	FORM_NAMES.map((name) => [name, fileFormat(FORMS[name], HAS_ARTICLE[name])]),
) as Record<FormName, FileFormat>;

export interface ContentFile {
	/** From the project's root. */
	path: string;
	text: string;
	form: FormName;
	schemaOf: (data: unknown) => z.ZodType | undefined;
}

function formNameOf(role: FileRole): FormName | undefined {
	if (role.kind === 'entry') return role.entry;
	return role.kind === 'agency' || role.kind === 'registration' ? role.kind : undefined;
}

/** Content folders: the site's own and those of the tests. */
const FOLDERS = [
	'content',
	'test/fixtures/small',
	...['tinh-thu', 'xa-thu-ba', 'xa-thu-hai', 'xa-thu-mot'].map(
		(site) => `test/fixtures/federation/${site}`,
	),
];

const namesIn = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /\.(mdx|yaml)$/.test(name));

/** Every file that has a form. */
export function contentFiles(): ContentFile[] {
	return FOLDERS.flatMap((folder) =>
		namesIn(folder).flatMap((name): ContentFile[] => {
			const role = roleOf(name);
			const form = formNameOf(role);
			if (form === undefined) return [];
			const path = `${folder}/${name}`;
			const text = readFileSync(join(ROOT, path), 'utf8');
			return [{ path, text, form, schemaOf: (data) => schemaFor(role, data) }];
		}),
	);
}

/** Articles of every manner of typing, some of them harmful. */
export function articleFiles(): { path: string; text: string }[] {
	return namesIn('test/fixtures/mdx-corpus').map((name) => {
		const path = `test/fixtures/mdx-corpus/${name}`;
		return { path, text: readFileSync(join(ROOT, path), 'utf8') };
	});
}
