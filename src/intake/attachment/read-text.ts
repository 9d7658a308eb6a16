/** Reads plain text and CSV files in the encodings that Vietnamese offices still meet. */

import type { AttachmentContent } from '../../domain/attachment.ts';
import { readCsv } from '../sheet/read-csv.ts';
import { cellText } from '../sheet/table.ts';
import { addPassage, emptyContent } from './content.ts';
import { addRows, MOST_ROWS } from './table-lines.ts';

export function readPlain(kind: 'txt' | 'csv', bytes: Uint8Array): AttachmentContent {
	const content = emptyContent();
	const tables = kind === 'csv' ? readCsv(bytes) : [];
	const rows = Array.isArray(tables) ? (tables[0]?.rows ?? []) : [];
	const where = (index: number) => `dòng ${index + 1}`;
	const count = rows.length || decode(bytes).split(/\r\n?|\n/).length;
	if (count > MOST_ROWS) content.unread.push(`phần sau dòng ${MOST_ROWS}`);
	if (rows.length === 0) {
		const lines = decode(bytes).split(/\r\n?|\n/, MOST_ROWS);
		for (const [index, line] of lines.entries()) addPassage(content, where(index), line);
		return content;
	}
	const cells = rows
		.slice(0, MOST_ROWS)
		.map((row) => new Map(row.map((cell, index) => [String(index), cellText(cell)])));
	addRows(content, cells, where);
	return content;
}

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Not UTF-8: numbers and mailboxes are the same in every old Vietnamese encoding.
		return new TextDecoder('windows-1258').decode(bytes);
	}
}
