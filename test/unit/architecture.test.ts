/** Proves from the source text itself which way dependencies point and where Vietnamese may stand. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const PURE = ['text', 'domain', 'site'];

/** What each room of `src/` may import beside itself. A new room is added here first. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	text: [],
	domain: ['text'],
	site: ['text', 'domain'],
	data: PURE,
	mdx: PURE,
	checks: PURE,
	channels: PURE,
	search: PURE,
	intake: PURE,
	client: [...PURE, 'search'],
	// Imported by no other room: no reader's page can come to carry it.
	editor: [...PURE, 'checks', 'components', 'data', 'integrations', 'intake', 'mdx', 'styles'],
	assets: [],
	styles: ['assets'],
	components: [...PURE, 'assets', 'client', 'styles'],
	layouts: [...PURE, 'assets', 'client', 'components', 'styles'],
	pages: [
		...[...PURE, 'assets', 'channels', 'checks', 'client', 'components', 'data'],
		...['layouts', 'mdx', 'search', 'styles'],
	],
	integrations: [...PURE, 'channels', 'checks', 'intake', 'mdx', 'search'],
	'content.config.ts': ['integrations'],
	scripts: [...PURE, 'channels', 'checks', 'integrations', 'intake', 'mdx', 'search', 'test'],
};

/** Rooms that run anywhere, so they import nothing of Node. */
const WITHOUT_NODE = [...PURE, 'mdx', 'checks', 'channels', 'components', 'client'];

/** Packages a room may import; a room not named here may import any. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
	text: [],
	domain: ['zod'],
	site: ['zod'],
};

/** Words, messages beside their rule, language data, and pages of prose by the site's maintainers. */
const MAY_SPEAK_VIETNAMESE = [
	/^src\/site\//,
	/^src\/(checks|intake|mdx|domain\/schemas|text)\//,
	/^src\/domain\/.*messages/,
	/^src\/pages\/(gioi-thieu|huong-dan|quyen-rieng-tu|tiep-can)[./]/,
];

const VIETNAMESE_LETTER = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1E00-\u1EFF]/;

interface SourceFile {
	/** From the project's root, with forward slashes. */
	path: string;
	text: string;
}

interface Edge {
	from: string;
	/** A path of the project for a relative import, else the specifier as written. */
	to: string;
	relative: boolean;
}

function sourceFiles(folder: string): SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|mjs|astro|css)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({
			path: file.slice(root.length + 1).replaceAll('\\', '/'),
			text: readFileSync(file, 'utf8'),
		}));
}

/** Every import of a file: static, dynamic, re-exported, type-only, and `@import` of style sheets. */
function edgesOf({ path, text }: SourceFile): Edge[] {
	const specifiers = text.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g);
	return Array.from(specifiers, ([, , specifier = '']) => {
		const bare = specifier.replace(/\?.*$/, '');
		const relative = bare.startsWith('.');
		return { from: path, to: relative ? posix.join(dirname(path), bare) : bare, relative };
	});
}

/** `data` for `src/data/guong.ts`, `scripts` for `scripts/lib/x.ts`. */
function roomOf(path: string): string {
	const [top = '', next = ''] = path.split('/');
	return top === 'src' ? next : top;
}

/** The text without comments that stand on lines of their own or after code. */
function withoutComments(text: string): string {
	return text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');
}

/** The files of one cycle of imports, in order, or `undefined` when there is none. */
function findCycle(edges: readonly Edge[]): string[] | undefined {
	const targets = Map.groupBy(edges, (edge) => edge.from);
	const finished = new Set<string>();
	const follow = (file: string, trail: readonly string[]): string[] | undefined => {
		if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
		if (finished.has(file)) return undefined;
		for (const { to } of targets.get(file) ?? []) {
			const cycle = follow(to, [...trail, file]);
			if (cycle) return cycle;
		}
		finished.add(file);
		return undefined;
	};
	return edges
		.values()
		.map(({ from }) => follow(from, []))
		.find(Boolean);
}

const files = [...sourceFiles('src'), ...sourceFiles('scripts')];
const edges = files.flatMap(edgesOf);
const describeEdge = ({ from, to }: Edge) => `${from} → ${to}`;

describe('what this test reads', () => {
	test('is the imports of every kind', () => {
		const text = `import a from './a.ts'; import type { B } from "../b.ts"; export * from './c.ts';
			import './d.css'; const e = await import('./e.ts'); @import './f.css'; import g from 'zod';`;
		const found = edgesOf({ path: 'src/data/x.ts', text }).map(({ to }) => to);
		const beside = ['a.ts', 'c.ts', 'd.css', 'e.ts', 'f.css'].map((name) => `src/data/${name}`);
		expect(found.sort()).toEqual([...beside, 'src/b.ts', 'zod'].sort());
	});

	test('is code without its comments', () => {
		expect(withoutComments("const a = 'https://x.vn/'; // tỉnh\n/** xã */ <!-- thôn -->b")).toBe(
			"const a = 'https://x.vn/'; \n b",
		);
	});

	test('is a cycle when there is one', () => {
		const edge = (from: string, to: string): Edge => ({ from, to, relative: true });
		expect(findCycle([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b', 'c', 'b']);
		expect(findCycle([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toBeUndefined();
	});
});

test('every room of src is known', () => {
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter(({ path }) => !(roomOf(path) in MAY_IMPORT)).map(({ path }) => path)).toEqual(
		[],
	);
});

test('dependencies point one way', () => {
	const wrong = edges.filter(({ from, to, relative }) => {
		const [room, target] = [roomOf(from), roomOf(to)];
		return relative && room !== target && !MAY_IMPORT[room]?.includes(target);
	});
	expect(wrong.map(describeEdge)).toEqual([]);
});

test('relative imports name the file with its extension', () => {
	const wrong = edges.filter(({ to, relative }) => relative && !/\.\w+$/.test(to));
	expect(wrong.map(describeEdge)).toEqual([]);
});

test('text imports no package, domain and site only zod', () => {
	const wrong = edges.filter(
		({ from, to, relative }) => !relative && PACKAGES[roomOf(from)]?.includes(to) === false,
	);
	expect(wrong.map(describeEdge)).toEqual([]);
});

test('rooms that run anywhere import nothing of Node', () => {
	const wrong = edges.filter(
		({ from, to }) => to.startsWith('node:') && WITHOUT_NODE.includes(roomOf(from)),
	);
	expect(wrong.map(describeEdge)).toEqual([]);
});

test('only data reads astro:content; the configuration declares it and pages render from it', () => {
	const readers = edges.filter(({ to }) => to === 'astro:content').map(({ from }) => roomOf(from));
	const allowed = ['content.config.ts', 'data', 'pages'];
	expect(readers.filter((room) => !allowed.includes(room))).toEqual([]);
});

test('there is no cycle', () => {
	expect(findCycle(edges.filter(({ relative }) => relative))).toBeUndefined();
});

test('Vietnamese words stand only in labels, messages, language data and pages of prose', () => {
	const wrong = files
		.filter(({ path }) => path.startsWith('src/'))
		.filter(({ path }) => !MAY_SPEAK_VIETNAMESE.some((place) => place.test(path)))
		.filter(({ text }) => VIETNAMESE_LETTER.test(withoutComments(text)))
		.map(({ path }) => path);
	expect(wrong).toEqual([]);
});
