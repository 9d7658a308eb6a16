/** `npm run import-adoption` as it is typed: from a file, from standard input, twice, and wrongly. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { checkFolder } from '../../../src/integrations/check-folder.ts';
import { ADOPTION_LETTER } from '../../../src/site/labels/tell-adoption.ts';
import { letterText } from '../../../src/site/words/letter.ts';

/** Each run reads the whole sample agency. */
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../..');
const RECORD = 'don-vi-mau/adoptions/thon-chin/index.mdx';
const LETTER = letterText(ADOPTION_LETTER, {
	practice: 'Hai hộ một hố ủ (don-vi-mau/hai-ho-mot-ho-u)',
	adopter: 'Thôn Chín',
	place: 'xã Mẫu Bảy, tỉnh Tuyên Quang',
	kept: 'Chỉ bỏ rác bếp',
	state: 'đang làm',
});
let folder = '';
let content = '';

function run(options: readonly string[], input = ''): Promise<{ code: number; output: string }> {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-21' };
	const script = join(root, 'scripts/import-adoption.ts');
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[...flags, script, ...options],
			{ cwd: folder, env },
			(error, stdout, stderr) =>
				resolve({
					code: typeof error?.code === 'number' ? error.code : 0,
					output: stdout + stderr,
				}),
		);
		child.stdin?.end(input);
	});
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'import-adoption-test-'));
	content = join(folder, 'content');
	for (const part of ['_shared', 'don-vi-mau'])
		await cp(join(root, 'content', part), join(content, part), { recursive: true });
	await writeFile(join(folder, 'phieu.txt'), LETTER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('wrong use changes nothing and ends with 2', async () => {
	for (const options of [[], ['phieu.txt', '--agency', 'khong-co'], ['-', '--slug', 'Có dấu']])
		expect((await run(options)).code, options.join(' ')).toBe(2);
	expect(await readdir(join(content, 'don-vi-mau/adoptions'))).not.toContain('thon-chin');
});

test('a letter that names no practice ends with 1 and says what to write', async () => {
	const { code, output } = await run(['-'], 'Nơi làm theo: Thôn Chín');
	expect(code).toBe(1);
	expect(output).toContain('“Mô hình:”');
});

test('from standard input it writes a draft without errors, and from a file the same again', async () => {
	const first = await run(['-'], LETTER);
	expect(first).toMatchObject({ code: 0 });
	expect(first.output).toContain(RECORD);
	const problems = await checkFolder(content, { agencies: ['don-vi-mau'], today: '2026-11-21' });
	const own = problems.filter(({ file, severity }) => file === RECORD && severity === 'error');
	expect(own).toEqual([]);
	expect((await run(['phieu.txt'])).code).toBe(0);
});

test('another letter of the same place does not replace the record unless it is told to', async () => {
	const other = LETTER.replace('đang làm', 'tạm dừng');
	const kept = await run(['-'], other);
	expect(kept.code).toBe(1);
	expect(kept.output).toContain('--replace');
	expect((await run(['-', '--replace'], other)).code).toBe(0);
});
