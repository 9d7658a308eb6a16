/** Where other files still speak of an entry that is withdrawn: references, links, the person's name, the same photo. */
import { isPair, isScalar, visit } from 'yaml';
import { type FileRole, roleOf, SHARED } from '../../domain/library/paths.ts';
import type { Kind } from '../../domain/values.ts';
import { KIND_SEGMENTS } from '../../site/urls.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import type { FoundEntry } from './find-entry.ts';
import { frontMatterOf } from './front-matter.ts';

export const MENTION_KINDS = [
	'name',
	'name-in-path',
	'same-file',
	'link',
	'copy',
	'registration',
	'choice',
	'reference',
] as const;
/** How a file speaks of the entry; each asks something else of the author. */
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface Mention {
	kind: MentionKind;
	/** Path below the content folder. */
	file: string;
	/** Line of the file, from 1; missing where the whole file is meant. */
	line?: number;
	/** What stands there. */
	found: string;
}

/** A file of the content folder. */
export interface StoredFile {
	path: string;
	/** Whole text of files that are text. */
	text?: string;
	/** Digest of the bytes of a file that is not; only needed of files that could be the same. */
	digest?: string;
}

/** Kind of entry that a field refers to. */
const FIELD_KINDS: Readonly<Record<string, Kind>> = {
	exemplars: 'exemplar',
	exemplar: 'exemplar',
	practices: 'practice',
	practice: 'practice',
	plan: 'plan',
	document: 'document',
	replaces: 'document',
	replacedBy: 'document',
	from: 'adoption',
};

/** Words before a name that are not part of it. */
const TITLES = /^(?:(?:ông|bà|anh|chị|em|cháu|cô|chú|bác|cụ|thầy|hộ|gia đình|nhà)\s+)+/iu;

/** The people that the name of an exemplar names, without their titles. Single words name nobody. */
export function namesIn(name: string): string[] {
	return name
		.normalize('NFC')
		.split(/\s+(?:và|cùng)\s+|[,;–—()]|\s-\s/u)
		.map((part) => part.trim().replace(TITLES, '').trim())
		.filter((part) => /\s/.test(part));
}

/**
 * Every mention of an entry in the files that stay, by kind, then file and line.
 * @param names People who must not be named any more.
 * @param digests Digests of the entry's photos and attachments.
 */
export function mentionsOf(
	entry: FoundEntry,
	names: readonly string[],
	digests: ReadonlySet<string>,
	files: readonly StoredFile[],
): Mention[] {
	const own = new Set([entry.file, ...entry.beside]);
	return files
		.filter(({ path }) => !own.has(path))
		.flatMap((file) => [
			...nameInPath(file, names),
			...(file.digest !== undefined && digests.has(file.digest)
				? [{ kind: 'same-file' as const, file: file.path, found: baseName(file.path) }]
				: []),
			...(file.text === undefined ? [] : mentionsInText(entry, names, file.path, file.text)),
		])
		.sort(byKindAndPlace);
}

function mentionsInText(
	entry: FoundEntry,
	names: readonly string[],
	file: string,
	text: string,
): Mention[] {
	const folded = names.length === 0 ? '' : fold(text);
	return [
		...names.flatMap((name) =>
			linesOf(folded, wholeWords(name)).map((line) => ({
				...{ kind: 'name' as const, file, line, found: name },
			})),
		),
		...(text.includes(entry.slug)
			? [...links(entry, file, text), ...fields(entry, file, text)]
			: []),
	];
}

/** Matches a name in folded text: any spaces or line breaks between its words, nothing grown onto it. */
function wholeWords(name: string): RegExp {
	return new RegExp(
		`(?<![\\p{L}\\p{N}])${foldedWords(name).join('[\\s_*]+')}(?![\\p{L}\\p{N}])`,
		'gu',
	);
}

/** Lines on which a pattern begins, each once. */
function linesOf(text: string, pattern: RegExp): number[] {
	return [...new Set([...text.matchAll(pattern)].map(({ index }) => lineAt(text, index)))];
}

const lineAt = (text: string, index: number): number =>
	text.slice(0, index).split(/\r\n?|\n/).length;

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether the words of a name stand in a row in a path or an address. */
export function holds(path: string, name: string): boolean {
	return `-${foldedWords(path).join('-')}-`.includes(`-${foldedWords(name).join('-')}-`);
}

function nameInPath({ path }: StoredFile, names: readonly string[]): Mention[] {
	return names.some((name) => holds(path, name))
		? [{ kind: 'name-in-path', file: path, found: path }]
		: [];
}

function links({ kind, agency, slug }: FoundEntry, file: string, text: string): Mention[] {
	const address = `${KIND_SEGMENTS[kind]}/${agency}/${slug}`;
	const pattern = new RegExp(`(?<![\\w-])${address}(?![\\w-])`, 'g');
	return linesOf(text, pattern).map((line) => ({
		kind: 'link',
		file,
		line,
		found: `/${address}/`,
	}));
}

/** Values of the file's fields that refer to the entry. */
function fields(entry: FoundEntry, file: string, text: string): Mention[] {
	const role = roleOf(file);
	if (role.kind === 'unknown' || role.kind === 'beside') return [];
	const owner = file.split('/')[0];
	const ways = [`${entry.agency}/${entry.slug}`, ...(owner === entry.agency ? [entry.slug] : [])];
	const { document, offset } = frontMatterOf(file, text);
	const mentions: Mention[] = [];
	visit(document, {
		Scalar(key, node, path) {
			if (key === 'key' || !ways.includes(String(node.value))) return;
			const pair = path.findLast((step) => isPair(step));
			const field = isScalar(pair?.key) ? String(pair.key.value) : '';
			if (!refersTo(field, entry.kind, role)) return;
			const line = lineAt(text, offset + (node.range?.[0] ?? 0));
			mentions.push({
				kind: kindOf(field, role, file),
				file,
				line,
				found: `${field}: ${node.value}`,
			});
		},
	});
	return mentions;
}

function refersTo(field: string, kind: Kind, role: FileRole): boolean {
	if (field === 'front') return role.kind === 'vocabulary';
	if (field === 'parent') return role.kind === 'entry' && role.entry === kind;
	return FIELD_KINDS[field] === kind;
}

function kindOf(field: string, role: FileRole, file: string): MentionKind {
	if (file.startsWith(`${SHARED}/`)) return 'choice';
	if (role.kind === 'registration') return 'registration';
	const isCopy = role.kind === 'entry' && role.entry === 'adoption' && field === 'practice';
	return isCopy ? 'copy' : 'reference';
}

function byKindAndPlace(a: Mention, b: Mention): number {
	const [first, second] = [MENTION_KINDS.indexOf(a.kind), MENTION_KINDS.indexOf(b.kind)];
	if (first !== second) return first - second;
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return (a.line ?? 0) - (b.line ?? 0);
}
