/** Reports of plans: their figures are the board's, and Word, Excel and HTML carry the same ones with their links. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import readXlsxFile from 'read-excel-file/universal';
import { beforeAll, describe, expect, test } from 'vitest';
import { boardTable } from '../../../../src/channels/report/board-figures.ts';
import type { PlanReportContext } from '../../../../src/channels/report/context.ts';
import type { Cell, Report, Table } from '../../../../src/channels/report/model.ts';
import { sheetsOf } from '../../../../src/channels/report/model.ts';
import { reviewReport } from '../../../../src/channels/report/review.ts';
import { toDocx } from '../../../../src/channels/report/to-docx.ts';
import { toHtml } from '../../../../src/channels/report/to-html.ts';
import { toXlsx } from '../../../../src/channels/report/to-xlsx.ts';
import type { Library } from '../../../../src/domain/library/library.ts';
import { planBoard } from '../../../../src/domain/plan-board/board.ts';
import { BOARD_STAGES } from '../../../../src/domain/plan-board/items.ts';
import { contentLibrary } from '../../../support/sample-library.ts';

const SITE = 'https://vi-du.example';
const SAMPLE = 'don-vi-mau/ke-hoach-mau-2021-2025';
let library: Library;

beforeAll(async () => {
	library = await contentLibrary();
});

function contextOf(key: string, years: { from?: number; to?: number } = {}): PlanReportContext {
	const plan = library.plans.find((one) => one.key === key);
	if (plan === undefined) throw new Error(`No plan ${key}`);
	return {
		...{ library, plan, link: (path) => SITE + path },
		...{ from: plan.data.period.from, to: plan.data.period.to, ...years },
	};
}

const tablesOf = (report: Report): Table[] => sheetsOf(report).map(({ table }) => table);

/** Cells of a report that carry a link, in tables and in lines. */
function linksOf(report: Report): string[] {
	return report.sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === 'table')
				return [...block.table.rows, block.table.foot ?? []]
					.flat()
					.flatMap(({ href }) => href ?? []);
			const lines = block.kind === 'list' ? block.items : block.kind === 'text' ? [block.line] : [];
			return lines.flat().flatMap((part) => (typeof part === 'string' ? [] : (part.href ?? [])));
		}),
	);
}

const folded = (texts: readonly string[]): string => texts.join('').replaceAll(/\s+/g, ' ');

describe('figures', () => {
	test('of every plan are the counts of its board, each above zero with the page of its cell', () => {
		for (const { key } of library.plans) {
			const context = contextOf(key);
			const board = planBoard(context.plan);
			const figures = (boardTable(board, context)?.rows ?? []).flatMap((row) => row.slice(3));
			const counts = board.cells
				.filter(
					({ target, stages }) =>
						target !== undefined || BOARD_STAGES.some((stage) => stages[stage].length > 0),
				)
				.flatMap(({ stages }) => BOARD_STAGES.map((stage) => stages[stage].length));
			expect(
				figures.map(({ value }) => value),
				key,
			).toEqual(counts);
			for (const { value, href } of figures)
				expect(href?.startsWith(`${SITE}/ke-hoach/${key}/bang/`) ?? false, key).toBe(value !== 0);
		}
	});

	test('add up to the last row of the table and to the line above it', () => {
		const report = reviewReport('final', contextOf(SAMPLE));
		const table = tablesOf(report).find(({ foot }) => foot !== undefined);
		const sum = (at: number) =>
			(table?.rows ?? []).reduce((total, row) => total + (row[at]?.value ?? 0), 0);
		const sums = [3, 4, 5, 6].map(sum);
		expect(sums.every((value) => value > 0)).toBe(true);
		expect(table?.foot?.slice(3).map(({ value }: Cell) => value)).toEqual(sums);
		const said = JSON.stringify(report.sections[1]?.blocks[1]);
		for (const value of sums) expect(said).toContain(`"value":${value}`);
	});

	test('of some years leave the others out', () => {
		const report = reviewReport('interim', contextOf(SAMPLE, { from: 2021, to: 2023 }));
		const text = JSON.stringify(report);
		expect(text).toContain('"2023"');
		expect(text).not.toContain('"2024"');
		expect(text).not.toContain('/2024/');
	});
});

