import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../../scripts/start.ts');

test.each(['abc', '70000', '-1'])('PORT=%s is refused in words', { timeout: 60_000 }, (port) => {
	const { status, stderr } = spawnSync(
		process.execPath,
		['--experimental-strip-types', script, '--serve-only'],
		{ env: { ...process.env, PORT: port }, encoding: 'utf8' },
	);
	expect(stderr).toContain(`PORT=${port} không phải số cổng. Hãy ghi số`);
	expect(status).toBe(2);
});
