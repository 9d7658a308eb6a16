/**
 * `npm run export-sheet -- <loai> --agency <id> [--out file.xlsx|csv]`: an agency's registrations, recognitions, ratings
 * or awards as a sheet that the import reads back. `npm run sheet-template -- <loai>` (`--template`) writes an empty one,
 * with `--agency` its exemplars' names. Exit code 0 done, 1 could not be written, 2 wrong use.
 */
import { basename, dirname, extname } from 'node:path';
import { parseArgs } from 'node:util';
import {
	type ExportedSheet,
	exportSheet,
	templateSheet,
} from '../src/intake/sheet/export-sheet.ts';
import { type SheetKind, sheetKindOf, sheetKindWords } from '../src/intake/sheet/sheet-kinds.ts';
import { sheetToCsv, sheetToXlsx } from '../src/intake/sheet/write-sheet.ts';
import { contentFolder } from '../src/integrations/content-files.ts';
import { formatNumber } from '../src/text/number.ts';
import { agencyContent } from './lib/agency-content.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';
import { runCommand, WrongUse, wrongOption } from './lib/wrong-use.ts';

const USAGE =
	'Cách dùng: npm run export-sheet -- <bảng> --agency <mã cơ quan> [--out tệp.xlsx hoặc .csv] [--replace]\n' +
	'       hoặc: npm run sheet-template -- <bảng> [--agency <mã cơ quan>] [--out tệp.xlsx hoặc .csv] [--replace]';

const WORDS: Record<SheetKind, string> = {
	registrations: 'dang-ky',
	recognitions: 'cong-nhan',
	ratings: 'xep-loai',
	awards: 'khen-thuong',
};

async function run(): Promise<0 | 1> {
	const { kind, agency, template, out, replace } = readArguments(process.argv.slice(2));
	const sheet = await makeSheet(kind, agency, template);
	if (!template && sheet.rows.length === 0) {
		console.log('Cơ quan này chưa có gì để xuất ở bảng ấy. Bảng trống: npm run sheet-template.');
		return 0;
	}
	const path = out ?? `${template ? 'mau-' : ''}${WORDS[kind]}${agency ? `-${agency}` : ''}.xlsx`;
	const content = extname(path) === '.csv' ? sheetToCsv(sheet) : await sheetToXlsx(sheet);
	try {
		const file = { path: basename(path), content };
		const { kept } = await writeFiles(dirname(path), [file], { replace });
		if (kept.length > 0) {
			console.error(`Đã có tệp ${path}. Hãy chọn tên khác bằng --out, hoặc thêm --replace.`);
			return 1;
		}
	} catch (error) {
		console.error(whyNotWritten(error));
		return 1;
	}
	console.log(`Đã ghi ${path} (${formatNumber(sheet.rows.length)} dòng).`);
	return 0;
}

async function makeSheet(
	kind: SheetKind,
	agency: string | undefined,
	template: boolean,
): Promise<ExportedSheet> {
	if (template && agency === undefined) return templateSheet(kind);
	const content = await agencyContent(contentFolder(), agency);
	if (typeof content === 'string') throw new WrongUse(content);
	const id = agency ?? '';
	return template ? templateSheet(kind, id, content) : exportSheet(kind, id, content);
}

interface Arguments {
	kind: SheetKind;
	agency: string | undefined;
	template: boolean;
	out: string | undefined;
	replace: boolean;
}

function readArguments(given: string[]): Arguments {
	const { values, positionals } = parse(given);
	const [word, ...more] = positionals;
	if (word === undefined || more.length > 0) throw new WrongUse(USAGE);
	const kind = sheetKindOf(word);
	if (kind === undefined)
		throw new WrongUse(`Không có bảng “${word}”. Dùng được: ${sheetKindWords()}.`);
	const { agency, template, out, replace } = values;
	if (out !== undefined && !/\.(?:xlsx|csv)$/.test(out))
		throw new WrongUse(`“${out}” phải có đuôi .xlsx hoặc .csv.`);
	return { kind, agency, template, out, replace };
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				agency: { type: 'string' },
				template: { type: 'boolean', default: false },
				out: { type: 'string' },
				replace: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw wrongOption(error, USAGE);
	}
}

await runCommand(run);
