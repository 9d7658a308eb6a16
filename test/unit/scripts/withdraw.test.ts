import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../support/author.ts';

const root = join(import.meta.dirname, '../../..');
const FOLDER = 'content/xa-mau/exemplars/don-duong';
const REASON = ['--reason', 'consent-ended'];
const PHOTO = new Uint8Array([255, 216, 255, 1, 2, 3]);
let desk: string;

beforeEach(async () => {
	desk = await mkdtemp(join(tmpdir(), 'neu-guong-withdraw-'));
	await cp(join(root, 'test/fixtures/small/_shared'), join(desk, 'content/_shared'), {
		recursive: true,
	});
	await put(`${FOLDER}/index.mdx`, '---\ntitle: Dọn đường\nname: Lường Khoắm Nhuếch\n---\nBài.\n');
	await put(`${FOLDER}/anh.jpg`, PHOTO);
	await put(`${FOLDER}/.index.mdx.1.bak`, 'Lường Khoắm Nhuếch');
	await put('content/xa-mau/stories/2026/tin/anh.jpg', PHOTO);
});
afterEach(() => rm(desk, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(join(desk, path)), { recursive: true });
	await writeFile(join(desk, path), content);
}

function run(...args: string[]) {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[...flags, join(root, 'scripts/withdraw.ts'), ...args],
		{
			...{ encoding: 'utf8', cwd: desk },
			env: { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-21' },
		},
	);
	return { status, said: stdout + stderr };
}

test('keeps a copy of every file outside the content, ignored by git, and nothing of it inside', async () => {
	const before = await filesOf(join(desk, FOLDER));
	const { status, said } = run('xa-mau/exemplars/don-duong', ...REASON);
	expect(status, said).toBe(0);
	expect(said).toContain('content/xa-mau/stories/2026/tin/anh.jpg');
	expect(await readdir(join(desk, FOLDER))).toEqual(['index.mdx']);
	const kept = join(desk, '.withdrawn/2026-11-21/xa-mau/exemplars/don-duong');
	expect(await filesOf(kept)).toEqual(before);
	expect(await readFile(join(desk, '.withdrawn/.gitignore'), 'utf8')).toBe('*\n');
	expect(run('xa-mau/exemplars/don-duong', ...REASON)).toMatchObject({
		status: 0,
		said: expect.stringContaining('không tệp nào thay đổi'),
	});
});

test('a second withdrawal of the day does not touch the copies of the first', async () => {
	run('xa-mau/exemplars/don-duong', ...REASON);
	const first = await filesOf(join(desk, '.withdrawn/2026-11-21'));
	await put(`${FOLDER}/index.mdx`, '---\ntitle: Bản khác\n---\n');
	expect(run('xa-mau/exemplars/don-duong', ...REASON).said).toContain('.withdrawn/2026-11-21-2/');
	expect(await filesOf(join(desk, '.withdrawn/2026-11-21'))).toEqual(first);
});

test('keeps no copy where none may be kept', async () => {
	expect(run('xa-mau/exemplars/don-duong', ...REASON, '--no-copy').status).toBe(0);
	expect((await readdir(desk)).sort()).toEqual(['content']);
});

test.each([
	[['xa-mau/exemplars/don-duong', ...REASON, '--dry'], 0, 'Chạy thử'],
	[['xa-mau/exemplars/don-duong'], 2, 'Thiếu lý do gỡ'],
	[['xa-mau/exemplars/don-duong', '--reason', 'vi-thich'], 2, 'person-request: Gỡ theo yêu cầu'],
	[['xa-mau/exemplars/don-duog', ...REASON], 2, 'Có phải “don-duong”'],
	[[...REASON], 2, 'Cách dùng'],
	[['xa-mau/exemplars/don-duong', '--la'], 2, 'Cách dùng'],
])('%j changes nothing', async (args, status, words) => {
	const before = await filesOf(desk);
	const outcome = run(...args);
	expect(outcome).toMatchObject({ status, said: expect.stringContaining(words) });
	expect(await filesOf(desk)).toEqual(before);
});

test('where no copy can be made nothing is withdrawn', async () => {
	await put('.withdrawn', 'một tệp nằm đúng chỗ của thư mục');
	const before = await filesOf(desk);
	const { status, said } = run('xa-mau/exemplars/don-duong', ...REASON);
	expect(status).toBe(1);
	expect(said).toContain('Chưa có gì thay đổi');
	expect(await filesOf(desk)).toEqual(before);
});
