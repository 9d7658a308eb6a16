/** Where the editor opens a file. */
import { roleOf } from '../domain/library/paths.ts';
import { collectionName } from './cms-config.ts';

/**
 * Address from the page of problems, one folder below the editor's.
 * @param path of a content file; what the editor has no form for leads to its first page
 */
export function editorAddress(path: string): string {
	const role = roleOf(path);
	if (role.kind === 'agency')
		return `../#/collections/${collectionName('agency', role.agency)}/entries/agency`;
	if (role.kind === 'registration')
		return `../#/collections/${collectionName('registration', role.agency)}/entries/${role.name}`;
	if (role.kind !== 'entry' && role.kind !== 'beside') return '../';
	const isFolder = role.kind === 'beside' || /\/index\.(mdx|yaml)$/.test(path);
	const flat = !isFolder && role.entry !== 'plan';
	const slug = 'year' in role && role.year !== undefined ? `${role.year}/${role.slug}` : role.slug;
	const name = collectionName(role.entry, role.agency, flat);
	return `../#/collections/${name}/entries/${slug}${isFolder ? '/index' : ''}`;
}
