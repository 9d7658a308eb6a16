/** Links that lead nowhere: to a page or file that the build did not write, or to an anchor that the page lacks. */
import { nearest } from '../../../text/nearest.ts';
import type { DistProblem } from '../codes.ts';
import { addressOf, type Dist, fileAt, type Target, targetOf } from '../dist.ts';
import type { BuiltPage, PageLink } from '../page.ts';

export function brokenLinks(dist: Dist): DistProblem[] {
	const anchorsOf = new Map(dist.pages.map(({ file, ids }) => [file, new Set(ids)]));
	// Most links stand on many pages: an address from the root means the same on each.
	const known = new Map<string, Target>();
	const resolve = (href: string, page: BuiltPage): Target => {
		if (!href.startsWith('/')) return targetOf(href, page, dist.base);
		const target = known.get(href) ?? targetOf(href, page, dist.base);
		known.set(href, target);
		return target;
	};
	return dist.pages.flatMap((page) =>
		page.links.flatMap((link) => problemOf(link, page, resolve(link.href, page), dist, anchorsOf)),
	);
}

function problemOf(
	link: PageLink,
	page: BuiltPage,
	target: Target,
	dist: Dist,
	anchorsOf: ReadonlyMap<string, ReadonlySet<string>>,
): DistProblem[] {
	if (target.style === 'outside-base') {
		return [
			broken(
				link,
				page,
				dist,
				`Trang nằm dưới “${dist.base}”; hãy dùng địa chỉ của src/site/urls.ts.`,
			),
		];
	}
	if (target.style !== 'local') return [];
	const { path, fragment } = target;
	const file = fileAt(path, dist.files);
	if (file === undefined) return [broken(link, page, dist, adviceFor(path, dist))];
	const anchors = anchorsOf.get(file);
	if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:')) return [];
	if (anchors === undefined || anchors.has(fragment)) return [];
	const close = nearest(fragment, anchors);
	return [
		{
			...placeOf(link, page, dist),
			code: 'neo-gay',
			message: `Trang “${addressOf(file, dist.base)}” không có mục “${fragment}”.`,
			found: shown(link),
			advice:
				close === undefined
					? 'Hãy đổi phần sau dấu # thành một mục có trong trang, hoặc bỏ phần đó.'
					: `Có phải “#${close}” không? Hãy sửa phần sau dấu #.`,
		},
	];
}

function broken(link: PageLink, page: BuiltPage, dist: Dist, advice: string): DistProblem {
	return {
		...placeOf(link, page, dist),
		code: 'lien-ket-gay',
		message: 'Liên kết dẫn tới một trang không có.',
		found: shown(link),
		advice,
	};
}

function adviceFor(path: string, { files, base }: Dist): string {
	if (files.has(`${path}/index.html`)) return `Hãy thêm dấu / ở cuối: ${base}${path}/`;
	const close = nearest(path, candidates(path, files));
	if (close === undefined) return 'Hãy sửa địa chỉ, hoặc bỏ liên kết.';
	return `Có phải “${base}${close}” không? Hãy sửa địa chỉ, hoặc bỏ liên kết.`;
}

/** Pages of the same section: the only ones an author is likely to have meant, and few enough to compare. */
function candidates(path: string, files: ReadonlySet<string>): string[] {
	const section = path.replace(/[^/]*\/?$/, '');
	return [...files]
		.filter((file) => file.startsWith(section) && file.endsWith('/index.html'))
		.slice(0, 2000)
		.map((file) => file.slice(0, -'index.html'.length));
}

function placeOf(link: PageLink, page: BuiltPage, dist: Dist): Pick<DistProblem, 'file' | 'line'> {
	return dist.sourceOf(page.file, link.href) ?? { file: page.file };
}

function shown({ href, text }: PageLink): string {
	const label = text.replaceAll(/\s+/g, ' ').trim();
	return label === '' ? href : `“${label}” → ${href}`;
}
