/** Checks the pages that a build wrote, and fails the build when readers would find something broken in them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { checkDist, checkPage } from '../checks/built/check-dist.ts';
import { DIST_CODES, type DistProblem } from '../checks/built/codes.ts';
import type { Dist } from '../checks/built/dist.ts';
import { formatDistProblems } from '../checks/built/format.ts';
import { type BuiltPage, readPage } from '../checks/built/page.ts';
import { mayBeHeavy } from '../checks/built/rules/weight.ts';
import { pageKeeper } from '../checks/built/site-page.ts';
import { KIND_FOLDERS, KINDS } from '../domain/values.ts';
import { KIND_SEGMENTS } from '../site/urls.ts';
import { contentFolder } from './content-files.ts';
import { isEditorFile } from './editor-files.ts';
import type { RenderedPage, RenderedPages } from './rendered-pages.ts';

const AT_ONCE = 64;

/**
 * A built site.
 *
 * @param pages what is known of its pages by file; none for a folder that is read from disk
 * @param folder of the build; `contentDir` is searched for the author's line of a broken link
 */
export async function readDist(
	folder: string,
	base: string,
	contentDir: string,
	pages?: ReadonlyMap<string, BuiltPage>,
): Promise<Dist> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !isEditorFile(file));
	const written = files.filter((file) => file.endsWith('.html'));
	const unread = written.filter((file) => !pages?.has(file));
	const read = new Map((await readPages(folder, unread)).map((page) => [page.file, page]));
	return {
		pages: written.flatMap((file) => pages?.get(file) ?? read.get(file) ?? []),
		files: new Set(files),
		base: `/${base}/`.replaceAll(/\/{2,}/g, '/'),
		compressedSize: remembered((file) => compressed(readFileSync(join(folder, file)), SERVED)),
		sizeAtMost: (file) => compressed(readFileSync(join(folder, file)), FASTEST),
		text: (file) => readFileSync(join(folder, file), 'utf8'),
		sha256: remembered(sha256),
		sourceOf: (page, href) => sourceOf(page, href, contentDir),
	};
}

/** A few files at a time: ten thousand open ones would be too many, one after another too slow. */
async function readPages(folder: string, files: readonly string[]): Promise<BuiltPage[]> {
	const pages: BuiltPage[] = [];
	for (let at = 0; at < files.length; at += AT_ONCE) {
		const some = files.slice(at, at + AT_ONCE);
		const texts = await Promise.all(some.map((file) => readFile(join(folder, file), 'utf8')));
		for (const [index, html] of texts.entries()) pages.push(readPage(some[index] ?? '', html));
	}
	return pages;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

function remembered<T>(make: (key: string) => T): (key: string) => T {
	const known = new Map<string, T>();
	return (key) => {
		const value = known.get(key) ?? make(key);
		known.set(key, value);
		return value;
	};
}

/** Brotli's qualities: what the static server uses, a precompressed file is a little smaller; and a quick look. */
const SERVED = 5;
const FASTEST = 1;

function settings(data: Buffer, quality: number): BrotliOptions {
	const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
	return { params: { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: data.length } };
}

function compressed(data: Buffer, quality: number): number {
	return brotliCompressSync(data, settings(data, quality)).length;
}

const compressedBeside = promisify(brotliCompress);

async function sizeAtMost(html: string): Promise<number> {
	const data = Buffer.from(html);
	return (await compressedBeside(data, settings(data, FASTEST))).length;
}

/** The content file of an entry's page and the line that holds the address. */
function sourceOf(page: string, href: string, contentDir: string): ReturnType<Dist['sourceOf']> {
	const [segment, agency, slug] = page.split('/');
	const kind = KINDS.find((one) => KIND_SEGMENTS[one] === segment);
	if (kind === undefined || agency === undefined || slug === undefined) return undefined;
	const folder = KIND_FOLDERS[kind];
	const candidates = [
		join(agency, folder, `${slug}.{mdx,yaml}`),
		join(agency, folder, `{,*/}${slug}`, 'index.mdx'),
	];
	for (const file of candidates.flatMap((pattern) => globSync(pattern, { cwd: contentDir }))) {
		const lines = readFileSync(join(contentDir, file), 'utf8').split('\n');
		const at = lines.findIndex((line) => line.includes(href));
		if (at >= 0) return { file: join('content', file), line: at + 1 };
	}
	return undefined;
}

/** What is known of pages before the site is whole. */
class Seen {
	/** By file. */
	readonly pages = new Map<string, BuiltPage>();
	readonly problems: DistProblem[] = [];
	/** Sizes of pages that may be too heavy, at most, by file. */
	readonly sizes = new Map<string, Promise<number>>();
	private readonly keep = pageKeeper();
	private readonly sha256 = remembered(sha256);

	read({ path, html }: RenderedPage): void {
		const file = `${path.slice(1)}index.html`;
		const page = readPage(file, html);
		this.problems.push(...checkPage(page, this.sha256));
		this.pages.set(file, this.keep(page));
		if (mayBeHeavy(page)) this.sizes.set(file, sizeAtMost(html));
	}
}

async function check(seen: Seen, folder: string, base: string): Promise<[number, DistProblem[]]> {
	const dist = await readDist(folder, base, contentFolder(), seen.pages);
	const unseen = dist.pages.filter(({ file }) => !seen.pages.has(file));
	const found = [...seen.problems, ...unseen.flatMap((page) => checkPage(page, dist.sha256))];
	const sizes = new Map<string, number>();
	for (const [file, size] of seen.sizes) sizes.set(file, await size);
	const most = (file: string) => sizes.get(file) ?? dist.sizeAtMost(file);
	return [dist.pages.length, checkDist({ ...dist, sizeAtMost: most }, found)];
}

/** Links into entries that quarantine left out are broken for a while: the rest is published all the same. */
function stopsBuild({ code }: DistProblem): boolean {
	const leftOut = (process.env.QUARANTINED_FILES ?? '') !== '';
	if (leftOut && (code === 'lien-ket-gay' || code === 'neo-gay')) return false;
	return DIST_CODES[code].severity === 'error';
}

/** Reads pages as they are rendered; what takes the whole site runs after everything that writes into its folder. */
export function distCheck(rendered: RenderedPages): AstroIntegration {
	const seen = new Seen();
	rendered.onPage((page) => seen.read(page));
	let base = '/';
	return {
		name: 'dist-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const [pages, problems] = await check(seen, fileURLToPath(dir), base);
				logger.info(`${pages} pages checked`);
				if (problems.length > 0) logger.error(`\n${formatDistProblems(problems)}`);
				const errors = problems.filter(stopsBuild);
				if (errors.length > 0)
					throw new Error(`dist-check: ${errors.length} errors in built pages`);
			},
		},
	};
}
