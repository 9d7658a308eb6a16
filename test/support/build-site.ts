/** Builds the real site from any content folder, as `npm run build` does, into a temporary folder. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

const builtSiteSchema = z.object({
	/** Folder with the pages; holds whatever was written before a failure. */
	dist: z.string(),
	/** Everything the build printed, without colours. */
	log: z.string(),
	/** Exit code; 0 is success. */
	status: z.int(),
});

export type BuiltSite = z.output<typeof builtSiteSchema>;

export interface BuildOptions {
	/** Content folder, from the project's root: `test/fixtures/one-agency`. */
	contentDir: string;
	/** Switches of the build: `BASE_PATH`, `BUILD_DATE`, `SAMPLE`, `PREVIEW`, `QUARANTINE` … */
	env?: Record<string, string>;
}

/**
 * Builds a site once per run for each different set of options and gives every caller that build.
 * A failed build is an answer, not an error: look at `status`.
 */
export async function buildSite({ contentDir, env = {} }: BuildOptions): Promise<BuiltSite> {
	const sorted = Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1));
	const key = createHash('sha256')
		.update(JSON.stringify([contentDir, sorted]))
		.digest('hex');
	const folder = join(inject('runFolder'), `${contentDir.split('/').at(-1)}-${key.slice(0, 12)}`);
	const answer = join(folder, 'answer.json');
	if (await claim(folder)) {
		const built = await build(folder, { contentDir, env });
		await writeFile(`${answer}.draft`, JSON.stringify(built));
		await rename(`${answer}.draft`, answer);
		return built;
	}
	while (!existsSync(answer)) await setTimeout(100);
	return builtSiteSchema.parse(JSON.parse(await readFile(answer, 'utf8')));
}

/**
 * Folder of the site built from the project's own content: the one named by `SITE_DIST` when the
 * caller has just built it, else a fresh build.
 *
 * @throws with the build's log when that build fails.
 */
export async function realSite(): Promise<string> {
	const given = process.env.SITE_DIST;
	if (given) return resolve(root, given);
	const { dist, log, status } = await buildSite({ contentDir: 'content' });
	if (status !== 0) throw new Error(`The site's own content does not build:\n${log}`);
	return dist;
}

/** Whether this caller is the first to ask for the build in `folder`. */
async function claim(folder: string): Promise<boolean> {
	try {
		await mkdir(folder);
		return true;
	} catch {
		return false;
	}
}

function build(folder: string, { contentDir, env }: BuildOptions): Promise<BuiltSite> {
	const { promise, resolve: finish, reject } = Promise.withResolvers<BuiltSite>();
	const dist = join(folder, 'dist');
	const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
		cwd: root,
		env: {
			...withoutTestVariables(process.env),
			...env,
			ASTRO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
			CONTENT_DIR: resolve(root, contentDir),
			OUT_DIR: dist,
			CACHE_DIR: join(folder, 'cache'),
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	const chunks: Buffer[] = [];
	child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.once('error', reject);
	child.once('close', (code) =>
		finish({ dist, log: Buffer.concat(chunks).toString(), status: code ?? 1 }),
	);
	return promise;
}

/** Vitest's own variables would turn a production build into a test build. */
function withoutTestVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const own = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST', 'BASE_URL'];
	const kept = Object.entries(env).filter(
		([name]) => !own.includes(name) && !name.startsWith('VITEST'),
	);
	return Object.fromEntries(kept);
}
