/** One broken entry never stops the rest. */
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
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
	expect(existsSync(join(dist, 'mo-hinh/don-vi-mau/ban-ho-so-o-cho-phien'))).toBe(false);
	expect(existsSync(join(dist, 'mo-hinh/don-vi-mau/hai-ho-mot-ho-u/index.html'))).toBe(true);
}, 120_000);

test('without quarantine the build stops and says where', async () => {
	const { log, status } = await buildSite({ contentDir: content });
	expect(status).not.toBe(0);
	expect(log).toMatch(new RegExp(`${BROKEN}:\\d+: .*\\[html-tho\\]`));
}, 120_000);
