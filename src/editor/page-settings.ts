/** The editor's settings of this build, from its Library. */
import { library } from '../data/library.ts';
import type { Library } from '../domain/library/library.ts';
import type { AnyNode } from '../domain/library/nodes.ts';
import { ENTRY_SCHEMAS } from '../domain/library/parse.ts';
import { agencySchema } from '../domain/schemas/agency.ts';
import { registrationSchema } from '../domain/schemas/registration.ts';
import { KINDS, type Kind } from '../domain/values.ts';
import { MDX_COMPONENTS } from '../mdx/components/catalogue.ts';
import { EDITOR } from '../site/labels/editor.ts';
import base from '../styles/base.css?inline';
import fonts from '../styles/fonts.css?inline';
import prose from '../styles/prose.css?inline';
import sheet from '../styles/sheet.css?inline';
import steps from '../styles/steps.css?inline';
import tokens from '../styles/tokens.css?inline';
import { componentForms } from './component-forms.ts';
import { formOf } from './form.ts';
import type { EditorSettings, Host, ListedOption } from './settings.ts';

/** Folder of the content in the site's repository. */
const CONTENT_IN_REPOSITORY = 'content';
/** The editor opens copies on the author's machine also where the site names no service to send changes to. */
const NO_HOST: Host = { name: 'gitea', repo: 'co-quan/trang' };

/** @param siteUrl address of the site, with its base */
export async function pageSettings(siteUrl: string): Promise<EditorSettings> {
	return editorSettings(await library(), siteUrl);
}

function editorSettings(library: Library, siteUrl: string): EditorSettings {
	const { vocabularies, agencies } = library;
	const named = <T extends { id: string }>(list: readonly T[], label: (one: T) => string) =>
		list.map((one): ListedOption => ({ value: one.id, label: label(one) }));
	const nodes = entriesOf(library);
	const entries = (kind: Kind): ListedOption[] =>
		nodes[kind].map(({ slug, agency, data }) => ({
			value: slug,
			label: EDITOR.of(data.title, agency.data.shortName ?? agency.data.name),
			agency: agency.id,
		}));
	return {
		site: vocabularies.site.name,
		siteUrl,
		host: hostOf(vocabularies.site.editor),
		contentFolder: CONTENT_IN_REPOSITORY,
		styles: [fonts, tokens, base, prose, steps, sheet].join('\n'),
		forms: {
			...(Object.fromEntries(
				KINDS.map((kind) => [kind, formOf(ENTRY_SCHEMAS[kind], kind)]),
			) as Record<Kind, ReturnType<typeof formOf>>),
			agency: formOf(agencySchema, 'agency'),
			registration: formOf(registrationSchema, 'registration'),
		},
		components: componentForms(MDX_COMPONENTS),
		agencies: [...agencies.values()].map(({ id, data }) => ({
			id,
			name: data.shortName ?? data.name,
			flat: KINDS.filter((kind) => nodes[kind].some((one) => one.agency.id === id && isFlat(one))),
		})),
		lists: {
			exemplar: entries('exemplar'),
			practice: entries('practice'),
			adoption: entries('adoption'),
			story: entries('story'),
			document: entries('document'),
			plan: entries('plan'),
			agency: [...agencies.values()].map(({ id, data }) => ({ value: id, label: data.name })),
			award: named(vocabularies.awards, ({ name }) => name),
			block: named(vocabularies.blocks, ({ name }) => name),
			column: named(vocabularies.columns, ({ title }) => title),
			field: named(vocabularies.fields, ({ name }) => name),
			movement: named(vocabularies.movements, ({ name }) => name),
			need: named(vocabularies.needs, ({ words }) => words),
			province: named(vocabularies.places, ({ shortName }) => shortName),
		},
	};
}

function hostOf(given: Library['vocabularies']['site']['editor']): Host {
	if (given === undefined) return NO_HOST;
	const { host, ...rest } = given;
	return { name: host, ...rest };
}

function entriesOf(library: Library): Record<Kind, readonly AnyNode[]> {
	const { exemplars, practices, adoptions, stories, documents, plans } = library;
	return {
		exemplar: exemplars,
		practice: practices,
		adoption: adoptions,
		story: stories,
		document: documents,
		plan: plans,
	};
}

/** Plans are single files as a rule. */
const isFlat = ({ file, kind }: AnyNode): boolean =>
	kind !== 'plan' && !file.endsWith('/index.mdx');