test('nobody stands on paper by a name that consent does not cover', () => {
	const report = JSON.stringify(reviewReport('final', contextOf(SAMPLE)));
	const plan = contextOf(SAMPLE).plan;
	const without = plan.exemplars.filter(
		({ data }) => data.basis.kind === 'consent' && !data.basis.channels.includes('print'),
	);
	expect(without.length).toBeGreaterThan(0);
	for (const { data } of without) expect(report).not.toContain(data.name);
});

describe('a Word file', () => {
	let report: Report;
	let parts: Record<string, Uint8Array>;
	let document = '';
	const words = (xml: string) =>
		folded(Array.from(xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, text = '']) => text));

	beforeAll(async () => {
		report = reviewReport('final', contextOf(SAMPLE));
		parts = unzipSync(await toDocx(report));
		document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	});

	test('has the parts, the page and the font of an administrative document', () => {
		for (const name of ['[Content_Types].xml', 'word/styles.xml', 'word/header1.xml'])
			expect(parts, name).toHaveProperty([name]);
		expect(document).toContain('<w:titlePg/>');
		expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(document).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
		const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
		expect(styles).toContain('Times New Roman');
		for (const id of ['Heading1', 'Heading2', 'Hyperlink'])
			expect(styles).toContain(`w:styleId="${id}"`);
		const headers = Object.keys(parts).filter((name) => /^word\/header\d\.xml$/.test(name));
		expect(
			headers.some((name) => strFromU8(parts[name] ?? new Uint8Array()).includes('PAGE')),
		).toBe(true);
	});

	test('has head, sections in order, recipients and signature', () => {
		const text = words(document);
		const order = [
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Độc lập - Tự do - Hạnh phúc',
			'Số: ……/BC-……',
			'ngày …… tháng …… năm 2026',
			'BÁO CÁO',
			'Tổng kết kế hoạch',
			'I. TÌNH HÌNH TRIỂN KHAI',
			'II. KẾT QUẢ ĐẠT ĐƯỢC',
			'III. ĐÁNH GIÁ CHUNG',
			'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ',
			'Nơi nhận:',
			'Lưu: VT',
			'THỦ TRƯỞNG ĐƠN VỊ',
		].map((part) => text.indexOf(part));
		const left = order.filter((at) => at >= 0);
		expect(left).toHaveLength(order.length);
		// The head is a table of two columns: agency and number stand before country and day.
		expect(order.slice(4)).toEqual(order.slice(4).toSorted((a, b) => a - b));
		expect(text).not.toMatch(/undefined|null|NaN|\(\)|“”/);
	});

	test('repeats the heads of its tables, has every row, and links every figure', () => {
		const tables = tablesOf(report);
		expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
		const rows = tables.reduce(
			(sum, table) => sum + table.rows.length + 1 + (table.foot === undefined ? 0 : 1),
			0,
		);
		// Head and signature are one row each.
		expect(document.match(/<w:tr>|<w:tr /g)).toHaveLength(rows + 2);
		const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
		const targets = new Set(
			Array.from(relations.matchAll(/Target="(https:[^"]+)"/g), ([, target = '']) => target),
		);
		// Word keeps what follows “#” beside the link.
		const pages = new Set(linksOf(report).map((href) => href.replace(/#.*/, '')));
		expect(pages.size).toBeGreaterThan(20);
		expect(pages.difference(targets)).toEqual(new Set());
	});

	test('says on every page that invented figures are invented', () => {
		const footers = Object.keys(parts).filter((name) => /^word\/footer\d\.xml$/.test(name));
		expect(footers).toHaveLength(2);
		for (const name of footers)
			expect(words(strFromU8(parts[name] ?? new Uint8Array()))).toContain('không có thật');
	});

	test('opens in LibreOffice where it is installed', { timeout: 120_000 }, async (context) => {
		const folder = await mkdtemp(join(tmpdir(), 'report-test-'));
		try {
			await writeFile(join(folder, 'bao-cao.docx'), await toDocx(report));
			const options = [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless'];
			const code = await new Promise<number | string>((resolve) => {
				execFile(
					'soffice',
					[...options, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'bao-cao.docx')],
					(error) => resolve(error?.code ?? 0),
				);
			});
			if (code === 'ENOENT') context.skip('LibreOffice is not installed on this machine.');
			expect(code).toBe(0);
			const pdf = await readFile(join(folder, 'bao-cao.pdf'));
			expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	});
});

describe('an Excel file', () => {
	test('gives back every table with its numbers as numbers', async () => {
		const sheets = sheetsOf(reviewReport('final', contextOf(SAMPLE)));
		const read = await readXlsxFile(new Blob([Buffer.from(await toXlsx(sheets))]));
		expect(read.map(({ sheet }) => sheet)).toEqual(sheets.map(({ table }) => table.sheet));
		for (const [at, { above, table }] of sheets.entries()) {
			const rows = (read[at]?.data ?? []).slice(above.length + 1);
			const [head = [], ...body] = rows;
			expect(head).toEqual(table.columns.map(({ title }) => title));
			const expected = [...table.rows, ...(table.foot === undefined ? [] : [table.foot])].map(
				(row) => row.map(({ text, value }) => value ?? (text === '' ? null : text)),
			);
			expect(body, table.sheet).toEqual(expected);
		}
	});

	test('links a cell to the page behind it', async () => {
		const sheets = sheetsOf(reviewReport('final', contextOf(SAMPLE)));
		const at = sheets.findIndex(({ table }) => table.foot !== undefined);
		const parts = unzipSync(await toXlsx(sheets));
		const sheet = strFromU8(parts[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array());
		const relations = strFromU8(
			parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] ?? new Uint8Array(),
		);
		const { above = [], table } = sheets[at] ?? {};
		const linked = (table?.rows ?? []).flatMap((row, down) =>
			row.flatMap(({ href }, across) => (href === undefined ? [] : [{ href, down, across }])),
		);
		expect(linked.length).toBeGreaterThan(10);
		for (const { href, down, across } of linked) {
			const address = `${'ABCDEFGHIJ'[across]}${above.length + 3 + down}`;
			const [, id] = new RegExp(`<hyperlink ref="${address}" r:id="([^"]+)"`).exec(sheet) ?? [];
			expect(relations, address).toContain(`Id="${id}"`);
			expect(relations).toContain(`Target="${href}" TargetMode="External"`);
		}
		expect(sheet.indexOf('<hyperlinks')).toBeGreaterThan(sheet.indexOf('</sheetData>'));
		expect(sheet.indexOf('<hyperlinks')).toBeLessThan(sheet.indexOf('<pageMargins'));
	});
});

describe('an HTML file', () => {
	test('of every plan is valid and has every link of the report', async () => {
		const validate = new HtmlValidate({
			extends: ['html-validate:standard', 'html-validate:a11y'],
			rules: { 'no-inline-style': 'error', 'doctype-style': 'off' },
		});
		for (const { key } of library.plans) {
			const report = reviewReport('final', contextOf(key));
			const html = toHtml(report);
			const { results } = await validate.validateString(html);
			expect(
				results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
				key,
			).toEqual([]);
			for (const href of linksOf(report)) expect(html).toContain(`href="${href}"`);
		}
	});

	test('cannot be broken by what authors write', () => {
		const report = reviewReport('final', contextOf(SAMPLE));
		const html = toHtml({ ...report, title: '<script>alert(1)</script> & “x”' });
		expect(html).not.toContain('<script>');
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; “x”');
	});
});
