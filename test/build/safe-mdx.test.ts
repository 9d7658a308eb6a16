/** Contributors' MDX inside a real Astro: the content entry type, the image pipeline, caching, base path and dev loading. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig } from 'astro';
import { build, dev } from 'astro';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { safeMdx } from '../../src/integrations/safe-mdx.ts';
import { tagsOf } from '../unit/mdx/sample.ts';

const project = join(import.meta.dirname, '../..');
let root = '';

const ENTRY = `---
title: Ngày dọn nhà
facts:
  - id: ho
---

## Ngày dọn

Có <Fact id="ho" /> dọn nhà, xem [mô hình](/mo-hinh/a/b/).

<Figure src="./anh.jpg" alt="Bà con < hai > người & 'bạn' khiêng &quot;cột&quot;" credit="Thôn" />

![Ảnh thứ hai](./anh.jpg)

<Attachment file="./mau.txt" title="Mẫu" />
`;

const FILES: Readonly<Record<string, string>> = {
	'content/xa-a/stories/2026/don-nha/index.mdx': ENTRY,
	'content/xa-a/stories/2026/don-nha/mau.txt': 'mẫu',
	'content/xa-a/stories/2026/hong/index.mdx':
		'---\ntitle: Hỏng\n---\n\n<script>globalThis.ran = true</script>\n',
	'content/xa-a/stories/2026/cham/index.mdx':
		'\uFEFF---\r\ntitle: Chạm\r\n---\r\n\r\nChữ có\r\n{process.exit(1)}\r\n',
	'src/content.config.ts': `
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { forgetWithCompiler } from ${JSON.stringify(join(project, 'src/integrations/safe-mdx.ts'))};
const loader = glob({ base: './content', pattern: '*/stories/*/*/index.mdx', generateId: ({ entry }) => entry });
export const collections = {
	stories: defineCollection({ loader: forgetWithCompiler(loader), schema: z.looseObject({ title: z.string() }) }),
};
`,
	'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
	return (await getCollection('stories')).map((entry) => ({ params: { id: entry.id.split('/')[3] }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content, headings } = await render(entry);
---
<html lang="vi"><head><title>{entry.data.title}</title></head><body data-headings={JSON.stringify(headings)} data-files={JSON.stringify(entry.rendered?.metadata?.files)}><main><Content /></main></body></html>
`,
	'src/pages/gioi-thieu.mdx': '# Trang của ban biên tập\n\nHai lần hai là {2 * 2}.\n',
};

function config(overrides: AstroInlineConfig = {}): AstroInlineConfig {
	const facts = (data: unknown) =>
		JSON.stringify(data).includes('"ho"') ? { ho: { text: 'hơn 20 hộ', proof: 'Nguồn 1' } } : {};
	return {
		root,
		// Of its own: node_modules is the project's.
		cacheDir: './.cache',
		configFile: false,
		devToolbar: { enabled: false },
		logLevel: 'silent',
		base: '/goc',
		integrations: [mdx(), safeMdx({ inlineFacts: facts })],
		...overrides,
	};
}

const page = (slug: string) => readFile(join(root, 'dist', slug, 'index.html'), 'utf8');
const mainOf = (html: string) => /<main>([\s\S]*)<\/main>/.exec(html)?.[1];

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'safe-mdx-'));
	for (const [path, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
	const photo = sharp({ create: { width: 1600, height: 900, channels: 3, background: '#96281c' } });
	await photo.jpeg().toFile(join(root, 'content/xa-a/stories/2026/don-nha/anh.jpg'));
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
	await build(config());
}, 120_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('an entry comes out with its fact, its heading and its photo in several sizes', async () => {
	const html = await page('don-nha');
	expect(html).toContain('<h2 id="ngay-don">Ngày dọn</h2>');
	expect(html).toContain(
		'data-headings="[{&quot;depth&quot;:2,&quot;slug&quot;:&quot;ngay-don&quot;,&quot;text&quot;:&quot;Ngày dọn&quot;}]"',
	);
	expect(html).toContain('>hơn 20 hộ</a>');
	const images = tagsOf(html).filter((tag) => tag.startsWith('<img'));
	expect(images).toHaveLength(2);
	for (const image of images) {
		expect(image).toMatch(/srcset="[^"]*\.webp 360w, [^"]*\.webp 1152w"/);
		expect(image).toContain('sizes="(min-width: 40rem) 36rem, 100vw"');
		expect(image).toMatch(/width="1600" height="900"/);
	}
	expect(html).not.toContain('__ASTRO_IMAGE_');
});

test('words of a photo survive the image pipeline', async () => {
	expect(await page('don-nha')).toContain(
		'alt="Bà con &lt; hai &gt; người &amp; &#39;bạn&#39; khiêng &quot;cột&quot;"',
	);
});

test('links and files lead below the base path, and files are named for publishing', async () => {
	const html = await page('don-nha');
	expect(html).toContain('href="/goc/mo-hinh/a/b/"');
	expect(html).toContain('href="/goc/tep/xa-a/tin-bai/don-nha/mau.txt"');
	expect(html).toContain('data-files="[&quot;./mau.txt&quot;]"');
});

test('a refused entry runs nothing and shows nothing', async () => {
	expect(mainOf(await page('hong'))).toBe('');
	expect(mainOf(await page('cham'))).toBe('');
	expect('ran' in globalThis).toBe(false);
});

test('the site’s own MDX pages stay MDX', async () => {
	expect(await page('gioi-thieu')).toContain('Hai lần hai là 4.');
});

test('dev shows the same words and markup, and an edited file at once', {
	timeout: 60_000,
}, async () => {
	// Under this variable Astro's dev server answers nothing.
	vi.stubEnv('VITEST', undefined);
	const server = await dev(config({ server: { port: 0 } }));
	try {
		const address = `http://localhost:${server.address.port}/goc/don-nha`;
		const shown = async () => mainOf(await (await fetch(address)).text()) ?? '';
		expect(withoutImages(await shown())).toBe(withoutImages(mainOf(await page('don-nha')) ?? ''));
		const file = join(root, 'content/xa-a/stories/2026/don-nha/index.mdx');
		await writeFile(file, ENTRY.replace('## Ngày dọn', '## Ngày dọn về'));
		let html = await shown();
		while (!html.includes('Ngày dọn về')) {
			await setTimeout(50);
			html = await shown();
		}
		expect(html).toContain('<h2 id="ngay-don-ve">Ngày dọn về</h2>');
	} finally {
		await server.stop();
		vi.unstubAllEnvs();
	}
});

/** Photos have other addresses in dev: they are made when asked for. */
function withoutImages(html: string): string {
	return html.replace(/<img[^>]*>/g, '<img>').trim();
}
