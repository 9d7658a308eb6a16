/** What commits say of each entry, as days and kinds of changes: never who made them, nor what they were called. */

import { roleOf } from '../library/paths.ts';
import type { Kind } from '../values.ts';

/** What one commit did to one file; paths below the content folder, with forward slashes. */
export interface FileChange {
	path: string;
	/** Path before, where the commit moved the file. */
	from?: string;
	kind: 'added' | 'removed' | 'changed';
	/** Keys of front matter, at its first level, that lines were changed in. */
	keys: readonly string[];
	/** Whether anything else in it was changed: the article, or a file that is not text. */
	rest: boolean;
}

export interface Commit {
	/** Day in Vietnam, `YYYY-MM-DD`. */
	day: string;
	files: readonly FileChange[];
}

export const PAST_KINDS = ['status', 'edited', 'photos', 'files'] as const;
export type PastKind = (typeof PAST_KINDS)[number];

export interface Past {
	changes: readonly { day: string; kind: PastKind }[];
	/** Day since which its state is what it is now: that of the last change of it, else of the file's first day. */
	stateSince?: string;
}

/** Name of an entry across kinds, for looking up its past. */
export const pastKey = (kind: Kind, key: string): string => `${kind} ${key}`;

const PICTURE = /\.(jpe?g|png|webp|avif)$/;

/** Keys of which the reader learns in other ways, or that tell nothing but how it was approved. */
const BOOKKEEPING = new Set([
	...['state', 'publishedOn', 'publishFrom', 'updatedOn', 'corrections', 'approvals'],
	...['withdrawn', 'incomplete', 'commentWindow'],
]);
const LIFE = new Set(['status', 'lastChecked', 'stopped']);

interface Growing {
	changes: { day: string; kind: PastKind }[];
	stateSince?: string;
	/** The commits before are of another entry, which had this address earlier. */
	complete: boolean;
}

/**
 * The past of every entry by `pastKey`, from commits that come newest first. A file that was moved keeps its past; one
 * that was taken away and written anew has none from before.
 */
export function pastOfEntries(commits: Iterable<Commit>): Map<string, Past> {
	const entries = new Map<string, Growing>();
	/** Path at the time of the commit → path today. */
	const today = new Map<string, string>();
	for (const { day, files } of commits) {
		const current = (path: string) => today.get(path) ?? path;
		const added = new Set<Growing>();
		const moves: [string, string][] = [];
		const seen: { entry: Growing; kinds: PastKind[] }[] = [];
		for (const file of files) {
			const path = current(file.path);
			if (file.from !== undefined) moves.push([file.from, path]);
			const entry = entryAt(path, entries);
			if (entry === undefined || entry.complete) continue;
			seen.push({ entry, kinds: kindsOf(file, path) });
			if (isMain(path) && (file.kind === 'added' || file.keys.includes('state')))
				entry.stateSince ??= day;
			if (isMain(path) && file.kind === 'added') added.add(entry);
		}
		for (const { entry, kinds } of seen)
			if (!added.has(entry)) for (const kind of kinds) entry.changes.push({ day, kind });
		for (const entry of added) entry.complete = true;
		for (const [from, path] of moves) today.set(from, path);
	}
	return entries;
}

function entryAt(path: string, entries: Map<string, Growing>): Growing | undefined {
	const role = roleOf(path);
	if (role.kind !== 'entry' && role.kind !== 'beside') return undefined;
	const key = pastKey(role.entry, `${role.agency}/${role.slug}`);
	const known = entries.get(key) ?? { changes: [], complete: false };
	entries.set(key, known);
	return known;
}

/** Whether the path is that of an entry's own file, not of one beside it. */
const isMain = (path: string): boolean => roleOf(path).kind === 'entry';

function kindsOf({ kind, keys, rest }: FileChange, path: string): PastKind[] {
	if (!isMain(path)) {
		if (kind === 'changed' && !rest) return [];
		return [PICTURE.test(path) ? 'photos' : 'files'];
	}
	if (kind === 'removed') return [];
	const told = keys.filter((key) => !BOOKKEEPING.has(key)).map(kindOfKey);
	return [...new Set(rest ? [...told, 'edited' as const] : told)];
}

function kindOfKey(key: string): PastKind {
	if (LIFE.has(key)) return 'status';
	if (key === 'photos') return 'photos';
	return key === 'attachments' ? 'files' : 'edited';
}
