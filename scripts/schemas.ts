/**
 * `npm run schemas`: writes the JSON Schemas of content files and the editor's settings that use them, so that an
 * editor completes and checks while an author types. `--check` only says whether they are up to date (exit code 1).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { editorFiles, SCHEMA_FOLDER, SETTINGS } from '../src/intake/json-schema/files.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';

const root = join(import.meta.dirname, '..');
const [option, ...others] = process.argv.slice(2);

if (others.length > 0 || (option !== undefined && option !== '--check')) {
	console.error('Lệnh này chỉ có một tùy chọn: --check.');
	process.exit(2);
}

const files = await Promise.all(
	editorFiles().map(async ({ path, value }) => ({
		path,
		content: await format(JSON.stringify(path === SETTINGS ? await withOwn(value) : value), {
			parser: 'json',
			useTabs: true,
			printWidth: 100,
		}),
	})),
);
const changed = await filesThatDiffer();

if (option === '--check') {
	for (const path of changed) console.error(`${path}: cũ hơn lược đồ của nội dung.`);
	if (changed.length > 0) console.error('Hãy chạy: npm run schemas');
	process.exitCode = changed.length > 0 ? 1 : 0;
} else await write();

/** The settings with what somebody added to them by hand. */
async function withOwn(settings: object): Promise<object> {
	const there = await readFile(join(root, SETTINGS), 'utf8').catch(() => '{}');
	try {
		const own: unknown = JSON.parse(there);
		return typeof own === 'object' && own !== null ? { ...own, ...settings } : settings;
	} catch {
		console.error(
			`${SETTINGS} không phải JSON (có thể có dòng ghi chú). Hãy sửa hoặc xóa tệp rồi chạy lại.`,
		);
		process.exit(1);
	}
}

async function filesThatDiffer(): Promise<string[]> {
	const differs = await Promise.all(
		files.map(async ({ path, content }) => {
			const there = await readFile(join(root, path), 'utf8').catch(() => undefined);
			return there !== content;
		}),
	);
	return files.filter((_, index) => differs[index]).map(({ path }) => path);
}

/** These files are generated, so what stands in their place is replaced. */
async function write(): Promise<void> {
	try {
		await writeFiles(root, files, { replace: true, backup: false });
		const what = changed.length === 0 ? 'không có gì đổi' : `${changed.length} tệp đổi`;
		console.log(`Đã ghi ${files.length} tệp vào ${SCHEMA_FOLDER}/ và .vscode/: ${what}.`);
	} catch (error) {
		console.error(whyNotWritten(error));
		process.exitCode = 1;
	}
}
