/** `npm run report` as it is typed: every kind, twice, and wrongly. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../..');
const PLAN = ['--plan', 'don-vi-mau/ke-hoach-mau-2021-2025'];
let folder = '';

function run(...options: string[]): Promise<{ code: number; output: string }> {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const env = {
		...process.env,
		CONTENT_DIR: join(folder, 'content'),
		BUILD_DATE: '2026-11-21',
		SITE_URL: 'https://vi-du.example',
		BASE_PATH: '/guong-mau',
	};
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			[...flags, join(root, 'scripts/report.ts'), ...options],
			{ cwd: folder, env },
			(error, stdout, stderr) =>
				resolve({
					code: typeof error?.code === 'number' ? error.code : 0,
					output: stdout + stderr,
				}),
		);
	});
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'report-command-test-'));
	for (const part of ['_shared', 'don-vi-mau'])
		await cp(join(root, 'content', part), join(folder, 'content', part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
	[[], 'Cách dùng'],
	[['--kind', 'thang'], 'Không có loại “thang”'],
	[['--kind', 'so-ket'], '--plan'],
	[['--kind', 'so-ket', '--plan', 'don-vi-mau/ke-hoach-mau-2021-2026'], 'Có phải'],
	[['--kind', 'so-ket', ...PLAN, '--from', '2019'], 'từ 2021 tới 2025'],
	[['--kind', 'so-ket', ...PLAN, '--from', '2024', '--to', '2022'], 'đứng sau'],
	[['--kind', 'de-nghi', ...PLAN, '--from', '2022'], 'không dùng'],
	[['--kind', 'ho-so', ...PLAN], '--exemplar'],
	[['--kind', 'ho-so', '--exemplar', 'don-vi-mau/bo-phan-mot-cuaa'], 'Có phải'],
	[['--kind', 'so-ket', ...PLAN, '--sheet'], 'Không có tùy chọn --sheet'],
])('wrong use %j ends with 2, says why and writes nothing', async (options, words) => {
	const { code, output } = await run(...options);
	expect(code).toBe(2);
	expect(output).toContain(words);
	expect(await readdir(folder)).toEqual(['content']);
});

test('each kind writes its files, with addresses of the public site', async () => {
	const out = ['--out', 'bao-cao'];
	const years = ['--from', '2021', '--to', '2023'];
	for (const options of [
		['--kind', 'so-ket', ...PLAN, ...years],
		['--kind', 'tong-ket', ...PLAN],
		['--kind', 'dang-ky', ...PLAN],
		['--kind', 'de-nghi', ...PLAN],
		['--kind', 'ho-so', '--exemplar', 'don-vi-mau/bo-phan-mot-cua'],
	])
		expect(await run(...options, ...out), options.join(' ')).toMatchObject({ code: 0 });
	const name = 'don-vi-mau-ke-hoach-mau-2021-2025';
	const reports = [`so-ket-${name}-2021-2023`, `tong-ket-${name}`];
	expect((await readdir(join(folder, 'bao-cao'))).sort()).toEqual(
		[
			...reports.flatMap((one) => [`${one}.docx`, `${one}.html`, `${one}.xlsx`]),
			...[`dang-ky-${name}.xlsx`, `de-nghi-${name}.xlsx`, 'ho-so-don-vi-mau-bo-phan-mot-cua.xlsx'],
		].sort(),
	);
	const html = await readFile(join(folder, `bao-cao/${reports[0]}.html`), 'utf8');
	expect(html).toContain('href="https://vi-du.example/guong-mau/ke-hoach/don-vi-mau/');
});

test('what is there with other content stays, unless it may be replaced', async () => {
	const options = ['--kind', 'so-ket', ...PLAN, '--to', '2022', '--out', 'lai'];
	expect((await run(...options)).code).toBe(0);
	const again = await run(...options);
	expect(again.code).toBe(1);
	expect(again.output).toContain('Chưa ghi gì');
	expect((await run(...options, '--replace')).code).toBe(0);
});
