/** What a page weighs on first view, as a server sends it: an old phone on a weak connection must not wait. */
import { formatNumber } from '../../../text/number.ts';
import type { DistProblem } from '../codes.ts';
import { type Dist, fileAt, targetOf } from '../dist.ts';
import type { BuiltPage, PageResource } from '../page.ts';

/** Budgets in bytes, compressed; a kilobyte is 1,000 bytes. */
export const HTML_AND_CSS_BUDGET = 35_000;
export const JAVASCRIPT_BUDGET = 10_000;

/** Markup of our templates shrinks to a quarter; to half in the worst case, so most pages need not be compressed to know. */
const LEAST_SHRINKING = 0.5;

/** Sections whose pages are programs: their JavaScript has budgets of its own. */
const PROGRAMS = ['tim-kiem/'];

const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+)["']/g;

export function heavyPages(dist: Dist): DistProblem[] {
	const imports = new Map<string, readonly string[]>();
	return dist.pages.flatMap((page) => [
		...tooMuchText(page, dist),
		...tooMuchCode(page, dist, imports),
	]);
}

/** Whether a page may be too heavy with some style sheet: only then its size is worth finding out beforehand. */
export function mayBeHeavy({ bytes }: BuiltPage): boolean {
	return bytes * LEAST_SHRINKING > HTML_AND_CSS_BUDGET / 2;
}

function tooMuchText(page: BuiltPage, dist: Dist): DistProblem[] {
	const css = sum(filesOf(page, 'style', dist), dist);
	if (css + page.bytes * LEAST_SHRINKING <= HTML_AND_CSS_BUDGET) return [];
	if (css + dist.sizeAtMost(page.file) <= HTML_AND_CSS_BUDGET) return [];
	const size = css + dist.compressedSize(page.file);
	return size <= HTML_AND_CSS_BUDGET ? [] : [heavy(page, 'HTML và CSS', size, HTML_AND_CSS_BUDGET)];
}

function tooMuchCode(
	page: BuiltPage,
	dist: Dist,
	imports: Map<string, readonly string[]>,
): DistProblem[] {
	if (PROGRAMS.some((section) => page.file.startsWith(section))) return [];
	const loaded = new Set<string>();
	const waiting = filesOf(page, 'script', dist);
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (loaded.has(file)) continue;
		loaded.add(file);
		waiting.push(...importsOf(file, dist, imports));
	}
	const size = sum([...loaded], dist);
	return size <= JAVASCRIPT_BUDGET ? [] : [heavy(page, 'JavaScript', size, JAVASCRIPT_BUDGET)];
}

/** Files that a script imports when it starts; those imported later by the reader's doing do not count. */
function importsOf(
	file: string,
	dist: Dist,
	known: Map<string, readonly string[]>,
): readonly string[] {
	const found =
		known.get(file) ??
		Array.from(dist.text(file).matchAll(STATIC_IMPORT), ([, path = '']) =>
			new URL(path, `http://site.invalid/${file}`).pathname.slice(1),
		).filter((path) => dist.files.has(path));
	known.set(file, found);
	return found;
}

function filesOf(page: BuiltPage, kind: PageResource['kind'], dist: Dist): string[] {
	const files = page.resources
		.filter((resource) => resource.kind === kind)
		.map(({ href }) => targetOf(href, page, dist.base))
		.map((target) => (target.style === 'local' ? fileAt(target.path, dist.files) : undefined));
	return [...new Set(files)].filter((file) => file !== undefined);
}

const sum = (files: readonly string[], dist: Dist) =>
	files.reduce((total, file) => total + dist.compressedSize(file), 0);

function heavy(page: BuiltPage, what: string, size: number, budget: number): DistProblem {
	const kilobytes = (bytes: number) => `${formatNumber(Math.round(bytes / 100) / 10)} kB`;
	return {
		file: page.file,
		code: 'trang-nang',
		message: `${what} của trang nặng ${kilobytes(size)} sau khi nén, định mức là ${kilobytes(budget)}.`,
		advice: 'Hãy chia danh sách thành nhiều trang, để hoa văn ra tệp riêng, hoặc bỏ bớt mã.',
	};
}
