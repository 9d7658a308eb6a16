/**
 * `npm run report -- --plan <agency>/<slug> --kind so-ket|tong-ket [--from 2021] [--to 2025] [--out folder] [--replace]`:
 * the report of a plan as Word, Excel and HTML. `--kind dang-ky|de-nghi` writes a list as Excel, `--kind ho-so
 * --exemplar <agency>/<slug>` the extract for an award file. Exit code 0 written, 1 could not be written, 2 wrong use.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { awardFile } from '../src/channels/report/award-file.ts';
import type { PlanReportContext, ReportContext } from '../src/channels/report/context.ts';
import { nominationList, registrationList } from '../src/channels/report/lists.ts';
import { type Sheet, sheetsOf } from '../src/channels/report/model.ts';
import { reviewReport } from '../src/channels/report/review.ts';
import { toDocx } from '../src/channels/report/to-docx.ts';
import { toHtml } from '../src/channels/report/to-html.ts';
import { toXlsx } from '../src/channels/report/to-xlsx.ts';
import { buildLibrary, type Library } from '../src/domain/library/library.ts';
import { parseFiles } from '../src/domain/library/parse.ts';
import { today } from '../src/integrations/check-folder.ts';
import { contentFolder, readContentFiles } from '../src/integrations/content-files.ts';
import { nearest } from '../src/text/nearest.ts';
import { type NewFile, whyNotWritten, writeFiles } from './lib/write-files.ts';
import { runCommand, WrongUse, wrongOption } from './lib/wrong-use.ts';

const USAGE =
	'Cách dùng: npm run report -- --plan <cơ quan>/<kế hoạch> --kind so-ket|tong-ket|dang-ky|de-nghi [--from 2021] [--to 2025] [--out thư-mục] [--replace]\n' +
	'       hoặc: npm run report -- --kind ho-so --exemplar <cơ quan>/<mục gương> [--out thư-mục] [--replace]';

const KINDS = ['so-ket', 'tong-ket', 'dang-ky', 'de-nghi', 'ho-so'] as const;
type Kind = (typeof KINDS)[number];

await runCommand(async () => {
	const wanted = readArguments();
	const context = { library: await readLibrary(), link: absoluteLink() };
	const files =
		wanted.kind === 'ho-so'
			? await awardFiles(wanted.exemplar, context)
			: await planFiles(wanted.kind, planContext(wanted, context));
	return write(wanted.out ?? '.', files, wanted.replace);
});

type PlanKind = Exclude<Kind, 'ho-so'>;

async function planFiles(kind: PlanKind, context: PlanReportContext): Promise<NewFile[]> {
	const name = [kind, ...nameParts(context)].join('-');
	if (kind === 'dang-ky') return [await workbook(name, registrationList(context))];
	if (kind === 'de-nghi') return [await workbook(name, nominationList(context))];
	const report = reviewReport(kind === 'so-ket' ? 'interim' : 'final', context);
	const sheets = sheetsOf(report);
	return [
		{ path: `${name}.docx`, content: await toDocx(report) },
		...(sheets.length > 0 ? [await workbook(name, sheets)] : []),
		{ path: `${name}.html`, content: toHtml(report) },
	];
}

/** Agency and plan, and the years where they are not all of the plan's. */
function nameParts({ plan, from, to }: PlanReportContext): string[] {
	const { period } = plan.data;
	const isWhole = from === period.from && to === period.to;
	const years = from === to ? [from] : [from, to];
	return [plan.agency.id, plan.slug, ...(isWhole ? [] : years.map(String))];
}

async function workbook(name: string, sheets: readonly Sheet[]): Promise<NewFile> {
	return { path: `${name}.xlsx`, content: await toXlsx(sheets) };
}

async function awardFiles(key: string | undefined, context: ReportContext): Promise<NewFile[]> {
	const node = found('điển hình', key, '--exemplar', context.library.exemplars);
	return [await workbook(`ho-so-${node.agency.id}-${node.slug}`, awardFile(node, context))];
}

