/**
 * Contributors' MDX as a content entry type: Astro's own loader reads, caches and watches the files, `compileMdx` makes
 * their HTML, and no entry becomes a module that could run. Goes after `mdx()`, whose entry type for `.mdx` it replaces;
 * the site's own pages in `src/pages/` stay with `mdx()`.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, ContentEntryType } from 'astro';
import type { Loader } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { roleOf } from '../domain/library/paths.ts';
import type { InlineFact, TermMeaning } from '../mdx/article.ts';
import { compileMdx } from '../mdx/compile.ts';
import { splitFrontMatter } from '../mdx/front-matter.ts';
import type { MdxProblem } from '../mdx/problem.ts';
import { urls } from '../site/urls.ts';
import { normaliseSource } from '../text/normalise.ts';
import { takeParsed } from './read-once.ts';

export interface SafeMdxOptions {
	/** An entry's fact rows by id, as prose shows them, from its front matter. Without it `<Fact>` finds no row. */
	inlineFacts?: (frontMatter: unknown) => Record<string, InlineFact>;
	/** The glossary by id. None by default. */
	terms?: Readonly<Record<string, TermMeaning>>;
	/** Address prefix of an entry's files, ending in `/`. By default where `urls.attachment` has them. */
	fileBase?: (entryId: string) => string | undefined;
	/** Ids that the pages around articles have taken. None by default. */
	reservedIds?: readonly string[];
}

type RenderFunction = Awaited<ReturnType<NonNullable<ContentEntryType['getRenderFunction']>>>;
type Entry = Parameters<RenderFunction>[0];

/** Folders whose code decides what an article's HTML is. */
const COMPILER_FOLDERS = ['../mdx/', '../text/', '../domain/', '../site/'];

function parsedData(
	frontMatter: string,
	known?: { data: unknown },
): Record<string, unknown> | undefined {
	try {
		const data: unknown = known ? known.data : parseYaml(frontMatter, { logLevel: 'error' });
		return typeof data === 'object' && data !== null ? { ...data } : {};
	} catch {
		return undefined;
	}
}

/**
 * Hides the front matter and keeps its lines, so that lines of problems are lines of the file. Front matter that is no
 * YAML makes an entry without data and without text: its problem is the content check's, and one file must not stop a build
 * that leaves it out.
 */
function entryInfo(contents: string): ReturnType<ContentEntryType['getEntryInfo']> {
	const { text } = normaliseSource(contents);
	const { frontMatter = '', body, bodyLine } = splitFrontMatter(text);
	// What the gate parsed is the text as written: the same only where nothing had to be made normal.
	const data = parsedData(frontMatter, text === contents ? takeParsed(contents) : undefined);
	return {
		data: data ?? {},
		body: data ? '\n'.repeat(bodyLine - 1) + body : '',
		rawData: frontMatter,
		slug: '',
	};
}

/** Sizes of the files of an entry that has a folder of its own, by path in the form `./anh.jpg`. */
async function filesBeside(entryFile: string): Promise<ReadonlyMap<string, number> | undefined> {
	if (basename(entryFile) !== 'index.mdx') return undefined;
	const folder = dirname(entryFile);
	const found = await readdir(folder, { withFileTypes: true });
	const sizes = found
		.filter((entry) => entry.isFile())
		.map(async (entry): Promise<[string, number]> => {
			return [`./${entry.name}`, (await stat(join(folder, entry.name))).size];
		});
	return new Map(await Promise.all(sizes));
}

/** Address prefix of the files of the entry at this path of the content folder. */
function publishedBase(entryId: string, siteBase: string): string | undefined {
	const role = roleOf(entryId);
	if (role.kind !== 'entry') return undefined;
	return siteBase + urls.attachment(role.agency, role.entry, role.slug, '');
}

function refusal(problems: readonly MdxProblem[], file: string): Error {
	const lines = problems
		.filter(({ severity }) => severity === 'error')
		.map(({ line, message, code }) => `${file}:${line}: ${message} [${code}]`);
	return new Error(lines.join('\n'));
}

/** Astro's loader logs what this throws and goes on with an empty entry, so the content check gates the build before. */
function renderWith(options: SafeMdxOptions, config: AstroConfig): RenderFunction {
	const siteBase = config.base.replace(/\/$/, '');
	return async ({ id, data, body = '', filePath = id }: Entry) => {
		// What a withdrawn entry said is not made into HTML at all.
		if ('withdrawn' in data) return { html: '' };
		const compiled = compileMdx(body, {
			facts: options.inlineFacts?.(data),
			terms: options.terms,
			files: await filesBeside(filePath),
			fileBase: options.fileBase ? options.fileBase(id) : publishedBase(id, siteBase),
			siteBase,
			reservedIds: options.reservedIds,
		});
		const { html, headings, images, attachments, words, problems } = compiled;
		if (html === '') throw refusal(problems, filePath);
		const imagePaths = [...new Set(images.map(({ src }) => src))];
		const files = [...new Set(attachments.map(({ file }) => file))];
		return { html, metadata: { headings, imagePaths, files, words } };
	};
}

type AddEntryType = (type: ContentEntryType) => void;

/** The hook's function for entry types is not in Astro's public types. */
function canAddEntryTypes(setup: object): setup is { addContentEntryType: AddEntryType } {
	return 'addContentEntryType' in setup && typeof setup.addContentEntryType === 'function';
}

/** Takes `.mdx` of content collections away from `mdx()`. */
export function safeMdx(options: SafeMdxOptions = {}): AstroIntegration {
	return {
		name: 'safe-mdx',
		hooks: {
			'astro:config:setup': (setup) => {
				if (!canAddEntryTypes(setup))
					throw new Error('Astro no longer offers addContentEntryType.');
				setup.addContentEntryType({
					extensions: ['.mdx'],
					getEntryInfo: ({ contents }) => entryInfo(contents),
					getRenderFunction: async (config) => renderWith(options, config),
					handlePropagation: false,
				});
			},
		},
	};
}

/** A digest of the code that turns MDX into HTML. */
async function compilerDigest(): Promise<string> {
	const hash = createHash('sha256');
	for (const folder of COMPILER_FOLDERS.map((path) =>
		fileURLToPath(new URL(path, import.meta.url)),
	)) {
		const found = await readdir(folder, { recursive: true, withFileTypes: true });
		const files = found.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
		for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
			hash.update(path).update(await readFile(path));
		}
	}
	return hash.digest('hex');
}

/**
 * The loader, its cache made to forget every entry when the compiler's code changes, or what else articles show
 * (`shown`, such as the glossary). Astro keeps rendered entries between builds by the digest of their file alone.
 */
export function forgetWithCompiler(loader: Loader, shown: () => unknown = () => ''): Loader {
	return {
		...loader,
		async load(context) {
			const compiler = await compilerDigest();
			const around = JSON.stringify(shown());
			const generateDigest: typeof context.generateDigest = (data) =>
				context.generateDigest({ compiler, data, around });
			await loader.load({ ...context, generateDigest });
		},
	};
}
