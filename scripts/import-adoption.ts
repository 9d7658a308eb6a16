/**
 * `npm run import-adoption -- phieu.txt|- [--agency <id>] [--slug …] [--replace]`: makes a draft adoption record of the
 * text that an adopter sent from the page “Tôi đã làm theo”; `-` reads it from standard input. Exit code 0 when the draft
 * is written, with open points too; 1 when something stops it; 2 for wrong use.
 */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { buildLibrary } from '../src/domain/library/library.ts';
import { parseFiles } from '../src/domain/library/parse.ts';
import { importAdoption } from '../src/intake/adoption/import-adoption.ts';
import { formatAdoptionReport } from '../src/intake/adoption/report.ts';
import { today } from '../src/integrations/check-folder.ts';
import { contentFolder, readContentFiles } from '../src/integrations/content-files.ts';
import { decodeText } from '../src/integrations/decode-text.ts';
import { isSlug } from '../src/text/slug.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';
import { runCommand, WrongUse, wrongOption } from './lib/wrong-use.ts';

const USE =
	'Cách dùng: npm run import-adoption -- phieu.txt [--agency <mã cơ quan>] [--slug ten-thu-muc] [--replace]; phieu.txt thay bằng - để dán chữ vào cửa sổ lệnh.';

interface Wanted {
	file: string;
	agency?: string;
	slug?: string;
	replace: boolean;
}

await runCommand(async () => {
	const { file, agency, slug, replace } = readArguments();
	const folder = contentFolder();
	const content = await readContentFiles(folder);
	const { input } = parseFiles(content.map(({ path, data }) => ({ path, data })));
	if (agency !== undefined && input.agencies.every(({ id }) => id !== agency))
		throw new WrongUse(`Không có cơ quan “${agency}” trong ${folder}/.`);
	const made = importAdoption({
		text: file === '-' ? await readAll(process.stdin) : decodeText(await readFile(file)).text,
		library: buildLibrary(input, { today: today(), drafts: true }),
		today: today(),
		...(agency !== undefined && { agency }),
		...(slug !== undefined && { slug }),
	});
	if ('problem' in made) {
		console.error(`${made.problem.message}\n${made.problem.advice}`);
		return 1;
	}
	return write(folder, made.file, made.content, replace).then((code) => {
		if (code === 0) console.log(formatAdoptionReport(made, folder));
		return code;
	});
});

async function write(
	folder: string,
	path: string,
	content: string,
	replace: boolean,
): Promise<0 | 1> {
	try {
		const { kept } = await writeFiles(folder, [{ path, content }], { replace });
		if (kept.length === 0) return 0;
		console.error(
			`Chưa ghi gì: đã có bản ghi khác nội dung ở ${folder}/${path}.\nNếu là lần nhân rộng khác, hãy đặt tên bằng --slug. Nếu muốn thay, thêm --replace; bản cũ được giữ lại bên cạnh.`,
		);
	} catch (error) {
		console.error(whyNotWritten(error));
	}
	return 1;
}

function readArguments(): Wanted {
	const { values, positionals } = parsed();
	const [file] = positionals;
	const { agency, slug, replace = false } = values;
	if (file === undefined || positionals.length > 1) throw new WrongUse(USE);
	if (slug !== undefined && !isSlug(slug))
		throw new WrongUse(
			'--slug chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “thon-mau-bon”.',
		);
	return {
		...{ file, replace },
		...(agency !== undefined && { agency }),
		...(slug !== undefined && { slug }),
	};
}

function parsed() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				agency: { type: 'string' },
				slug: { type: 'string' },
				replace: { type: 'boolean' },
			},
		});
	} catch (error) {
		throw wrongOption(error, USE);
	}
}
