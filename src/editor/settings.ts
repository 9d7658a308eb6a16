/** What the editor's page is given: forms, agencies, lists to choose from. Data only, so that the page can carry it. */
import type { Kind } from '../domain/values.ts';
import type { ComponentForm } from './component-forms.ts';
import type { FormField, Option } from './form.ts';
import type { ListOfIds } from './lists-of-ids.ts';

/** Where changes are kept: the service that holds the site's repository. */
export interface Host {
	name: 'github' | 'gitlab' | 'gitea';
	/** `group/project` */
	repo: string;
	branch?: string | undefined;
	/** Address of a service of one's own: `https://git.tinh.gov.vn`. */
	server?: string | undefined;
	/** Id under which the service knows this editor, for signing in. */
	appId?: string | undefined;
}

export interface EditorAgency {
	id: string;
	name: string;
	/** Kinds of which the agency has entries that are files without folders. */
	flat: readonly Kind[];
}

/** Something to choose; `agency` where it belongs to one. */
export interface ListedOption extends Option {
	agency?: string;
}

export interface EditorSettings {
	site: string;
	siteUrl: string;
	host: Host;
	/** Folder of the content in the repository. */
	contentFolder: string;
	forms: Record<Kind | 'agency' | 'registration', readonly FormField[]>;
	components: readonly ComponentForm[];
	agencies: readonly EditorAgency[];
	lists: Record<ListOfIds, readonly ListedOption[]>;
	/** Style sheets of the site's pages, for the preview. */
	styles: string;
}
