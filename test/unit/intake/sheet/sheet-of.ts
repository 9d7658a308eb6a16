/** Small sheets and the content they are brought into, for the tests of the way in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { parse } from 'yaml';
import {
	type ImportRequest,
	type ImportResult,
	importSheet,
} from '../../../../src/intake/sheet/import-sheet.ts';
import type { ShelfFile } from '../../../../src/intake/sheet/shelf.ts';

const shared = join(import.meta.dirname, '../../../fixtures/small/_shared');

const PLAN = `title: Kế hoạch thử 2021–2025
summary: Để thử.
document: van-ban
period: { from: 2021, to: 2025 }
`;

/** Bytes of an .xlsx with one worksheet. */
export async function xlsx(data: SheetData, sheet = 'Sheet1'): Promise<Uint8Array> {
	const blob = await writeXlsxFile([{ sheet, data, dateFormat: 'dd/mm/yyyy' }]).toBlob();
	return new Uint8Array(await blob.arrayBuffer());
}

export const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Content files from their texts, with the shared fields and awards of the small site and a plan of `mau`. */
export function contentOf(files: Record<string, string> = {}): ShelfFile[] {
	const all = {
		'_shared/fields.yaml': readFileSync(join(shared, 'fields.yaml'), 'utf8'),
		'_shared/awards.yaml': readFileSync(join(shared, 'awards.yaml'), 'utf8'),
		'mau/plans/ke-hoach.yaml': PLAN,
		...files,
	};
	return Object.entries(all).map(([path, text]) => ({ path, text, data: dataOf(path, text) }));
}

function dataOf(path: string, text: string): unknown {
	const yaml = path.endsWith('.mdx')
		? (/^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '')
		: text;
	return parse(yaml);
}

/** Imports a sheet for the agency `mau` on 2026-11-21. */
export function importFor(
	bytes: Uint8Array,
	content: readonly ShelfFile[],
	options: Partial<ImportRequest> & { name?: string } = {},
): Promise<ImportResult> {
	const { name = bytes[0] === 0x50 ? 'danh-sach.xlsx' : 'danh-sach.csv', ...rest } = options;
	return importSheet({
		file: { name, bytes },
		agency: 'mau',
		today: '2026-11-21',
		content,
		...rest,
	});
}

/** The content with what an import wrote. */
export function contentAfter(content: readonly ShelfFile[], { files }: ImportResult): ShelfFile[] {
	const written = new Map(files.map(({ path, content: text }) => [path, text]));
	const changed = files.map(({ path, content: text }) => ({
		path,
		text,
		data: dataOf(path, text),
	}));
	return [...content.filter(({ path }) => !written.has(path)), ...changed];
}

/** An exemplar's file with the given lines in its front matter. */
export function exemplar(name: string, lines = ''): string {
	return `---
# Ghi chú của biên tập: đừng xóa.
title: ${name} làm việc tốt
name: "${name}"   # tên trên quyết định
subject: collective
${lines}status: running
---

Thân bài <Fact id="x">5</Fact>.
`;
}
