/** The configuration of the content management system, from the editor's settings. Pure. */
import type { Backend, CmsConfig, Collection, Field } from '@sveltia/cms';
import { KIND_FOLDERS, KINDS, type Kind } from '../domain/values.ts';
import { EDITOR, NEW_ONE } from '../site/labels/editor.ts';
import { KIND } from '../site/labels/values.ts';
import { KIND_SEGMENTS } from '../site/urls.ts';
import { type Choices, cmsFields } from './cms-fields.ts';
import { BODY, ORIGINAL } from './file-format.ts';
import type { FormField, Option } from './form.ts';
import type { EditorAgency, EditorSettings, Host } from './settings.ts';

/** What has a form: a kind of entry, or one of an agency's own files. */
export type FormName = keyof EditorSettings['forms'];
/** Kinds whose entries have an article. */
export const HAS_ARTICLE: Record<FormName, boolean> = {
	exemplar: true,
	practice: true,
	adoption: true,
	story: true,
	document: true,
	plan: false,
	agency: false,
	registration: false,
};

/** Signs of the collections, by their names in the set that the system brings. */
const ICONS: Record<FormName, string> = {
	exemplar: 'person_celebrate',
	practice: 'lightbulb',
	adoption: 'content_copy',
	story: 'article',
	document: 'description',
	plan: 'event_note',
	registration: 'table_view',
	agency: 'apartment',
};

/** Heaviest file that can be added, in bytes; pictures are made smaller first. */
const MOST_BYTES = 10 * 1024 * 1024;
const SLUG = '^[a-z0-9]+(-[a-z0-9]+)*$';
const LONGEST_SLUG = 80;

/** @param agency shows this agency's collections only */
export function cmsConfig(settings: EditorSettings, agency?: string): CmsConfig {
	const shown = settings.agencies.filter(({ id }) => agency === undefined || id === agency);
	return {
		load_config_file: false,
		backend: backendOf(settings.host),
		...(settings.host.name !== 'gitea' && { publish_mode: 'editorial_workflow' }),
		app_title: EDITOR.appTitle(settings.site),
		site_url: settings.siteUrl,
		display_url: settings.siteUrl,
		media_folder: `${settings.contentFolder}/_shared`,
		public_folder: '/',
		media_libraries: {
			stock_assets: false,
			default: { config: { max_file_size: MOST_BYTES, slugify_filename: true, ...PICTURES } },
		},
		slug: {
			encoding: 'ascii',
			clean_accents: true,
			sanitize_replacement: '-',
			maxlength: LONGEST_SLUG,
			timezone: 'local',
		},
		output: { omit_empty_optional_fields: true },
		collections: shown.flatMap((one) => [
			{ divider: true, name: `divider-${one.id}` },
			...collectionsOf(shown.length === 1 ? { ...one, name: '' } : one, settings),
		]),
	} as CmsConfig;
}

/** Made again without what a camera wrote into them, no wider than a page needs. */
const PICTURES = {
	transformations: {
		raster_image: { format: 'webp', quality: 85, width: 2048, height: 2048 },
	},
} as const;

function backendOf({ name, repo, branch, server, appId }: Host): Backend {
	const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' } as const;
	return {
		name,
		repo,
		...(branch !== undefined && { branch }),
		...(server !== undefined && { base_url: server, api_root: `${server}${api[name]}` }),
		...(appId !== undefined && { app_id: appId }),
		...(name === 'gitlab' && appId !== undefined && { auth_type: 'pkce' }),
	} as Backend;
}

function collectionsOf(agency: EditorAgency, settings: EditorSettings): Collection[] {
	return [
		...KINDS.flatMap((kind) => [
			entries(kind, agency, settings),
			...(agency.flat.includes(kind) ? [flatEntries(kind, agency, settings)] : []),
		]),
		registrations(agency, settings),
		agencyFile(agency, settings),
	];
}

/** Name of a collection, and of what its preview and format are registered under. */
export const collectionName = (form: FormName, agency: string, flat = false): string =>
	`${agency}_${form}${flat ? '_flat' : ''}`;
/** Name of the format of a kind of file; the system takes articles only in formats whose name ends so. */
export const formatName = (form: FormName): string =>
	`neu-guong-${form}${HAS_ARTICLE[form] ? '-frontmatter' : ''}`;

function common(form: FormName, agency: EditorAgency, settings: EditorSettings) {
	const extension = HAS_ARTICLE[form] ? 'mdx' : 'yaml';
	return {
		extension,
		format: formatName(form),
		fields: fieldsOf(form, choicesFor(agency.id, settings), settings.forms[form]),
	};
}

