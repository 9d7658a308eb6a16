/** The reports shown in the guide to the tools are what the tools print for the samples shown beside them. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ImageRun } from 'docx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agency } from '../checks/content.ts';
import { docxOf, heading, line, photo, runs, title } from '../intake/word/make-docx.ts';

const root = join(import.meta.dirname, '../../..');
const examples = join(root, 'src/pages/huong-dan/_examples');
const sample = (name: string) => readFile(join(examples, name), 'utf8');
const SAMPLES = ['registrations.csv', 'ratings.csv', 'ratings-corrected.csv'];
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'guide-tools-test-'));
	await cp(join(root, 'content/_shared'), join(folder, 'content/_shared'), { recursive: true });
	await put('content/ubnd-xa-mau/agency.yaml', `${agency()}${await sample('tools/roles.yaml')}`);
	const plan = (await sample('plan.yaml')).replace('state: draft', 'state: published');
	await put('content/ubnd-xa-mau/plans/ke-hoach-2026.yaml', plan);
	const exemplar = 'content/ubnd-xa-mau/exemplars/don-duong-moi-tuan/index.mdx';
	await put(exemplar, (await sample('exemplar.mdx')).replace('state: draft', 'state: published'));
	await put('content/ubnd-xa-mau/stories/2026/sang-thu-bay/index.mdx', await sample('story.mdx'));
	await put(exemplar.replace('index.mdx', 'duong-lang.jpg'), await photo(400, 300));
	for (const name of SAMPLES) await put(name, await sample(`tools/${name}`));
	await put('bai.docx', await sampleDocument());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), content);
}

/** The document that the guide describes line by line: `[Đề mục] …` is a line in that style. */
async function sampleDocument(): Promise<Uint8Array> {
	const data = await photo(400, 300);
	const image = new ImageRun({ type: 'jpg', data, transformation: { width: 40, height: 30 } });
	const lines = (await sample('tools/word-document.txt')).trim().split('\n');
	return docxOf(
		lines.map((written) => {
			const [, style, text = ''] = /^(?:\[(.+?)\] ?)?(.*)$/.exec(written) ?? [];
			if (style === 'Ảnh') return runs(image);
			if (style === 'Tiêu đề') return title(text);
			if (style === 'Đề mục') return heading(text);
			return line(text, style === 'Chữ đậm' ? { bold: true } : {});
		}),
	);
}

/** What a command prints without a terminal, below the command itself as an author types it. */
function printed(name: string, ...options: string[]): Promise<string> {
	const { scripts } = packageJson;
	const script = /scripts\/.+$/.exec(scripts[name] ?? '')?.[0].split(' ');
	if (script === undefined) throw new Error(`No script ${name} in package.json`);
	const [file = '', ...first] = script;
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	const env = { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-21' };
	const typed = options.map((option) => (option.includes(' ') ? `"${option}"` : option));
	const command = ['npm run', name, ...(typed.length > 0 ? ['--', ...typed] : [])].join(' ');
	return new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[...flags, join(root, file), ...first, ...options],
			{ cwd: folder, env },
			(_, stdout, stderr) => resolve(`${command}\n${stdout}${stderr}`),
		);
		child.stdin?.end();
	});
}

const packageJson: { scripts: Record<string, string> } = JSON.parse(
	await readFile(join(root, 'package.json'), 'utf8'),
);

const OF = ['--agency', 'ubnd-xa-mau'];
const TITLE = ['--title', 'Một tờ lịch, đường làng có người dọn mỗi tuần'];
const WITHDRAWN = 'ubnd-xa-mau/exemplars/don-duong-moi-tuan';
const REASON = ['--reason', 'person-request'];

/** In the order of the guide; some look at what those before them wrote. */
const RUNS: readonly [file: string, name: string, ...options: string[]][] = [
	['new', 'new', 'practice', ...OF, ...TITLE, '--field', 'nông thôn mới'],
	['new-again', 'new', 'practice', ...OF, ...TITLE],
	['import-word', 'import-word', 'bai.docx', ...OF, '--kind', 'story'],
	['word-template', 'word-template', 'practice'],
	['sheet-template', 'sheet-template', 'dang-ky'],
	['import-registrations', 'import-sheet', 'registrations.csv', ...OF],
	['import-ratings', 'import-sheet', 'ratings.csv', ...OF],
	['import-conflict', 'import-sheet', 'ratings-corrected.csv', ...OF],
	['export-sheet', 'export-sheet', 'dang-ky', ...OF, '--out', 'dang-ky.csv'],
	[
		...(['report', 'report', '--plan', 'ubnd-xa-mau/ke-hoach-2026'] as const),
		...(['--kind', 'tong-ket', '--out', 'bao-cao'] as const),
	],
	['codeowners', 'codeowners'],
	['withdraw-dry', 'withdraw', WITHDRAWN, ...REASON, '--dry'],
	['withdraw', 'withdraw', WITHDRAWN, ...REASON],
];

test('every report in the guide is what the tool prints', { timeout: 60_000 }, async () => {
	for (const [file, name, ...options] of RUNS) {
		const path = join(examples, `tools/${file}.txt`);
		await expect(await printed(name, ...options)).toMatchFileSnapshot(path);
	}
});

test('the list of owners in the guide is the one that was written', async () => {
	const written = await readFile(join(folder, '.github/CODEOWNERS'), 'utf8');
	await expect(written).toMatchFileSnapshot(join(examples, 'tools/owners.txt'));
});

test('the sheet in the guide is the one that was exported', async () => {
	const written = await readFile(join(folder, 'dang-ky.csv'), 'utf8');
	await expect(written.replace('\uFEFF', '').replaceAll('\r\n', '\n')).toMatchFileSnapshot(
		join(examples, 'tools/exported.csv'),
	);
});
