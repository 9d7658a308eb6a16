/** The JSON Schemas that editors complete and check with while an author types: one for each kind of file. */
import type { z } from 'zod';
import { ENTRY_SCHEMAS, VOCABULARY_SCHEMAS } from '../../domain/library/parse.ts';
import { SHARED } from '../../domain/library/paths.ts';
import { agencySchema } from '../../domain/schemas/agency.ts';
import { tombstoneSchema } from '../../domain/schemas/publishing.ts';
import { registrationSchema } from '../../domain/schemas/registration.ts';
import { KIND_FOLDERS, KINDS, type Kind } from '../../domain/values.ts';
import { KIND } from '../../site/labels/values.ts';
import { type Json, jsonSchemaOf, withValuesDescribed } from './from-zod.ts';

/** Where the schemas are, from the project's root. */
export const SCHEMA_FOLDER = '.vscode/schemas';
/** Settings of VS Code; those of the YAML extension are ours. */
export const SETTINGS = '.vscode/settings.json';

export interface SchemaFile {
	/** `exemplar.json` */
	name: string;
	schema: Json;
	/** Which files it is for, from the project's root. */
	files: readonly string[];
}

const ENTRY_FILES = (kind: Kind): string[] => {
	const folder = `content/*/${KIND_FOLDERS[kind]}`;
	if (kind === 'plan') return [`${folder}/*.yaml`, `${folder}/*/index.yaml`];
	const entries = kind === 'story' ? `${folder}/*` : folder;
	return [`${entries}/*.mdx`, `${entries}/*/index.mdx`];
};

const described = (schema: z.ZodType, title: string): Json => ({
	...withValuesDescribed(jsonSchemaOf(schema)),
	title,
});

/** An entry, or what is left of one that was withdrawn. */
function entrySchema(kind: Kind): Json {
	const { $schema, title, definitions, ...entry } = described(ENTRY_SCHEMAS[kind], KIND[kind]);
	const { $schema: _, ...tombstone } = withValuesDescribed(jsonSchemaOf(tombstoneSchema));
	return {
		...($schema !== undefined && { $schema }),
		...(title !== undefined && { title }),
		...(definitions !== undefined && { definitions }),
		if: { required: ['withdrawn'], not: { required: ['title'] } },
		then: tombstone,
		else: entry,
	};
}

/** All schemas, in the order of kinds, then agency, registrations and the shared lists. */
export function schemaFiles(): SchemaFile[] {
	return [
		...KINDS.map((kind) => ({
			name: `${kind}.json`,
			schema: entrySchema(kind),
			files: ENTRY_FILES(kind),
		})),
		{
			name: 'agency.json',
			schema: described(agencySchema, 'Cơ quan'),
			files: ['content/*/agency.yaml'],
		},
		{
			name: 'registration.json',
			schema: described(registrationSchema, 'Đăng ký'),
			files: ['content/*/registrations/*.yaml'],
		},
		...Object.entries(VOCABULARY_SCHEMAS).map(([name, schema]) => ({
			name: `shared-${name}.json`,
			schema: described(schema, `Danh mục dùng chung: ${name}`),
			files: [`content/${SHARED}/${name}.yaml`],
		})),
	];
}

/** The schemas and the editor's settings that point at them, as values to be written as JSON, by path. */
export function editorFiles(): { path: string; value: object }[] {
	const schemas = schemaFiles();
	const mapping = Object.fromEntries(
		schemas.map(({ name, files }) => [`./${SCHEMA_FOLDER}/${name}`, files]),
	);
	return [
		...schemas.map(({ name, schema }) => ({ path: `${SCHEMA_FOLDER}/${name}`, value: schema })),
		{ path: SETTINGS, value: { 'yaml.schemas': mapping } },
	];
}
