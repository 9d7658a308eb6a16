/**
 * `npm run word-template -- <kind> [--out file.docx]`: writes the Word template of a kind, made from its schema.
 * Exit code 2 for wrong use. A file that is there is not overwritten.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseFiles } from '../src/domain/library/parse.ts';
import { WORD_KINDS } from '../src/intake/word/form.ts';
import { wordTemplate } from '../src/intake/word/template.ts';
import { contentFolder, readContentFiles } from '../src/integrations/content-files.ts';
import { KIND_SEGMENTS } from '../src/site/urls.ts';

const USE = `Cách dùng: npm run word-template -- ${WORD_KINDS.join('|')} [--out tep.docx]`;

function stop(code: number, ...lines: string[]): never {
	console.error(lines.join('\n'));
	process.exit(code);
}

function readArguments(): { kind: (typeof WORD_KINDS)[number]; out: string } {
	try {
		const { values, positionals } = parseArgs({
			options: { out: { type: 'string' } },
			allowPositionals: true,
		});
		const kind = WORD_KINDS.find((one) => one === positionals[0]);
		if (kind === undefined || positionals.length > 1) stop(2, USE);
		return { kind, out: values.out ?? `mau-${KIND_SEGMENTS[kind]}.docx` };
	} catch {
		stop(2, USE);
	}
}

const { kind, out } = readArguments();
const files = await readContentFiles(contentFolder(), ['_shared']).catch(() =>
	stop(2, `Không có thư mục nội dung “${contentFolder()}”. Hãy xem lại CONTENT_DIR.`),
);
const { input } = parseFiles(files.map(({ path, data }) => ({ path, data })));
const bytes = await wordTemplate(kind, input.vocabularies);
try {
	await writeFile(out, bytes, { flag: 'wx' });
} catch {
	stop(
		1,
		`Không ghi được “${out}”: tệp đã có, hoặc không có quyền ghi. Hãy chọn tên khác bằng --out.`,
	);
}
console.log(`Đã ghi mẫu: ${out}`);
console.log(
	`Điền xong thì nhập bằng: npm run import-word -- ${out} --agency <mã cơ quan> --kind ${kind}`,
);
