import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../../src/integrations/check-folder.ts';
import { agency } from '../checks/content.ts';

const root = join(import.meta.dirname, '../../..');
let site: string;
const content = () => join(site, 'content');
const owners = () => readFile(join(site, '.github/CODEOWNERS'), 'utf8').catch(() => undefined);

beforeEach(async () => {
	site = await mkdtemp(join(tmpdir(), 'neu-guong-owners-'));
	await cp(join(root, 'test/fixtures/small/_shared'), join(content(), '_shared'), {
		recursive: true,
	});
});
afterEach(() => rm(site, { recursive: true, force: true }));

async function addAgency(id: string, changes: Record<string, unknown>): Promise<void> {
	await mkdir(join(content(), id), { recursive: true });
	await writeFile(join(content(), id, 'agency.yaml'), agency(changes));
}

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			...['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
			...[join(root, 'scripts/codeowners.ts'), ...args],
		],
		{ encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content() } },
	);
	return { status, said: stdout + stderr };
}

const codesNow = async () =>
	(await checkFolder(content(), { today: '2026-11-21' }))
		.map(({ code, file }) => `${code} ${file}`)
		.filter((text) => text.startsWith('vai-chua-khop'));

test('writes the owners of each agency, and the check then finds nothing to say', async () => {
	await addAgency('xa-mau', {
		roles: [
			{ role: 'editor', office: 'Tổ biên tập', account: 'bien-tap-xa-mau' },
			{ role: 'council', office: 'Hội đồng' },
			{ role: 'officer', office: 'Văn phòng', account: 'van-phong@xa-mau.gov.vn' },
		],
	});
	await addAgency('mau', {
		sample: true,
		roles: [{ role: 'editor', office: 'Tổ', account: 'nguoi-la' }],
	});
	expect(run()).toEqual({ status: 0, said: 'Đã ghi .github/CODEOWNERS: 1 dòng.\n' });
	expect(await owners()).toContain('\n/content/xa-mau/ @bien-tap-xa-mau van-phong@xa-mau.gov.vn\n');
	expect(await owners()).not.toContain('nguoi-la');
	expect(await codesNow()).toEqual([]);
	expect(run().said).toContain('đã đúng');
});

test('is out of date as soon as a role changes', async () => {
	await addAgency('xa-mau', { roles: [{ role: 'editor', office: 'Tổ', account: 'a' }] });
	run();
	await addAgency('xa-mau', { roles: [{ role: 'editor', office: 'Tổ', account: 'b' }] });
	expect(await codesNow()).toEqual(['vai-chua-khop xa-mau/agency.yaml']);
});

test('takes no folder from its owners when an agency cannot be read', async () => {
	await addAgency('xa-mau', { roles: [{ role: 'editor', office: 'Tổ', account: 'a' }] });
	run();
	const before = await owners();
	await addAgency('xa-mau', { level: 'xã' });
	const { status, said } = run();
	expect(status).toBe(1);
	expect(said).toContain('xa-mau/agency.yaml; tệp cũ được giữ nguyên');
	expect(await owners()).toBe(before);
	expect(await codesNow()).toEqual([]);
});

test('refuses options and a missing folder', async () => {
	expect(run('--x')).toMatchObject({ status: 2 });
	await rm(content(), { recursive: true });
	expect(run().said).toContain('Không có thư mục nội dung');
});
