import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			...['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
			...[join(root, 'scripts/schemas.ts'), ...args],
		],
		{ encoding: 'utf8' },
	);
	return { status, said: stdout + stderr };
}

test('the written files are formatted and up to date', () => {
	expect(run('--check')).toEqual({ status: 0, said: '' });
});

test('another option is refused', () => {
	expect(run('--chek')).toEqual({ status: 2, said: 'Lệnh này chỉ có một tùy chọn: --check.\n' });
});
