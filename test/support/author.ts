/** An author's desk: a content folder, the files of other programs, and the project's own command lines. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Outcome {
	code: number;
	output: string;
	/** Files that held something before and are gone, without their bytes being kept beside them. */
	lost: string[];
}

export interface Desk {
	/** Folder with the author's own files: Word, Excel, photos. */
	folder: string;
	/** Runs `scripts/<name>.ts` on the desk, with no terminal. */
	run(name: string, ...options: string[]): Promise<Outcome>;
	/** Puts a file on the desk, where a person would save it. */
	put(path: string, content: string | Uint8Array): Promise<void>;
	read(path: string): Promise<string>;
	/** Opens a text file, changes it and saves it. */
	edit(path: string, change: (text: string) => string): Promise<void>;
	/** A copy of the content as it is now, for a build. */
	snapshot(name: string): Promise<string>;
	clear(): Promise<void>;
}

/**
 * A desk whose content folder holds the shared lists alone.
 * @param today `YYYY-MM-DD`, the day on which everything happens.
 * @param site Text of `_shared/site.yaml`.
 */
export async function openDesk(today: string, site: string): Promise<Desk> {
	const folder = await mkdtemp(join(tmpdir(), 'author-'));
	const content = join(folder, 'content');
	const at = (path: string) => join(folder, path);
	const read = (path: string) => readFile(at(path), 'utf8');
	const put = async (path: string, bytes: string | Uint8Array) => {
		await mkdir(dirname(at(path)), { recursive: true });
		await writeFile(at(path), bytes);
	};
	await cp(join(root, 'content/_shared'), join(content, '_shared'), { recursive: true });
	await put('content/_shared/site.yaml', site);
	return {
		...{ folder, read, put },
		run: async (name, ...options) => {
			const before = await filesOf(folder);
			const outcome = await runScript(folder, today, [name, ...options]);
			return { ...outcome, lost: lostIn(before, await filesOf(folder)) };
		},
		edit: async (path, change) => put(path, change(await read(path))),
		snapshot: async (name) => {
			await cp(content, at(`steps/${name}`), { recursive: true });
			return at(`steps/${name}`);
		},
		clear: () => rm(folder, { recursive: true, force: true }),
	};
}

function runScript(
	cwd: string,
	today: string,
	[name = '', ...options]: string[],
): Promise<Omit<Outcome, 'lost'>> {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const env = { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: today };
	const args = [...flags, join(root, 'scripts', `${name}.ts`), ...options];
	return new Promise((resolve) => {
		const child = execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
			resolve({
				code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1,
				output: stdout + stderr,
			}),
		);
		child.stdin?.end();
	});
}

/** Files of a folder, each with the digest of its bytes. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((entry) => entry.isFile());
	const pairs = await Promise.all(
		paths.map(async (entry) => {
			const path = join(entry.parentPath, entry.name);
			const digest = createHash('sha256')
				.update(await readFile(path))
				.digest('hex');
			return [path.slice(join(folder, '/').length), digest] as const;
		}),
	);
	return new Map(pairs);
}

function lostIn(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
	const beside = new Set([...after].map(([path, digest]) => `${dirname(path)} ${digest}`));
	return [...before].flatMap(([path, digest]) =>
		beside.has(`${dirname(path)} ${digest}`) ? [] : [path],
	);
}
