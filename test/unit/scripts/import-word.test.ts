import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImageRun } from 'docx';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/integrations/check-folder.ts';
import { docxOf, line, photo, runs, title } from '../intake/word/make-docx.ts';

const root = join(import.meta.dirname, '../../..');
let folder = '';
let content = '';
const at = (name: string) => join(folder, name);

interface Outcome {
	code: number;
	output: string;
}

/** Runs a command line with no terminal, as a scheduler would. */
function run(script: string, ...options: string[]): Promise<Outcome> {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-21' };
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[...flags, join(root, 'scripts', script), ...options],
			{ cwd: folder, env },
			(error, stdout, stderr) => {
				resolve({
					code: typeof error?.code === 'number' ? error.code : 0,
					output: stdout + stderr,
				});
			},
		);
		child.stdin?.end();
	});
}

const importWord = (...options: string[]) => run('import-word.ts', ...options);
const AS_STORY = ['--agency', 'don-vi-mau', '--kind', 'story'];

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'import-word-test-'));
	content = at('content');
	await cp(join(root, 'content/_shared'), join(content, '_shared'), { recursive: true });
	await cp(join(root, 'content/don-vi-mau/agency.yaml'), join(content, 'don-vi-mau/agency.yaml'));
	const data = await photo(3000, 1500);
	const image = new ImageRun({ type: 'jpg', data, transformation: { width: 300, height: 150 } });
	const words = [title('Cả bản đi kịp trước lũ'), line('Chữ của bài.'), runs(image)];
	await writeFile(at('bai.docx'), await docxOf(words));
	await writeFile(at('bai-sua.docx'), await docxOf([...words, line('Thêm một câu.')]));
	await writeFile(at('hong.docx'), (await readFile(at('bai.docx'))).subarray(0, 2000));
	await writeFile(at('cu.doc'), 'không phải Word');
});

afterAll(async () => {
	await rm(folder, { recursive: true, force: true });
});

const ENTRY = 'don-vi-mau/stories/2026/ca-ban-di-kip-truoc-lu';

describe('import-word', { timeout: 30_000 }, () => {
	test('without a terminal writes a draft, asks nothing and says what is open', async () => {
		const { code, output } = await importWord('bai.docx', ...AS_STORY);
		expect(output).toContain(`${ENTRY}/index.mdx`);
		expect(output).toContain('Lĩnh vực (fields)');
		expect(output).toContain('Mô tả ảnh anh-1.webp');
		expect(code).toBe(0);
		const picture = sharp(await readFile(join(content, ENTRY, 'anh-1.webp')));
		const { format, width, height, exif, xmp, icc } = await picture.metadata();
		expect({ format, width, height }).toEqual({ format: 'webp', width: 2048, height: 1024 });
		expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
	});

	test('leaves a draft whose gaps are no errors', async () => {
		const problems = await checkFolder(content, { agencies: ['don-vi-mau'], today: '2026-11-21' });
		const ours = problems.filter(({ file }) => file.startsWith(ENTRY));
		expect(ours.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['thieu-truong', 'anh-thieu-mo-ta']),
		);
		expect(ours.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('again changes nothing; another text is not put over the first without being told to', async () => {
		const before = await readFile(join(content, ENTRY, 'index.mdx'), 'utf8');
		expect(await importWord('bai.docx', ...AS_STORY)).toMatchObject({
			code: 0,
			output: expect.stringContaining('không có gì thay đổi'),
		});
		const other = await importWord('bai-sua.docx', ...AS_STORY);
		expect(other).toMatchObject({ code: 1, output: expect.stringContaining('--replace') });
		expect(await readFile(join(content, ENTRY, 'index.mdx'), 'utf8')).toBe(before);
		const replaced = await importWord('bai-sua.docx', ...AS_STORY, '--replace');
		expect(replaced).toMatchObject({ code: 0, output: expect.stringContaining('Bản cũ giữ ở') });
		const saved = (await readdir(join(content, ENTRY))).find((name) => name.endsWith('.bak'));
		expect(await readFile(join(content, ENTRY, saved ?? ''), 'utf8')).toBe(before);
	});

	test.each([
		['a broken file', ['hong.docx', ...AS_STORY], 1, 'bị hỏng'],
		['an old file', ['cu.doc', ...AS_STORY], 1, '.docx'],
		['no such file', ['khong-co.docx', ...AS_STORY], 2, 'Không mở được'],
		['no such agency', ['bai.docx', '--agency', 'don-vi-ma', '--kind', 'story'], 2, 'don-vi-mau'],
		['no such kind', ['bai.docx', '--agency', 'don-vi-mau', '--kind', 'tin'], 2, '--kind'],
		['a wrong slug', ['bai.docx', ...AS_STORY, '--slug', 'Gõ Cửa'], 2, '--slug'],
		['a wrong option', ['bai.docx', '--hong'], 2, 'Cách dùng'],
	])('%s gets a message and writes nothing', async (_name, options, code, words) => {
		const before = await readdir(content, { recursive: true });
		const outcome = await importWord(...options);
		expect(outcome).toEqual({ code, output: expect.stringContaining(words) });
		expect(outcome.output).not.toMatch(/\bat .*\.ts:\d/);
		expect(await readdir(content, { recursive: true })).toEqual(before);
	});
});

describe('word-template', { timeout: 30_000 }, () => {
	test('writes a template that imports, and never over a file', async () => {
		const out = at('mau.docx');
		const made = await run('word-template.ts', 'practice', '--out', out);
		expect(made).toMatchObject({ code: 0, output: expect.stringContaining('mau.docx') });
		const again = await run('word-template.ts', 'practice', '--out', out);
		expect(again).toMatchObject({ code: 1, output: expect.stringContaining('tệp đã có') });
		const options = ['--agency', 'don-vi-mau', '--kind', 'practice'];
		const read = await importWord(out, ...options);
		expect(read).toMatchObject({ code: 0, output: expect.stringContaining('Đọc theo mẫu') });
	});

	test('says how it is used', async () => {
		expect(await run('word-template.ts', 'tin')).toMatchObject({ code: 2 });
	});
});
