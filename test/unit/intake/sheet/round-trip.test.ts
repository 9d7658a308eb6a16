import { expect, test } from 'vitest';
import { exportSheet, templateSheet } from '../../../../src/intake/sheet/export-sheet.ts';
import { SHEET_KINDS } from '../../../../src/intake/sheet/sheet-kinds.ts';
import { sheetToCsv, sheetToXlsx } from '../../../../src/intake/sheet/write-sheet.ts';
import { contentOf, exemplar, importFor } from './sheet-of.ts';

const CONTENT = contentOf({
	'mau/registrations/ke-hoach-2024.yaml': `plan: mau/ke-hoach
year: 2024
rows:
  - { unit: "=Thôn Một", subject: household, level: commune, stage: nurtured, field: lam-nghiep, count: 1234, date: 2024-09 }
  - { subject: production-unit, level: grassroots, count: 1 }
  - { subject: production-unit, level: grassroots, count: 2, date: 2024-03-05 }
`,
	'mau/exemplars/tram-y-te/index.mdx': exemplar(
		'Trạm Y tế xã',
		`recognitions:
  - { level: commune, date: 2024-12-18, issuer: UBND xã, decision: 12/QĐ, plan: mau/ke-hoach, sources: [1] }
  - { level: commune, date: 2025, year: 2024, issuer: UBND xã }
  - { level: province, date: 2025-02, issuer: "Ủy ban; nhân dân, tỉnh" }
ratings:
  - { year: 2024, rating: completed }
  - { year: 2024, rating: excellent, of: party-and-mass-organisations, decision: chưa có số }
awards:
  - { award: huan-chuong, year: 2022, date: 2023-01-10, issuer: Chủ tịch nước, note: "Vì: nhiều năm" }
  - { award: huan-chuong }
  - { name: Thư khen, date: 2020 }
`,
	),
	'mau/exemplars/da-go/index.mdx':
		'---\nwithdrawn: { on: 2026-01-01, reason: person-request }\n---\n',
});

test.each(SHEET_KINDS)('exported %s come back without changing anything', async (kind) => {
	const sheet = exportSheet(kind, 'mau', CONTENT);
	expect(sheet.rows.length).toBeGreaterThan(1);
	for (const bytes of [await sheetToXlsx(sheet), sheetToCsv(sheet)]) {
		const { files, report } = await importFor(bytes, CONTENT);
		expect(report).toMatchObject({
			kind,
			rows: sheet.rows.length,
			unchanged: sheet.rows.length,
			conflicts: [],
			problems: [],
			notes: [],
		});
		expect(files).toEqual([]);
	}
});

test('an exported CSV holds no text that a spreadsheet would run', () => {
	const text = new TextDecoder().decode(sheetToCsv(exportSheet('registrations', 'mau', CONTENT)));
	expect(text).toContain("'=Thôn Một");
});

test.each(SHEET_KINDS)('the template of %s is a sheet of its kind without rows', async (kind) => {
	const bytes = await sheetToXlsx(templateSheet(kind));
	const { report } = await importFor(bytes, CONTENT);
	expect(report).toMatchObject({ kind, rows: 0 });
	expect(report.refusal?.message).toBe('Bảng chưa có dòng dữ liệu nào dưới dòng tên cột.');
});

test('a template for an agency names its exemplars, but none that was withdrawn', () => {
	const { rows } = templateSheet('ratings', 'mau', CONTENT);
	expect(rows.map((row) => row.slice(0, 2))).toEqual([['tram-y-te', 'Trạm Y tế xã']]);
});
