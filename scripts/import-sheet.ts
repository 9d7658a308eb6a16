/**
 * `npm run import-sheet -- danh-sach.xlsx --agency <id>`: brings a sheet of registrations, recognitions, yearly ratings
 * or awards into an agency's files. Nothing that a file says otherwise is overwritten, unless `--replace` is given.
 * `--dry-run` only tells what would happen. Exit code 0 done, 1 nothing could be read or written, 2 wrong use.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { formatImportReport } from '../src/intake/sheet/import-report.ts';
import { type ImportResult, importSheet } from '../src/intake/sheet/import-sheet.ts';
import { type SheetKind, sheetKindOf, sheetKindWords } from '../src/intake/sheet/sheet-kinds.ts';
import { today } from '../src/integrations/check-folder.ts';
import { contentFolder } from '../src/integrations/content-files.ts';
import { agencyContent } from './lib/agency-content.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';
import { runCommand, WrongUse, wrongOption } from './lib/wrong-use.ts';

const USAGE =
	'Cách dùng: npm run import-sheet -- <tệp .xlsx hoặc .csv> --agency <mã cơ quan> [--loai <bảng>] [--plan <kế hoạch>] [--year <năm>] [--replace] [--dry-run]';

async function run(): Promise<0 | 1> {
	const { path, agency, kind, ...options } = readArguments(process.argv.slice(2));
	const folder = contentFolder();
	const content = await agencyContent(folder, agency);
	if (typeof content === 'string') throw new WrongUse(content);
	const bytes = await readFile(path).catch(() => undefined);
	if (bytes === undefined)
		throw new WrongUse(`Không mở được tệp “${path}”. Hãy xem lại đường dẫn.`);
	const result = await importSheet({
		file: { name: basename(path), bytes },
		agency: agency ?? '',
		...(kind !== undefined && { kind }),
		...(options.plan !== undefined && { plan: options.plan }),
		...(options.year !== undefined && { year: options.year }),
		replace: options.replace,
		today: today(),
		content,
	});
	console.log(formatImportReport(result.report, folder));
	if (options.dryRun) return isNothing(result) ? 1 : 0;
	return isNothing(result) ? 1 : write(folder, result);
}

/** Whether nothing of the sheet was understood. */
function isNothing({ report }: ImportResult): boolean {
	const { refusal, added, unchanged, fills, conflicts } = report;
	return refusal !== undefined || added + unchanged + fills.length + conflicts.length === 0;
}

async function write(folder: string, { files }: ImportResult): Promise<0 | 1> {
	try {
		const { written, saved } = await writeFiles(folder, files, { replace: true });
		for (const path of written) console.log(`Đã ghi ${folder}/${path}`);
		if (saved.length > 0) console.log('Bản trước của mỗi tệp được giữ cạnh nó (tệp ẩn .bak).');
		if (written.length === 0) console.log('Không có gì mới; không tệp nào thay đổi.');
		return 0;
	} catch (error) {
		console.error(whyNotWritten(error));
		return 1;
	}
}

interface Arguments {
	path: string;
	agency: string | undefined;
	kind: SheetKind | undefined;
	plan: string | undefined;
	year: number | undefined;
	replace: boolean;
	dryRun: boolean;
}

function readArguments(given: string[]): Arguments {
	const { values, positionals } = parse(given);
	const [path, ...more] = positionals;
	if (path === undefined || more.length > 0) throw new WrongUse(USAGE);
	const kind = values.loai === undefined ? undefined : sheetKindOf(values.loai);
	if (values.loai !== undefined && kind === undefined)
		throw new WrongUse(`Không có bảng “${values.loai}”. Dùng được: ${sheetKindWords()}.`);
	const year = values.year === undefined ? undefined : Number(values.year);
	if (year !== undefined && !(Number.isInteger(year) && year >= 1945 && year <= 2100))
		throw new WrongUse(`“${values.year}” không phải một năm. Hãy ghi như --year 2026.`);
	const { agency, plan, replace, 'dry-run': dryRun } = values;
	return { path, agency, kind, plan, year, replace, dryRun };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				agency: { type: 'string' },
				loai: { type: 'string' },
				plan: { type: 'string' },
				year: { type: 'string' },
				replace: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw wrongOption(error, USAGE);
	}
}

await runCommand(run);
