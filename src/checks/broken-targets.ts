/** Files that exist but cannot be read: a reference to one of them is not a second mistake. */
import type { Referable } from '../domain/library/dangling.ts';
import type { CheckContext } from './context.ts';

/** The shared list each kind of reference is looked up in. */
const LIST_OF: Partial<Record<Referable, string>> = {
	field: 'fields',
	movement: 'movements',
	award: 'awards',
	province: 'places',
	'former-province': 'places',
	need: 'needs',
	block: 'blocks',
	column: 'columns',
};

export interface BrokenTargets {
	/** Whether the thing meant is there, in a file that has problems of its own. */
	isBroken(what: Referable, found: string, file: string): boolean;
}

export function brokenTargets({ rejected, entries, files }: CheckContext): BrokenTargets {
	const things = new Set<string>();
	for (const { role } of rejected) {
		if (role.kind === 'entry') things.add(`${role.entry}:${role.agency}/${role.slug}`);
		else if (role.kind === 'agency') things.add(`agency:${role.agency}`);
		else if (role.kind === 'vocabulary') things.add(`list:${role.name}`);
	}
	// An entry that is withdrawn as a whole file has no data to link, but its address is known.
	for (const { role, data } of files)
		if (role.kind === 'entry' && isWithdrawn(data))
			things.add(`${role.entry}:${role.agency}/${role.slug}`);
	const known = new Set(entries.map(({ kind, agency, slug }) => `${kind}:${agency}/${slug}`));
	return {
		isBroken(what, found, file) {
			const list = LIST_OF[what];
			if (list !== undefined) return things.has(`list:${list}`);
			if (what === 'agency') return things.has(`agency:${found}`);
			const key = found.includes('/') ? found : `${file.split('/')[0]}/${found}`;
			return things.has(`${what}:${key}`) || known.has(`${what}:${key}`);
		},
	};
}

function isWithdrawn(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'withdrawn' in data;
}
