/** One broken entry never stops the rest. */
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';

const BROKEN = 'don-vi-mau/practices/ban-ho-so-o-cho-phien/index.mdx';

let content = '';
beforeAll(async () => {
	content = join(await mkdtemp(join(tmpdir(), 'quarantine-')), 'content');
	await cp('content', content, { recursive: true });
	await appendFile(join(content, BROKEN), '\n<script>alert(1)</script>\n');
});
afterAll(() => rm(join(content, '..'), { recursive: true }));

test('in quarantine the broken entry is left out and named, all else is published', async () => {
	const { dist, log, status } = await buildSite({ contentDir: content, env: { QUARANTINE: '1' } });
	expect(status).toBe(0);
	expect(log).toContain(`content/${BROKEN}`);
	expect(log).toContain('content/don-vi-mau/adoptions/phuong-mau.mdx');
	const page = /node_modules\/\S+build-report\.html/.exec(log)?.[0] ?? '';
	const report = await readFile(page, 'utf8');
	for (const words of [`content/${BROKEN}`, 'adoptions/phuong-mau.mdx', '#html-tho'])
		expect(report).toContain(words);
	expect((await readdir(dist, { recursive: true })).filter((name) => /report/.test(name))).toEqual(
		[],
	);
	expect(existsSync(join(dist, 'mo-hinh/don-vi-mau/ban-ho-so-o-cho-phien'))).toBe(false);
	expect(existsSync(join(dist, 'mo-hinh/don-vi-mau/hai-ho-mot-ho-u/index.html'))).toBe(true);
}, 120_000);

test('without quarantine the build stops and says where, on GitHub at the line itself', async () => {
	const env = { GITHUB_ACTIONS: 'true' };
	const { log, status } = await buildSite({ contentDir: content, env });
	expect(status).not.toBe(0);
	expect(log).toMatch(new RegExp(`${BROKEN}:\\d+: .*\\[html-tho\\]`));
	expect(log).toMatch(new RegExp(`^::error file=\\S+${BROKEN},line=\\d+,.*%0A`, 'm'));
}, 120_000);
