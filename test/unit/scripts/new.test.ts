import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from '../../../src/integrations/check-folder.ts';

const root = join(import.meta.dirname, '../../..');
const AGENCY = ['--agency', 'xa-mau'];
let content: string;

beforeEach(async () => {
	content = join(await mkdtemp(join(tmpdir(), 'neu-guong-new-')), 'content');
	await cp(join(root, 'test/fixtures/small/_shared'), join(content, '_shared'), {
		recursive: true,
	});
});
afterEach(() => rm(join(content, '..'), { recursive: true, force: true }));

/** Runs the command without a terminal, as from another program. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			...['--experimental-strip-types', '--disable-warning=ExperimentalWarning'],
			...[join(root, 'scripts/new.ts'), ...args],
		],
		{ encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-21' } },
	);
	return { status, out: stdout, said: stdout + stderr };
}

const filesOf = async (agency: string) =>
	(await readdir(join(content, agency), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(content.length + 1))
		.sort();

const errors = async () =>
	(await checkFolder(content, { agencies: ['xa-mau'], today: '2026-11-21' })).filter(
		({ severity }) => severity === 'error',
	);

test('makes an agency and a file of each kind from nothing, with warnings only', async () => {
	expect(run('agency', '--agency', 'xa-mau', '--name', 'Ủy ban nhân dân xã Mẫu').status).toBe(0);
	for (const kind of ['exemplar', 'practice', 'adoption', 'story', 'document', 'plan'])
		expect(run(kind, ...AGENCY)).toMatchObject({ status: 0 });
	expect(await filesOf('xa-mau')).toEqual([
		'xa-mau/adoptions/ban-nhap-2026-11-21.mdx',
		'xa-mau/agency.yaml',
		'xa-mau/documents/ban-nhap-2026-11-21.mdx',
		'xa-mau/exemplars/ban-nhap-2026-11-21/index.mdx',
		'xa-mau/plans/ban-nhap-2026-11-21.yaml',
		'xa-mau/practices/ban-nhap-2026-11-21/index.mdx',
		'xa-mau/stories/2026/ban-nhap-2026-11-21/index.mdx',
	]);
	expect(await errors()).toEqual([]);
}, 30_000);

test('says what is open and what to do next', () => {
	run('agency', ...AGENCY);
	const { status, out } = run(
		'story',
		...AGENCY,
		'--title',
		'Một sáng ở đầu ngõ',
		'--date',
		'5/3/2026',
	);
	expect(status).toBe(0);
	expect(out.replace(content, 'content')).toMatchInlineSnapshot(`
		"Đã tạo content/xa-mau/stories/2026/mot-sang-o-dau-ngo/index.mdx
		Còn để trống: Sa-pô (summary), Tác giả (author), Lĩnh vực (fields).
		Việc tiếp theo:
		  1. Mở tệp, điền những chỗ còn trống; mỗi trường có lời giải thích ngay trên nó.
		  2. Xem còn thiếu gì: npm run check -- xa-mau
		  3. Đủ rồi thì đổi state: draft thành in-review để chờ duyệt; duyệt xong đổi thành published.
		"
	`);
});

test('never writes over a file, even one with the same words', async () => {
	run('agency', ...AGENCY);
	const titled = ['practice', ...AGENCY, '--title', 'Giữ rừng bằng hương ước'];
	run(...titled);
	const file = join(content, 'xa-mau/practices/giu-rung-bang-huong-uoc/index.mdx');
	await writeFile(file, 'viết tay');
	const again = run(...titled);
	expect(again.status).toBe(1);
	expect(again.said).toContain('tệp được giữ nguyên');
	expect(await readFile(file, 'utf8')).toBe('viết tay');
	expect(run(...titled, '--slug', 'huong-uoc-giu-rung').status).toBe(0);
});

test('puts no person into an address', async () => {
	run('agency', ...AGENCY);
	run(
		'exemplar',
		...AGENCY,
		'--title',
		'Ông Nguyễn Văn Mẫu hiến đất mở đường',
		'--name',
		'Nguyễn Văn Mẫu',
	);
	expect(await filesOf('xa-mau')).toContain('xa-mau/exemplars/hien-dat-mo-duong/index.mdx');
});

test.each([
	['nothing', [], 'Lệnh cần biết tạo gì.'],
	['an unknown kind', ['guong', ...AGENCY], 'Có phải “exemplar” không?'],
	['no agency', ['exemplar'], 'Hãy thêm --agency'],
	['an unknown agency', ['exemplar', '--agency', 'xa-mao'], 'Không có cơ quan “xa-mao”.'],
	['an unknown option', ['exemplar', ...AGENCY, '--titel', 'x'], 'Có phải “--title” không?'],
	['an option without a value', ['exemplar', ...AGENCY, '--title'], '--title chưa có gì theo sau'],
	['words without quotes', ['exemplar', ...AGENCY, '--title', 'Giữ', 'rừng'], 'Không hiểu “rừng”'],
	[
		'a value of no list',
		['exemplar', ...AGENCY, '--subject', 'x'],
		'--subject: “x” không có trong danh sách',
	],
	['a day that is none', ['story', ...AGENCY, '--date', '31/2/2026'], '--date: Ngày phải có dạng'],
	['a wrong address', ['story', ...AGENCY, '--slug', 'Một Sáng'], '--slug mot-sang'],
	['an address outside', ['story', ...AGENCY, '--slug', '../../x'], 'Địa chỉ “../../x” phải là'],
	['a nameless agency', ['agency'], 'Cơ quan mới cần tên'],
	['a wrong id', ['agency', '--agency', 'Xã Mẫu'], '--agency xa-mau'],
	['registrations of no plan', ['registration', ...AGENCY], '--plan <tên kế hoạch> --year <năm>'],
])('answers %s with what to write, and writes nothing', async (_, args, words) => {
	await cp(join(root, 'content/don-vi-mau/agency.yaml'), join(content, 'xa-mau/agency.yaml'));
	const { status, said } = run(...args);
	expect(said).toContain(words);
	expect(said).not.toMatch(/\bat .+:\d+:\d+/);
	expect(status).toBe(2);
	expect(await filesOf('.')).toHaveLength(9);
});

test('says when there is no content folder', async () => {
	await rm(content, { recursive: true });
	expect(run('agency', ...AGENCY)).toMatchObject({ status: 2 });
	expect(run('agency', ...AGENCY).said).toContain('Không có thư mục nội dung');
});
