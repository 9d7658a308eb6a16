/** Old Word files (.doc) through LibreOffice, where it is installed. */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROGRAM = 'soffice';
const TIMEOUT = 120_000;

const MISSING =
	'Tệp .doc đời cũ cần LibreOffice để đọc, máy này chưa có. Hãy mở tệp bằng Word, lưu thành .docx rồi nhập lại, hoặc cài LibreOffice.';
const FAILED =
	'LibreOffice không đọc được tệp .doc này. Hãy mở tệp bằng Word, lưu thành .docx rồi nhập lại.';

/** The document as `.docx` bytes, or why there are none. The original stays as it is. */
export async function convertDoc(
	file: string,
): Promise<{ bytes: Uint8Array } | { problem: string }> {
	const folder = await mkdtemp(join(tmpdir(), 'import-word-'));
	try {
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const code = await run([
			profile,
			'--headless',
			'--convert-to',
			'docx',
			'--outdir',
			folder,
			file,
		]);
		if (code === undefined) return { problem: MISSING };
		const made = (await readdir(folder)).find((name) => name.endsWith('.docx'));
		return made === undefined ? { problem: FAILED } : { bytes: await readFile(join(folder, made)) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Exit code of LibreOffice; `undefined` when there is no such program. */
function run(options: readonly string[]): Promise<number | undefined> {
	return new Promise((resolve) => {
		const child = spawn(PROGRAM, options, { stdio: 'ignore', timeout: TIMEOUT });
		child.on('error', () => resolve(undefined));
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
