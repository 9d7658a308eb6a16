import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whyNotWritten, writeFiles } from '../../../scripts/lib/write-files.ts';

let root: string;
const there = async () =>
	(await readdir(root, { recursive: true, withFileTypes: true }))
		.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
		.sort();
const textOf = (path: string) => readFile(join(root, path), 'utf8');

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'neu-guong-write-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('writes text and bytes into folders that it makes, and leaves nothing else', async () => {
	const files = [
		{ path: 'xa-mau/stories/2026/di-hoc/index.mdx', content: 'Chữ có dấu\n' },
		{ path: 'xa-mau/stories/2026/di-hoc/anh.jpg', content: new Uint8Array([255, 216, 0]) },
	];
	const result = await writeFiles(root, files);
	expect(result).toEqual({ written: files.map(({ path }) => path), kept: [], saved: [] });
	expect(await textOf('xa-mau/stories/2026/di-hoc/index.mdx')).toBe('Chữ có dấu\n');
	expect([...(await readFile(join(root, 'xa-mau/stories/2026/di-hoc/anh.jpg')))]).toEqual([
		255, 216, 0,
	]);
	expect(await readdir(join(root, 'xa-mau/stories/2026/di-hoc'))).toEqual(['anh.jpg', 'index.mdx']);
});

test('leaves a file that already says the same alone', async () => {
	await writeFiles(root, [{ path: 'a.yaml', content: 'a: 1\n' }]);
	expect(await writeFiles(root, [{ path: 'a.yaml', content: 'a: 1\n' }])).toEqual({
		written: [],
		kept: [],
		saved: [],
	});
});

test('writes none of a set when one of its files was edited by hand', async () => {
	await writeFile(join(root, 'a.yaml'), 'a: sửa tay\n');
	const files = [
		{ path: 'b.yaml', content: 'b: 1\n' },
		{ path: 'a.yaml', content: 'a: 1\n' },
	];
	expect(await writeFiles(root, files)).toEqual({ written: [], kept: ['a.yaml'], saved: [] });
	expect(await there()).toEqual(['a.yaml']);
	expect(await textOf('a.yaml')).toBe('a: sửa tay\n');
});

test('keeps every earlier version of what it replaces', async () => {
	const path = 'kho/a.yaml';
	await writeFiles(root, [{ path, content: '1' }]);
	await writeFiles(root, [{ path, content: '2' }], { replace: true });
	const { written, saved } = await writeFiles(root, [{ path, content: '3' }], { replace: true });
	expect(written).toEqual([path]);
	expect(saved).toEqual(['kho/.a.yaml.2.bak']);
	expect(await textOf('kho/a.yaml')).toBe('3');
	expect(await textOf('kho/.a.yaml.1.bak')).toBe('1');
	expect(await textOf('kho/.a.yaml.2.bak')).toBe('2');
});

test('keeps no earlier version of generated files', async () => {
	await writeFiles(root, [{ path: 'a.json', content: '1' }]);
	await writeFiles(root, [{ path: 'a.json', content: '2' }], { replace: true, backup: false });
	expect(await there()).toEqual(['a.json']);
});

test('undoes everything when one file cannot be put in its place', async () => {
	await writeFile(join(root, 'a.yaml'), 'cũ');
	await writeFile(join(root, 'kho'), 'tệp, không phải thư mục');
	const files = [
		{ path: 'a.yaml', content: 'mới' },
		{ path: 'moi/sau/b.yaml', content: 'b' },
		{ path: 'kho/c.yaml', content: 'c' },
	];
	const failed = await writeFiles(root, files, { replace: true }).catch((error: unknown) => error);
	expect(whyNotWritten(failed)).toContain('đang là một tệp');
	expect(await there()).toEqual(['a.yaml', 'kho']);
	expect(await textOf('a.yaml')).toBe('cũ');
});

test('puts back what it had already moved', async () => {
	await writeFile(join(root, 'a.yaml'), 'cũ');
	// A folder in the place of the second file makes its move fail after the first one.
	const files = [
		{ path: 'a.yaml', content: 'mới' },
		{ path: 'moi.yaml', content: 'mới' },
		{ path: 'b.yaml', content: 'b' },
	];
	const writing = writeFiles(root, files, { replace: true });
	await mkdir(join(root, 'b.yaml/x'), { recursive: true });
	const outcome = await writing.catch((error: unknown) => error);
	expect(whyNotWritten(outcome)).toContain('Chưa có gì thay đổi');
	expect(await there()).toEqual(['a.yaml', 'b.yaml', 'b.yaml/x']);
	expect(await textOf('a.yaml')).toBe('cũ');
});

test('never leaves its folder, and takes each path once', async () => {
	for (const path of ['../x', 'a/../../x', '/tmp/x', ''])
		await expect(writeFiles(root, [{ path, content: '' }])).rejects.toThrow(RangeError);
	const twice = [
		{ path: 'a', content: '1' },
		{ path: './a', content: '2' },
	];
	await expect(writeFiles(root, twice)).rejects.toThrow('given twice');
	expect(await there()).toEqual([]);
});

test('says in Vietnamese why it could not write, and passes on what nobody foresaw', () => {
	expect(whyNotWritten(Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toBe(
		'Không ghi được: ổ đĩa đã đầy. Chưa có gì thay đổi; hãy xử lý rồi chạy lại lệnh.',
	);
	expect(() => whyNotWritten(new Error('invariant'))).toThrow('invariant');
});
