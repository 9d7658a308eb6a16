/** Turns an entry into a tombstone: what is written, what is taken away, and what elsewhere still speaks of it. */
import { stringify } from 'yaml';
import { tombstoneSchema } from '../../domain/schemas/publishing.ts';
import type { WithdrawalReason } from '../../domain/values.ts';
import { type FoundEntry, findEntry } from './find-entry.ts';
import { fieldsOf, frontMatterOf } from './front-matter.ts';
import { holds, type Mention, mentionsOf, namesIn, type StoredFile } from './mentions.ts';

export interface WithdrawRequest {
	/** The entry as typed; see `findEntry`. */
	target: string;
	reason: WithdrawalReason;
	/** `YYYY-MM-DD`. */
	today: string;
	/** Every file of the content folder, hidden ones too. */
	files: readonly StoredFile[];
}

export interface Withdrawal {
	entry: FoundEntry;
	on: string;
	reason: WithdrawalReason;
	/** What takes the place of the entry's own file. */
	tombstone: { path: string; content: string };
	/** Whether nothing is left to do: the tombstone stands and nothing lies beside it. */
	done: boolean;
	/** What the author has to know of the entry itself. */
	notes: WithdrawalNote[];
	mentions: Mention[];
}

/**
 * `never-published`: a draft, so no page needs a tombstone. `named-address`: the address holds a person's name.
 * `names-unknown`: the file can't be read, or holds no name, so names elsewhere were not looked for.
 */
export type WithdrawalNote = 'never-published' | 'named-address' | 'names-unknown';

/**
 * Works out a withdrawal; writes nothing. The entry's file may be broken in any way. An entry whose tombstone was begun
 * by hand keeps its day and loses the rest.
 * @returns the withdrawal, or why no entry is meant and what to do.
 */
export function withdraw(request: WithdrawRequest): Withdrawal | { problem: string } {
	const { target, reason, today, files } = request;
	const paths = files.map(({ path }) => path);
	const entry = findEntry(target, paths);
	if ('problem' in entry) return entry;
	const text = files.find(({ path }) => path === entry.file)?.text ?? '';
	const fields = fieldsOf(frontMatterOf(entry.file, text));
	const earlier = tombstoneSchema.safeParse({ withdrawn: fields.withdrawn });
	const on = earlier.success ? earlier.data.withdrawn.on : today;
	const content = tombstoneText(entry.file, on, reason);
	const beside = new Set(entry.beside);
	const digests = new Set(
		files.flatMap(({ path, digest }) => (digest !== undefined && beside.has(path) ? digest : [])),
	);
	const names = namesOf(entry, fields);
	const isTombstone = tombstoneSchema.safeParse(fields).success;
	return {
		...{ entry, on, reason },
		tombstone: { path: entry.file, content },
		done: text === content && entry.beside.length === 0,
		notes: notesOf(entry, fields, names, { today, isTombstone }),
		mentions: mentionsOf(entry, names, digests, files),
	};
}

function tombstoneText(file: string, on: string, reason: WithdrawalReason): string {
	const yaml = stringify({ withdrawn: { on, reason } });
	return file.endsWith('.mdx') ? `---\n${yaml}---\n` : yaml;
}

type Fields = Readonly<Record<string, unknown>>;

/** The people an exemplar is about; a unit's name may stay where it stands. */
function namesOf(entry: FoundEntry, { name, ...fields }: Fields): string[] {
	return typeof name === 'string' && mayBePerson(entry, fields) ? namesIn(name) : [];
}

const mayBePerson = ({ kind }: FoundEntry, { subject }: Fields): boolean =>
	kind === 'exemplar' &&
	(subject === undefined || subject === 'individual' || subject === 'household');

function notesOf(
	entry: FoundEntry,
	fields: Fields,
	names: readonly string[],
	{ today, isTombstone }: { today: string; isTombstone: boolean },
): WithdrawalNote[] {
	const { state, publishFrom, title } = fields;
	const isUnpublished =
		(state !== undefined && state !== 'published') ||
		(typeof publishFrom === 'string' && publishFrom > today);
	const isNamed = names.some((name) => holds(entry.slug, name));
	const isUnread = mayBePerson(entry, fields) && names.length === 0;
	return [
		...(isUnpublished ? (['never-published'] as const) : []),
		...(isNamed ? (['named-address'] as const) : []),
		...(!isTombstone && (isUnread || title === undefined) ? (['names-unknown'] as const) : []),
	];
}
