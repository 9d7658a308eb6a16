/** Gives the test files of one run a folder to share, so that a fixture is built once. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Temporary folder of this run, removed at its end. */
		runFolder: string;
	}
}

export default async function provideRunFolder(project: TestProject) {
	const folder = await mkdtemp(join(tmpdir(), 'neu-guong-test-'));
	project.provide('runFolder', folder);
	return () => rm(folder, { recursive: true, force: true });
}
