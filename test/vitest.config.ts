/**
 * One runner for all tests, in four projects by what they need: `unit` nothing but the code,
 * `astro` Astro's own Vite, `build` a built site, `browser` a built site and Chromium.
 */
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const support = (file: string) => fileURLToPath(new URL(`support/${file}`, import.meta.url));

/** A build or a page in a real browser takes seconds; a hung one must still end. */
const slow = { testTimeout: 60_000, hookTimeout: 180_000 };

const projects: TestProjectConfiguration[] = [
	{ root, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
	getViteConfig({ root, test: { name: 'astro', include: ['test/astro/**/*.test.ts'] } }, { root }),
	{
		root,
		test: {
			...slow,
			name: 'build',
			include: ['test/{build,search}/**/*.test.ts'],
			globalSetup: support('run-folder.ts'),
			fileParallelism: false,
			sequence: { groupOrder: 1 },
		},
	},
	{
		root,
		test: {
			...slow,
			name: 'browser',
			include: ['test/browser/**/*.test.ts'],
			globalSetup: [support('run-folder.ts'), support('chromium-setup.ts')],
			maxWorkers: 2,
			sequence: { groupOrder: 2 },
		},
	},
];

export default defineConfig({ root, test: { projects } });
