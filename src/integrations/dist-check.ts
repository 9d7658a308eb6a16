/** Checks the pages that a build wrote, and fails the build when readers would find something broken in them. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { checkDist } from '../checks/built/check-dist.ts';
import { DIST_CODES } from '../checks/built/codes.ts';
import type { Dist } from '../checks/built/dist.ts';
import { formatDistProblems } from '../checks/built/format.ts';
import { type BuiltPage, readPage } from '../checks/built/page.ts';
import { KIND_FOLDERS, KINDS } from '../domain/values.ts';
import { KIND_SEGMENTS } from '../site/urls.ts';
import { contentFolder } from './content-files.ts';

/** Folders whose pages are not ours to write. */
const FOREIGN = /^pagefind\//;
const AT_ONCE = 64;

/**
 * Reads a built site.
 *
 * @param folder of the build; `contentDir` is searched for the author's line of a broken link
 */
export async function readDist(folder: string, base: string, contentDir: string): Promise<Dist> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.map((file) => file.replaceAll('\\', '/'));
	const written = files.filter((file) => file.endsWith('.html') && !FOREIGN.test(file));
	return {
		pages: await readPages(folder, written),
		files: new Set(files),
		base: `/${base}/`.replaceAll(/\/{2,}/g, '/'),
		compressedSize: remembered((file) => compressed(readFileSync(join(folder, file)), SERVED)),
		sizeAtMost: (file) => compressed(readFileSync(join(folder, file)), FASTEST),
		text: (file) => readFileSync(join(folder, file), 'utf8'),
		sha256: (text) => createHash('sha256').update(text).digest('base64'),
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

function remembered(measure: (file: string) => number): (file: string) => number {
	const known = new Map<string, number>();
	return (file) => {
		const size = known.get(file) ?? measure(file);
		known.set(file, size);
		return size;
	};
}

/** Brotli's qualities: what the static server uses, a precompressed file is a little smaller; and a quick look. */
const SERVED = 5;
const FASTEST = 1;

function compressed(data: Buffer, quality: number): number {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: data.length,
	};
	return brotliCompressSync(data, { params }).length;
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

/** Runs after everything that writes into the folder of the build. */
export function distCheck(): AstroIntegration {
	let base = '/';
	return {
		name: 'dist-check',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const started = performance.now();
				const dist = await readDist(fileURLToPath(dir), base, contentFolder());
				const problems = checkDist(dist);
				const seconds = ((performance.now() - started) / 1000).toFixed(1);
				logger.info(`${dist.pages.length} pages checked in ${seconds} s`);
				if (problems.length > 0) logger.error(`\n${formatDistProblems(problems)}`);
				const errors = problems.filter(({ code }) => DIST_CODES[code].severity === 'error');
				if (errors.length > 0)
					throw new Error(`dist-check: ${errors.length} errors in built pages`);
			},
		},
	};
}
