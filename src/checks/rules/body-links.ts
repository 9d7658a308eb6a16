/** Links of an article that lead to no entry or to no place of the page. */
import { KINDS, type Kind } from '../../domain/values.ts';
import { anchors, KIND_SEGMENTS } from '../../site/urls.ts';
import { nearest } from '../../text/nearest.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

const SOURCE_MARK = /^nguon-\d+$/;

export const bodyLinks: CheckRule = (context) => {
	const pages = entryPages(context);
	return context.askedEntries.flatMap((entry) =>
		(entry.source.body()?.links ?? []).flatMap((link) =>
			link.href.startsWith('#') ? lostPlace(entry, link) : lostPage(entry, link, pages),
		),
	);
};

type Link = { href: string; line: number };

/** Addresses of entries, those not yet public included, without base and `#`. */
function entryPages({ files }: CheckContext): Set<string> {
	return new Set(
		files.flatMap(({ role }) =>
			role.kind === 'entry' ? [address(role.entry, role.agency, role.slug)] : [],
		),
	);
}

const address = (kind: Kind, agency: string, slug: string): string =>
	`/${KIND_SEGMENTS[kind]}/${agency}/${slug}/`;

function lostPage(
	{ source }: CheckedEntry,
	{ href, line }: Link,
	pages: ReadonlySet<string>,
): Problem[] {
	const path = href.replace(/[?#].*$/, '');
	const [, segment = '', agency, slug] = path.split('/');
	const isEntry =
		path.startsWith('/') && agency && slug && KINDS.some((kind) => KIND_SEGMENTS[kind] === segment);
	const whole = path.endsWith('/') ? path : `${path}/`;
	if (!isEntry || agency === 'trang' || pages.has(whole)) return [];
	const guess = nearest(
		whole,
		[...pages].filter((page) => page.startsWith(`/${segment}/`)),
	);
	const advice = guess
		? `Có phải ${guess} không? Hãy sửa địa chỉ.`
		: 'Hãy sửa địa chỉ, hoặc bỏ đường dẫn và giữ chữ.';
	const message = 'Không có trang nào ở địa chỉ này.';
	return [problemAt('lien-ket-gay', { file: source.path, line }, { message, found: href, advice })];
}

function lostPlace({ source, data }: CheckedEntry, { href, line }: Link): Problem[] {
	const id = decoded(href.slice(1));
	const facts = 'facts' in data ? data.facts.map((fact) => anchors.fact(fact.id)) : [];
	const headings = (source.body()?.headings ?? []).map(({ slug }) => slug);
	const places = [...headings, ...facts];
	if (SOURCE_MARK.test(id) || places.includes(id)) return [];
	const guess = nearest(id, places);
	const list =
		headings.length > 0
			? `Bài có các mục: ${headings.map((one) => `#${one}`).join(', ')}.`
			: 'Bài chưa có tiêu đề nào.';
	const advice = guess
		? `Có phải #${guess} không? Hãy sửa đường dẫn.`
		: `Hãy sửa đường dẫn. ${list}`;
	const message = 'Bài không có chỗ nào mang tên này.';
	return [problemAt('neo-gay', { file: source.path, line }, { message, found: href, advice })];
}

/** An address as people read it; one that is wrongly encoded stays as it is. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
