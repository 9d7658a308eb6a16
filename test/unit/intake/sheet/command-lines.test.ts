import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentOf, exemplar } from './sheet-of.ts';

const scripts = join(import.meta.dirname, '../../../../scripts');
const ENTRY = 'mau/exemplars/to-khuyen-nong/index.mdx';
const NODE = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];

/** Each command starts a process of its own, which a busy machine may keep waiting. */
const slow = { timeout: 60_000 };

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sheet-'));
	for (const { path, text = '' } of contentOf({ [ENTRY]: exemplar('Tổ Khuyến nông') }))
		put(`content/${path}`, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

function run(script: string, ...args: string[]) {
	const env = { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-21' };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[...NODE, join(scripts, script), ...args],
		{ cwd: folder, env, encoding: 'utf8' },
	);
	return { status, out: stdout + stderr };
}

describe('import-sheet', slow, () => {
	test('writes, says where, keeps the version before, and changes nothing the second time', () => {
		put('a.csv', 'Tên;Năm;Xếp loại\nTổ Khuyến nông;2024;HTTNV\nTổ Lạ;2024;HTTNV\n');
		const first = run('import-sheet.ts', 'a.csv', '--agency', 'mau');
		expect(first.out).toContain(`Đã ghi content/${ENTRY}`);
		expect(first.out).toContain('Dòng 3, cột “Tên” (A3): Cơ quan này không có điển hình nào');
		expect(first.status).toBe(0);
		expect(read(`content/${ENTRY}`)).toContain('ratings:\n  - { year: 2024, rating: good }\n');
		expect(read(`content/${dirname(ENTRY)}/.index.mdx.1.bak`)).toBe(exemplar('Tổ Khuyến nông'));
		const again = run('import-sheet.ts', 'a.csv', '--agency', 'mau', '--loai', 'xep-loai');
		expect(again.out).toContain('Không có gì mới; không tệp nào thay đổi.');
		expect(again.status).toBe(0);
	});

	test('writes nothing with --dry-run', () => {
		put('a.csv', 'Tên;Năm;Xếp loại\nTổ Khuyến nông;2024;HTTNV\n');
		expect(run('import-sheet.ts', 'a.csv', '--agency', 'mau', '--dry-run').status).toBe(0);
		expect(read(`content/${ENTRY}`)).toBe(exemplar('Tổ Khuyến nông'));
	});

	test('ends with 1 for a file it cannot read and writes nothing', () => {
		put('a.csv', 'chỉ là chữ\n');
		expect(run('import-sheet.ts', 'a.csv', '--agency', 'mau').status).toBe(1);
		expect(readdirSync(join(folder, 'content/mau')).toSorted()).toEqual(['exemplars', 'plans']);
	});

	test('ends with 2 and says how, when it is called wrongly', () => {
		put('a.csv', 'Tên;Năm;Xếp loại\n');
		const calls: readonly [string[], string][] = [
			[[], 'Cách dùng'],
			[['a.csv', '--la'], 'Cách dùng'],
			[['a.csv'], '--agency. Đang có: mau.'],
			[['a.csv', '--agency', 'mua'], 'Có phải “mau” không?'],
			[['a.csv', '--agency', 'mau', '--loai', 'x'], 'Không có bảng “x”'],
			[['b.csv', '--agency', 'mau'], 'Không mở được tệp “b.csv”'],
		];
		for (const [args, words] of calls) {
			const { status, out } = run('import-sheet.ts', ...args);
			expect(out).toContain(words);
			expect(status).toBe(2);
		}
	});
});

describe('export-sheet', slow, () => {
	test('writes what import-sheet reads back without a change', () => {
		put(
			`content/${ENTRY}`,
			exemplar('Tổ Khuyến nông', 'ratings:\n  - { year: 2024, rating: good }\n'),
		);
		const made = run('export-sheet.ts', 'xep-loai', '--agency', 'mau');
		expect(made).toEqual({ status: 0, out: 'Đã ghi xep-loai-mau.xlsx (1 dòng).\n' });
		const back = run('import-sheet.ts', 'xep-loai-mau.xlsx', '--agency', 'mau');
		expect(back.out).toContain('đã có 1, không nhận 0 dòng.');
		expect(back.status).toBe(0);
	});

	test('never writes over a sheet unless told to', () => {
		put('a.csv', 'của tôi');
		const args = ['ratings', '--template', '--agency', 'mau', '--out', 'a.csv'];
		expect(run('export-sheet.ts', ...args).status).toBe(1);
		expect(read('a.csv')).toBe('của tôi');
		expect(run('export-sheet.ts', ...args, '--replace').status).toBe(0);
		expect(read('a.csv')).toContain('to-khuyen-nong,Tổ Khuyến nông');
	});
});
