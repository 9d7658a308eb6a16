import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { editorFiles, schemaFiles } from '../../../../src/intake/json-schema/files.ts';
import { isSchema, type Json } from '../../../../src/intake/json-schema/from-zod.ts';
import { type ContentFile, readContentFiles } from '../../../../src/integrations/content-files.ts';

const root = join(import.meta.dirname, '../../../..');
const schemas = schemaFiles();
const ajv = new Ajv({ strict: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>();
let content: ContentFile[] = [];

beforeAll(async () => {
	for (const { name, schema } of schemas) validators.set(name, ajv.compile(schema));
	content = await readContentFiles(join(root, 'content'));
});

/** Whether a pattern of the editor's settings names a file. */
function names(pattern: string, path: string): boolean {
	const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
	return new RegExp(`^${parts.join('[^/]*')}$`).test(path);
}

const schemaOf = (path: string) =>
	schemas.filter(({ files }) => files.some((pattern) => names(pattern, `content/${path}`)));

/** The schema as an editor gets it, without what only JavaScript sees. */
const exemplarErrors = (data: object): string[] => {
	const validate = validators.get('exemplar.json');
	validate?.(data);
	return (validate?.errors ?? []).map(
		({ instancePath, keyword, params }) =>
			`${instancePath} ${keyword} ${String(params.missingProperty ?? params.additionalProperty ?? '')}`,
	);
};

test.each(editorFiles().map(({ path, value }) => [path, value] as const))(
	'%s is what the schemas say today (npm run schemas)',
	(path, value) => {
		const written: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
		const wanted: unknown = JSON.parse(JSON.stringify(value));
		if (path.endsWith('settings.json')) expect(written).toMatchObject(wanted as object);
		else expect(written).toEqual(wanted);
	},
);

test('every file of the content has one schema, which takes it', () => {
	const texts = content.filter(({ text }) => text !== undefined);
	expect(texts.length).toBeGreaterThan(100);
	const wrong = texts.flatMap(({ path, data }) => {
		const [schema, ...others] = schemaOf(path);
		const validate = validators.get(schema?.name ?? '');
		if (validate === undefined || others.length > 0) return [`${path}: ${others.length} others`];
		return validate(data) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
	});
	expect(wrong).toEqual([]);
});

describe('an editor refuses', () => {
	const sound = {
		...{
			title: 'Dọn rác',
			name: 'Tổ tự quản',
			subject: 'collective',
			summary: 'Dọn.',
			why: 'Sạch.',
		},
		...{ place: { province: 'lao-cai' }, fields: ['moi-truong'] },
		basis: { kind: 'public-record', sources: [1] },
	};

	test('nothing of a sound entry, nor of one that was withdrawn', () => {
		expect(exemplarErrors(sound)).toEqual([]);
		expect(exemplarErrors({ withdrawn: { on: '2026-05-01', reason: 'person-request' } })).toEqual(
			[],
		);
	});

	test('a misspelt key, a missing field, an unknown value', () => {
		expect(exemplarErrors({ ...sound, titel: 'x' })).toContain(' additionalProperties titel');
		const { why: _, ...without } = sound;
		expect(exemplarErrors(without)).toContain(' required why');
		expect(exemplarErrors({ ...sound, subject: 'nguoi' })).toContain('/subject enum ');
	});

	test('no bare year, which YAML reads as a number, but the number 12', () => {
		expect(exemplarErrors({ ...sound, period: { from: 2021 } })).toEqual([]);
		expect(exemplarErrors({ ...sound, period: { from: 12 } })).toContain('/period/from minimum ');
	});
});

/** Every named field of a schema with the words an editor shows. */
function fieldsOf(json: Json, path = ''): { path: string; title: string; text: string }[] {
	const own = Object.entries(json.properties ?? {}).flatMap(([key, field]) => {
		if (!isSchema(field)) return [];
		const here = `${path}/${key}`;
		const words = { path: here, title: field.title ?? '', text: field.description ?? '' };
		return [...(field.const === undefined ? [words] : []), ...fieldsOf(field, here)];
	});
	const around = [json.items, json.else, ...(json.oneOf ?? []), ...(json.anyOf ?? [])];
	return [...own, ...around.filter(isSchema).flatMap((one) => fieldsOf(one, path))];
}

test('every field of an entry, an agency and a table of registrations has a title and a description', () => {
	const fields = schemas
		.filter(({ name }) => !name.startsWith('shared-'))
		.flatMap(({ name, schema }) =>
			fieldsOf(schema).map((one) => ({ ...one, path: `${name}${one.path}` })),
		);
	expect(fields.length).toBeGreaterThan(200);
	expect(
		fields.filter(({ title, text }) => title === '' || text === '').map(({ path }) => path),
	).toEqual([]);
});

test('the words of allowed values are in the description', () => {
	const exemplar = schemas.find(({ name }) => name === 'exemplar.json');
	const subject = fieldsOf(exemplar?.schema ?? {}).find(({ path }) => path === '/subject');
	expect(subject?.text).toContain('collective: tập thể; household: hộ gia đình');
});