/** What was published is withdrawn, not deleted: that is a tool's work, so no entry is deleted here. */
function entries(kind: Kind, agency: EditorAgency, settings: EditorSettings): Collection {
	const folder = kind === 'plan' ? '{{slug}}' : '{{slug}}/index';
	return {
		...common(kind, agency, settings),
		name: collectionName(kind, agency.id),
		label: EDITOR.collection(KIND[kind], agency.name),
		label_singular: NEW_ONE[kind],
		icon: ICONS[kind],
		delete: false,
		folder: `${settings.contentFolder}/${agency.id}/${KIND_FOLDERS[kind]}`,
		path: kind === 'story' ? `{{year}}/${folder}` : folder,
		media_folder: '',
		public_folder: '.',
		slug: {
			template: '{{title}}',
			editable: ['create'],
			hint: EDITOR.slugHint,
			pattern: [SLUG, EDITOR.wrongSlug],
		},
		identifier_field: 'title',
		summary: '{{title}}',
		preview_path: `${KIND_SEGMENTS[kind]}/${agency.id}/{{slug}}/`,
		...(kind !== 'plan' && {
			view_filters: [{ label: EDITOR.drafts, field: 'state', pattern: 'draft' }],
			view_groups: [{ label: EDITOR.state, field: 'state' }],
		}),
	} as Collection;
}

/** Entries of one file each: they are opened where they are; new ones get a folder. */
function flatEntries(kind: Kind, agency: EditorAgency, settings: EditorSettings): Collection {
	return {
		...entries(kind, agency, settings),
		name: collectionName(kind, agency.id, true),
		label: EDITOR.collection(EDITOR.flat(KIND[kind]), agency.name),
		path: kind === 'story' ? '{{year}}/{{slug}}' : '{{slug}}',
		create: false,
	} as Collection;
}

function registrations(agency: EditorAgency, settings: EditorSettings): Collection {
	return {
		...common('registration', agency, settings),
		name: collectionName('registration', agency.id),
		label: EDITOR.collection(EDITOR.registrations, agency.name),
		label_singular: EDITOR.registrations,
		icon: ICONS.registration,
		delete: false,
		folder: `${settings.contentFolder}/${agency.id}/registrations`,
		slug: '{{fields.plan}}-{{fields.year}}',
		identifier_field: 'plan',
		summary: '{{plan}} – {{year}}',
		editor: { preview: false },
	} as Collection;
}

function agencyFile(agency: EditorAgency, settings: EditorSettings): Collection {
	const { fields, format } = common('agency', agency, settings);
	const file = `${settings.contentFolder}/${agency.id}/agency.yaml`;
	const label = EDITOR.agency;
	return {
		name: collectionName('agency', agency.id),
		label: EDITOR.collection(EDITOR.agency, agency.name),
		icon: ICONS.agency,
		format,
		editor: { preview: false },
		files: [{ name: 'agency', label, file, format, fields }],
	} as Collection;
}

function fieldsOf(name: FormName, choices: Choices, form: readonly FormField[]): Field[] {
	const fields = cmsFields(form, choices).map((field) =>
		// What is new is nobody's to see before somebody says so.
		field.name === 'state' ? { ...field, default: 'draft' } : field,
	);
	// The article stands where an author looks for it: below the words at the head of the page.
	const head = fields.findLastIndex(({ name: key }) => HEAD_OF_PAGE.includes(key)) + 1;
	const article = HAS_ARTICLE[name] ? [ARTICLE] : [];
	const original = { name: ORIGINAL, widget: 'hidden' } as const;
	return [...fields.slice(0, head), ...article, ...fields.slice(head), original] as Field[];
}

const HEAD_OF_PAGE = ['title', 'name', 'summary', 'why'];

const ARTICLE: Field = {
	name: BODY,
	label: EDITOR.body,
	hint: EDITOR.bodyHint,
	widget: 'richtext',
	required: false,
	modes: ['rich_text', 'raw'],
	linked_images: false,
	use_emoji_autocomplete: false,
};

/** What an agency's entries can point to: its own by their short name, those of others as `agency/slug`. */
function choicesFor(agency: string, { lists }: EditorSettings): Choices {
	const made = new Map<string, readonly Option[]>();
	return (list) => {
		const known = made.get(list) ?? lists[list].map((option) => asSeenFrom(agency, option));
		made.set(list, known);
		return known;
	};
}

function asSeenFrom(
	from: string,
	{ value, label, agency }: EditorSettings['lists']['field'][number],
): Option {
	return agency === undefined || agency === from
		? { value, label }
		: { value: `${agency}/${value}`, label };
}
