/** The configuration that is made is one that the content management system takes. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { cmsConfig, collectionName } from '../../../src/editor/cms-config.ts';
import { componentForms } from '../../../src/editor/component-forms.ts';
import { LISTS, type ListOfIds } from '../../../src/editor/lists-of-ids.ts';
import type { EditorSettings, Host } from '../../../src/editor/settings.ts';
import { MDX_COMPONENTS } from '../../../src/mdx/components/catalogue.ts';
import { FORM_NAMES, FORMS } from './forms.ts';

const ONE = [{ value: 'mot', label: 'Một', agency: 'xa-mau' }];
const lists = Object.fromEntries(Object.values(LISTS).map((list) => [list, ONE])) as Record<
	ListOfIds,
	typeof ONE
>;

const settings = (host: Host): EditorSettings => ({
	site: 'Trang mẫu',
	siteUrl: 'https://guong.example/',
	host,
	contentFolder: 'content',
	forms: FORMS,
	components: componentForms(MDX_COMPONENTS),
	agencies: [
		{ id: 'xa-mau', name: 'Xã Mẫu', flat: ['story'] },
		{ id: 'xa-hai', name: 'Xã Hai', flat: [] },
	],
	lists,
	styles: '',
});

const HOSTS: Host[] = [
	{ name: 'github', repo: 'co-quan/trang' },
	{ name: 'gitlab', repo: 'co-quan/trang', branch: 'main', appId: 'abc' },
	{ name: 'gitlab', repo: 'co-quan/trang', server: 'https://git.tinh.example', appId: 'abc' },
	{ name: 'gitea', repo: 'co-quan/trang', server: 'https://git.tinh.example', appId: 'abc' },
];

let validate: ReturnType<Ajv['compile']>;
beforeAll(() => {
	const schema: object = JSON.parse(
		readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'),
	);
	validate = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(schema);
});

/** Without what is a function or is not there, as JSON has it. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(HOSTS)('$name $server', (host) => {
	test('is valid by the schema that the system brings', () => {
		expect(validate(asJson(cmsConfig(settings(host)))), JSON.stringify(validate.errors)).toBe(true);
	});

	test('has a review board where the service has merge requests that the system knows', () => {
		const { publish_mode: mode } = cmsConfig(settings(host));
		expect(mode).toBe(host.name === 'gitea' ? undefined : 'editorial_workflow');
	});
});

const [HOST = { name: 'gitea', repo: 'a/b' }] = HOSTS;

/** Collections, without the lines between agencies. */
function collections(agency?: string) {
	return (cmsConfig(settings(HOST), agency).collections ?? []).filter(
		(one) => 'name' in one && !('divider' in one),
	);
}

describe('collections', () => {
	test('are one of each form for each agency, and one for each kind of single files', () => {
		const named = collections().map((one) => ('name' in one ? one.name : ''));
		expect(named.toSorted()).toEqual(
			[
				...FORM_NAMES.flatMap((form) =>
					['xa-mau', 'xa-hai'].map((agency) => collectionName(form, agency)),
				),
				collectionName('story', 'xa-mau', true),
			].toSorted(),
		);
	});

	test('are those of one agency where one is asked for', () => {
		expect(collections('xa-hai')).toHaveLength(FORM_NAMES.length);
	});

	test('let nobody delete what may have been published', () => {
		for (const one of collections())
			if ('folder' in one) expect(one).toHaveProperty('delete', false);
	});

	test('begin every new entry as a draft', () => {
		const states = collections().flatMap((one) =>
			'fields' in one && Array.isArray(one.fields)
				? one.fields.filter((field) => field.name === 'state')
				: [],
		);
		expect(states.length).toBeGreaterThan(0);
		for (const state of states) expect(state).toHaveProperty('default', 'draft');
	});

	test('offer entries of another agency with its name before theirs', () => {
		const text = JSON.stringify(collections('xa-hai'));
		expect(text).toContain('"xa-mau/mot"');
		expect(JSON.stringify(collections('xa-mau'))).not.toContain('"xa-mau/mot"');
	});
});
