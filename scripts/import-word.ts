/**
 * `npm run import-word -- file.docx --agency <id> --kind practice|exemplar|story [--slug …] [--replace]`: makes a draft
 * entry of a Word document. At a terminal it asks for the few things an entry needs; elsewhere it never asks.
 * Exit code 0 when the draft is written, with open points too; 1 when something stops it; 2 for wrong use.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parseFiles } from '../src/domain/library/parse.ts';
import { roleOf } from '../src/domain/library/paths.ts';
import { WORD_KINDS, type WordKind } from '../src/intake/word/form.ts';
import { importWord, type WordImport, type WordReport } from '../src/intake/word/import-word.ts';
import { questionsFor, readAnswer } from '../src/intake/word/questions.ts';
import { formatReport } from '../src/intake/word/report.ts';
import { today } from '../src/integrations/check-folder.ts';
import { contentFolder, readContentFiles } from '../src/integrations/content-files.ts';
import { nearest } from '../src/text/nearest.ts';
import { isSlug } from '../src/text/slug.ts';
import { convertDoc } from './lib/convert-doc.ts';
import { webPicture } from './lib/web-picture.ts';
import { whyNotWritten, writeFiles } from './lib/write-files.ts';
import { stopUnread, wrongOption } from './lib/wrong-use.ts';

const USE = `Cách dùng: npm run import-word -- bai.docx --agency <mã cơ quan> --kind ${WORD_KINDS.join('|')} [--slug ten-thu-muc] [--replace]`;

function stop(code: 1 | 2, ...lines: string[]): never {
	console.error(lines.join('\n'));
	process.exit(code);
}

interface Wanted {
	file: string;
	agency: string;
	kind: WordKind;
	slug: string | undefined;
	replace: boolean;
}

function readArguments(): Wanted {
	const { values, positionals } = parsed();
	const [file] = positionals;
	const { agency, slug, replace = false } = values;
	const kind = WORD_KINDS.find((one) => one === values.kind);
	if (file === undefined || positionals.length > 1 || agency === undefined) stop(2, USE);
	if (kind === undefined) stop(2, `--kind phải là một trong: ${WORD_KINDS.join(', ')}.`, USE);
	if (slug !== undefined && !isSlug(slug))
		stop(2, '--slug chỉ gồm chữ thường không dấu, chữ số và gạch nối, ví dụ “go-cua-truoc-lu”.');
	return { file, agency, kind, slug, replace };
}

function parsed() {
	try {
		return parseArgs({
			options: {
				agency: { type: 'string' },
				kind: { type: 'string' },
				slug: { type: 'string' },
				replace: { type: 'boolean' },
			},
			allowPositionals: true,
		});
	} catch (error) {
		stop(2, wrongOption(error, USE).message);
	}
}

async function checkAgency(folder: string, agency: string): Promise<void> {
	const names = await readdir(folder).catch(() =>
		stop(2, `Không có thư mục nội dung “${folder}”. Hãy xem lại CONTENT_DIR.`),
	);
	if (names.includes(agency) && !agency.startsWith('_')) return;
	const guess = nearest(agency, names);
	const hint = guess === undefined ? '' : ` Có phải “${guess}” không?`;
	stop(2, `Không có cơ quan “${agency}” trong ${folder}/.${hint}`);
}

async function readWord(file: string): Promise<Uint8Array> {
	const bytes = await readFile(file).catch(() =>
		stop(2, `Không mở được tệp “${file}”. Hãy xem lại tên tệp và thư mục.`),
	);
	if (!/\.doc$/i.test(file)) return bytes;
	const converted = await convertDoc(file);
	if ('problem' in converted) stop(1, `${file}: ${converted.problem}`);
	return converted.bytes;
}

/** Asks for what one line can answer; an empty line leaves it open. */
async function ask(
	report: WordReport,
	{ kind, lists }: Pick<WordImport, 'kind' | 'lists'>,
): Promise<Map<string, string>> {
	const answers = new Map<string, string>();
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	console.log('Vài câu hỏi; chưa biết thì bấm Enter để trống.\n');
	try {
		for (const { key, label, hint, choices } of questionsFor(report.open, kind)) {
			const choose = choices.length === 0 ? '' : ` (${choices.join('; ')})`;
			for (;;) {
				const answer = await terminal.question(`${label}. ${hint}${choose}\n> `);
				const read = readAnswer(kind, key, answer, lists);
				if (read !== undefined && 'complaint' in read) {
					console.log(read.complaint);
					continue;
				}
				if (read !== undefined) answers.set(key, answer);
				break;
			}
		}
		for (const name of report.withoutAlt) {
			const answer = await terminal.question(`Ảnh ${name}: tả ảnh trong một câu.\n> `);
			if (answer.trim() !== '') answers.set(`alt:${name}`, answer);
		}
	} finally {
		terminal.close();
	}
	return answers;
}

/** Another entry of the agency and kind with this address, in whatever year. */
function sameAddress(paths: readonly string[], file: string): string | undefined {
	const wanted = roleOf(file);
	return paths.find((path) => {
		const role = roleOf(path);
		return (
			path !== file &&
			role.kind === 'entry' &&
			wanted.kind === 'entry' &&
			role.entry === wanted.entry &&
			role.agency === wanted.agency &&
			role.slug === wanted.slug
		);
	});
}

const { file, agency, kind, slug, replace } = readArguments();
const folder = contentFolder();
await checkAgency(folder, agency);
const content = await readContentFiles(folder, [agency]).catch(stopUnread);
const shared = content.filter(({ path }) => path.startsWith('_shared/'));
const { input } = parseFiles(shared.map(({ path, data }) => ({ path, data })));
const request: WordImport = {
	...{ bytes: await readWord(file), kind, agency, slug },
	...{ today: today(), lists: input.vocabularies, convertPicture: webPicture },
};

let made = await importWord(request);
if ('problem' in made) stop(1, `${file}: ${made.problem.message}`, made.problem.advice);
if (process.stdin.isTTY && process.stdout.isTTY) {
	const answers = await ask(made.report, request);
	if (answers.size > 0) made = await importWord({ ...request, answers });
	if ('problem' in made) stop(1, `${file}: ${made.problem.message}`, made.problem.advice);
}

const { files, report } = made;
const other = sameAddress(
	content.map(({ path }) => path),
	report.file,
);
if (other !== undefined)
	stop(1, `Đã có bài cùng tên thư mục: ${folder}/${other}.`, 'Hãy đặt tên khác bằng --slug.');
const result = await writeFiles(folder, files, { replace }).catch((error: unknown) =>
	stop(1, whyNotWritten(error)),
);
if (result.kept.length > 0) {
	stop(
		1,
		`Chưa ghi gì: đã có bài khác nội dung ở ${folder}/${result.kept[0] ?? ''}.`,
		'Nếu là bài khác, hãy đặt tên thư mục bằng --slug. Nếu muốn thay bài cũ, thêm --replace; bản cũ được giữ lại bên cạnh.',
	);
}
if (result.written.length === 0) console.log('Bài đã có sẵn, không có gì thay đổi.');
console.log(formatReport(report, folder));
for (const path of result.saved) console.log(`Bản cũ giữ ở: ${folder}/${path}`);
console.log(`\nSửa xong, chạy: npm run check -- ${agency}`);
