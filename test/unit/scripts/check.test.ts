import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let desk: string;

beforeAll(async () => {
	desk = await mkdtemp(join(tmpdir(), 'neu-guong-check-'));
	await cp(join(root, 'test/fixtures/small/_shared'), join(desk, 'content/_shared'), {
		recursive: true,
	});
	await mkdir(join(desk, 'content/xa-mau'));
	await writeFile(join(desk, 'content/xa-mau/agency.yaml'), 'name: Xã Mẫu\nlevel: cao\n');
});
afterAll(() => rm(desk, { recursive: true, force: true }));

function check(...args: string[]) {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[...flags, join(root, 'scripts/check.ts'), 'xa-mau', ...args],
		{
			...{ encoding: 'utf8', cwd: desk },
			env: { ...process.env, CONTENT_DIR: join(desk, 'content'), BUILD_DATE: '2026-11-21' },
		},
	);
	return { status, stdout, stderr };
}

test('speaks to GitHub in commands alone, with paths from the root of the repository', () => {
	const { status, stdout } = check('--format=github');
	expect(status).toBe(1);
	for (const line of stdout.trimEnd().split('\n'))
		expect(line).toMatch(/^::(?:error|warning) file=content\/xa-mau\/agency\.yaml,/);
	expect(stdout).toMatch(/^::error .*line=2,/m);
});

test('gives GitLab a report with a fingerprint for each problem that the other formats tell', () => {
	const { status, stdout } = check('--format=gitlab');
	expect(status).toBe(1);
	const report: { fingerprint: string; check_name: string }[] = JSON.parse(stdout);
	const problems: { code: string }[] = JSON.parse(check('--json').stdout);
	expect(report.map(({ check_name }) => check_name).sort()).toEqual(
		problems.map(({ code }) => code).sort(),
	);
	for (const { fingerprint } of report) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
});

test('knows no other format', () => {
	const { status, stderr } = check('--format=xml');
	expect(status).toBe(2);
	expect(stderr).toContain('--format=gitlab');
});
