/** The history of the content folder, where it is kept with git: one `git log` a build, read as it comes. */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Commit } from '../domain/history/past.ts';
import { PatchReader } from './git-patches.ts';

/**
 * First parents only: a change is dated by the day it came into the line that is published, whatever the branch did
 * before. No settings of the machine may change what is printed.
 */
const LOG = [
	...['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'log.follow=false'],
	...['log', '--first-parent', '--diff-merges=first-parent', '--format=%x00%ct'],
	...['--patch', '--unified=0', '--find-renames', '--relative', '--no-color', '--no-ext-diff'],
	...['--no-textconv', '--diff-algorithm=myers', '--inter-hunk-context=0', '--ignore-submodules'],
	...['--src-prefix=a/', '--dst-prefix=b/', '--', '.'],
];

/** Commits that touched the folder, newest first. None where git, its history or a part of it is not there. */
export async function gitLog(folder: string): Promise<Commit[]> {
	try {
		return (await isWhole(folder)) ? await commitsOf(folder) : [];
	} catch {
		// Without git a site has the dates its authors wrote: nothing is wrong.
		return [];
	}
}

/** Whether the folder is in a work tree with all its commits; a shallow clone says of old files that they are new. */
async function isWhole(cwd: string): Promise<boolean> {
	const { stdout } = await promisify(execFile)('git', ['rev-parse', '--is-shallow-repository'], {
		cwd,
		env: environment(),
	});
	return stdout.trim() === 'false';
}

function commitsOf(cwd: string): Promise<Commit[]> {
	const { promise, resolve, reject } = Promise.withResolvers<Commit[]>();
	const git = spawn('git', LOG, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'ignore'] });
	const patches = new PatchReader();
	git.stdout.setEncoding('utf8').on('data', (text: string) => patches.read(text));
	git.on('error', reject);
	git.on('close', (status) => {
		if (status === 0) resolve(patches.end());
		else reject(new Error(`git log ended with ${status}`));
	});
	return promise;
}

/** A hook of another repository may have set which one is meant; a partial clone must not fetch while building. */
function environment(): NodeJS.ProcessEnv {
	const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...rest } = process.env;
	return { ...rest, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
}
