/** Which entry an author means to withdraw, and every file that belongs to it. */
import { roleOf } from '../../domain/library/paths.ts';
import { KIND_FOLDERS, KINDS, type Kind } from '../../domain/values.ts';
import { KIND_SEGMENTS } from '../../site/urls.ts';
import { nearest } from '../../text/nearest.ts';

export interface FoundEntry {
	kind: Kind;
	agency: string;
	slug: string;
	/** Path of the entry's own file below the content folder. */
	file: string;
	/** Paths of everything else that lies with it: photos, attachments, hidden earlier versions; sorted. */
	beside: string[];
}

const FOLDERS: readonly string[] = Object.values(KIND_FOLDERS);

interface Wanted {
	kind: Kind;
	agency: string;
	slug: string;
	year?: string;
}

const HOW =
	'Hãy ghi <cơ quan>/<loại>/<tên thư mục của bài>, ví dụ xa-mau/exemplars/don-duong-moi-tuan; loại là một trong';

/**
 * Looks the entry up among the paths of the content folder.
 * @param target As typed: path of the entry, of its folder or its file, or the address of its page.
 * @param paths All files below the content folder, hidden ones too.
 * @returns the entry, or what is wrong and what to do.
 */
export function findEntry(
	target: string,
	paths: readonly string[],
): FoundEntry | { problem: string } {
	const wanted = readTarget(target);
	if (wanted === undefined)
		return {
			problem: `Không hiểu “${target}” là bài nào. ${HOW}: ${FOLDERS.join(', ')}.`,
		};
	const found = paths.flatMap((file) => {
		const role = roleOf(file);
		const isMeant =
			role.kind === 'entry' &&
			role.entry === wanted.kind &&
			role.agency === wanted.agency &&
			role.slug === wanted.slug &&
			(wanted.year === undefined || role.year === wanted.year);
		return isMeant ? [file] : [];
	});
	const [file, second] = found;
	if (file === undefined) return { problem: noSuchEntry(target, wanted, paths) };
	if (second !== undefined)
		return {
			problem: `“${target}” có ở nhiều tệp: ${found.join(', ')}. Hãy ghi rõ năm, hoặc chạy npm run check rồi bỏ tệp thừa.`,
		};
	const { kind, agency, slug } = wanted;
	const beside = paths.filter((path) => path !== file && liesWith(path, file)).sort();
	return { kind, agency, slug, file, beside };
}

/** Reads `xa-mau/stories/2026/bai/index.mdx`, `content/xa-mau/stories/bai`, `https://…/tin-bai/xa-mau/bai/`. */
function readTarget(target: string): Wanted | undefined {
	const parts = target
		.normalize('NFC')
		.replaceAll('\\', '/')
		.replace(/^https?:\/\/[^/]+/, '')
		.replace(/[?#].*$/, '')
		.replace(/(?:\/index)?\.(?:mdx|yaml)$/, '')
		.split('/')
		.filter((part) => part !== '' && part !== '.');
	return readPath(parts) ?? readAddress(parts);
}

function readPath(parts: readonly string[]): Wanted | undefined {
	const at = parts.findIndex((part) => FOLDERS.includes(part));
	const kind = KINDS.find((one) => KIND_FOLDERS[one] === parts[at]);
	const agency = parts[at - 1];
	const [first, second, ...more] = parts.slice(at + 1);
	if (kind === undefined || agency === undefined || first === undefined || more.length > 0)
		return undefined;
	if (second === undefined) return { kind, agency, slug: first };
	return kind === 'story' ? { kind, agency, slug: second, year: first } : undefined;
}

function readAddress(parts: readonly string[]): Wanted | undefined {
	const [segment, agency, slug] = parts.slice(-3);
	const kind = KINDS.find((one) => KIND_SEGMENTS[one] === segment);
	return kind === undefined || agency === undefined || slug === undefined
		? undefined
		: { kind, agency, slug };
}

function noSuchEntry(target: string, wanted: Wanted, paths: readonly string[]): string {
	const entries = paths.map(roleOf).filter((role) => role.kind === 'entry');
	const agencies = [...new Set(entries.map(({ agency }) => agency))];
	if (!agencies.includes(wanted.agency))
		return `Không có cơ quan “${wanted.agency}”.${meant(nearest(wanted.agency, agencies))}`;
	const slugs = entries
		.filter(({ agency, entry }) => agency === wanted.agency && entry === wanted.kind)
		.map(({ slug }) => slug);
	const folder = `${wanted.agency}/${KIND_FOLDERS[wanted.kind]}/`;
	return `Không có bài nào ở “${target}”.${meant(nearest(wanted.slug, slugs))} Hãy xem tên thư mục trong ${folder}.`;
}

const meant = (guess: string | undefined): string =>
	guess === undefined ? '' : ` Có phải “${guess}” không?`;

/** Whether a path is in the entry's folder, or a hidden earlier version beside an entry without a folder. */
function liesWith(path: string, file: string): boolean {
	const folder = file.replace(/(?:\/index)?\.(?:mdx|yaml)$/, '');
	const cut = file.lastIndexOf('/') + 1;
	return (
		path.startsWith(`${folder}/`) || path.startsWith(`${file.slice(0, cut)}.${file.slice(cut)}.`)
	);
}
