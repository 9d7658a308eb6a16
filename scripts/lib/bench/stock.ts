/** The same text as a project of stock `@astrojs/mdx`: one collection, one bare page, nothing else. */
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Written here once: these lines are another project's imports, not ours. */
const CONTENT = 'astro:content';

const FILES: Readonly<Record<string, string>> = {
	'package.json': '{ "name": "stock", "private": true, "type": "module" }\n',
	'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`,
	'src/content.config.ts': `import { defineCollection } from '${CONTENT}';
import { glob } from 'astro/loaders';
const entries = defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) });
export const collections = { entries };
`,
	'src/components/Fact.astro': `---
const { id } = Astro.props;
---
<a href={'#so-lieu-' + id}><slot>{id}</slot></a>
`,
	'src/pages/[...slug].astro': `---
import { getCollection, render } from '${CONTENT}';
import Fact from '../components/Fact.astro';
export async function getStaticPaths() {
	const entries = await getCollection('entries');
	return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><Content components={{ Fact }} /></main></body></html>
`,
};

/** Writes the project with a copy of the entries of `content`; packages are those of `modules`. */
export async function writeStockProject(
	folder: string,
	content: string,
	modules: string,
): Promise<void> {
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	const entries = (source: string) => !source.endsWith('.yaml') && !source.endsWith('_shared');
	await cp(content, join(folder, 'content'), { recursive: true, filter: entries });
	await symlink(modules, join(folder, 'node_modules'), 'dir');
}
