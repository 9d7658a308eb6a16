/** Finds Chromium once for all browser test files of a run. */
import type { TestProject } from 'vitest/node';
import { type Chromium, findChromium } from './chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		chromium: Chromium;
	}
}

export default async function provideChromium(project: TestProject) {
	project.provide('chromium', await findChromium());
}