function planContext(wanted: Wanted, context: ReportContext): PlanReportContext {
	const plan = found('kế hoạch', wanted.plan, '--plan', context.library.plans);
	const { period } = plan.data;
	const from = yearWithin(wanted.from, '--from', period) ?? period.from;
	const to = yearWithin(wanted.to, '--to', period) ?? period.to;
	if (from > to) throw new WrongUse(`--from (${from}) đứng sau --to (${to}); hãy đổi lại.`);
	return { ...context, plan, from, to };
}

function yearWithin(
	written: string | undefined,
	option: string,
	{ from, to }: { from: number; to: number },
): number | undefined {
	if (written === undefined) return undefined;
	const year = Number(written);
	if (Number.isInteger(year) && year >= from && year <= to) return year;
	throw new WrongUse(`${option} phải là một năm của kế hoạch, từ ${from} tới ${to}.`);
}

/** The node of this key, or what to type instead. */
function found<N extends { key: string }>(
	what: string,
	key: string | undefined,
	option: string,
	nodes: readonly N[],
): N {
	if (key === undefined) throw new WrongUse(`Hãy ghi ${what} bằng ${option}.\n${USAGE}`);
	const node = nodes.find((one) => one.key === key);
	if (node !== undefined) return node;
	const guess = nearest(
		key,
		nodes.map((one) => one.key),
	);
	throw new WrongUse(
		`Không có ${what} đã đăng “${key}” trong ${contentFolder()}/.${guess === undefined ? ' Bản nháp thì phải đăng trước.' : ` Có phải “${guess}” không?`}`,
	);
}

async function readLibrary(): Promise<Library> {
	const content = await readContentFiles(contentFolder());
	const { input } = parseFiles(content.map(({ path, data }) => ({ path, data })));
	return buildLibrary(input, { today: today() });
}

/** Addresses as the public site has them: `SITE_URL` and `BASE_PATH`, as for a build. */
function absoluteLink(): (path: string) => string {
	const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
	const base = BASE_PATH.endsWith('/') ? BASE_PATH : `${BASE_PATH}/`;
	return (path) => new URL(base + path.slice(1), SITE_URL).href;
}

async function write(folder: string, files: readonly NewFile[], replace: boolean): Promise<0 | 1> {
	try {
		const { kept } = await writeFiles(folder, files, { replace });
		if (kept.length > 0) {
			console.error(
				`Chưa ghi gì: đã có ${kept.join(', ')} với nội dung khác. Hãy chọn thư mục khác bằng --out, hoặc thêm --replace; bản cũ được giữ lại bên cạnh.`,
			);
			return 1;
		}
	} catch (error) {
		console.error(whyNotWritten(error));
		return 1;
	}
	for (const { path } of files) console.log(`Đã ghi ${join(folder, path).replaceAll('\\', '/')}`);
	return 0;
}

interface Wanted {
	kind: Kind;
	plan?: string | undefined;
	exemplar?: string | undefined;
	from?: string | undefined;
	to?: string | undefined;
	out?: string | undefined;
	replace: boolean;
}

function readArguments(): Wanted {
	const { kind: word, ...values } = parsed();
	const kind = KINDS.find((known) => known === word);
	if (kind === undefined)
		throw new WrongUse(
			word === undefined
				? USAGE
				: `Không có loại “${word}”. Dùng được: ${KINDS.join(', ')}.\n${USAGE}`,
		);
	if (kind === 'ho-so' && values.plan !== undefined)
		throw new WrongUse('Hồ sơ là của một điển hình: dùng --exemplar, không dùng --plan.');
	if (kind !== 'ho-so' && values.exemplar !== undefined)
		throw new WrongUse('--exemplar chỉ dùng với --kind ho-so.');
	if ((kind === 'ho-so' || kind === 'de-nghi') && (values.from ?? values.to) !== undefined)
		throw new WrongUse(
			'--from, --to không dùng với loại này: tiêu chí xét trên cả giai đoạn của kế hoạch, hồ sơ ghi mọi năm.',
		);
	return { ...values, kind };
}

function parsed() {
	try {
		return parseArgs({
			options: {
				kind: { type: 'string' },
				plan: { type: 'string' },
				exemplar: { type: 'string' },
				from: { type: 'string' },
				to: { type: 'string' },
				out: { type: 'string' },
				replace: { type: 'boolean', default: false },
			},
		}).values;
	} catch (error) {
		throw wrongOption(error, USAGE);
	}
}
