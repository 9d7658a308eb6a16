/** Reads a CSV file as Excel, LibreOffice and Google write them: any of three separators, with or without a byte order mark. */
import { parse } from 'csv-parse/sync';
import type { Refusal, Table } from './table.ts';

/** Excel writes `;` where the comma marks decimals, as in Vietnam, and tabs as “Unicode text”. */
const SEPARATORS = [';', ',', '\t'] as const;

const NOT_UTF8: Refusal = {
	message: 'Tệp CSV này không ở bảng mã UTF-8 nên chữ có dấu không đọc được.',
	advice: 'Trong Excel, hãy chọn Lưu thành (Save As) “CSV UTF-8”, hoặc lưu thành .xlsx.',
};

const BROKEN: Refusal = {
	message: 'Tệp CSV này không tách được thành các ô.',
	advice: 'Hãy mở bằng Excel, xem lại dấu ngoặc kép, rồi lưu thành .xlsx hoặc “CSV UTF-8”.',
};

/** One table; empty lines are kept so that row numbers are those of the file. */
export function readCsv(bytes: Uint8Array): Table[] | Refusal {
	const text = decode(bytes);
	if (text === undefined || text.includes('\0')) return NOT_UTF8;
	try {
		const rows = parse(text, {
			delimiter: separatorOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
		});
		return [{ rows: rows.map((row) => row.map(toCell)), merges: [] }];
	} catch {
		// The parser throws only for quotes that never close.
		return BROKEN;
	}
}

function decode(bytes: Uint8Array): string | undefined {
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The separator that most lines have, judged by the first lines. */
function separatorOf(text: string): string {
	const lines = text.split(/\r\n?|\n/, 30);
	const uses = SEPARATORS.map((separator) => ({
		separator,
		lines: lines.filter((line) => line.includes(separator)).length,
		all: lines.join('').split(separator).length,
	}));
	uses.sort((a, b) => b.lines - a.lines || b.all - a.all);
	return uses[0]?.separator ?? ',';
}

/** Exports put an apostrophe before what a spreadsheet would run as a formula; it is not part of the text. */
function toCell(text: string): string | undefined {
	const plain = text.replace(/^'(?=[=+\-@\t\r])/, '').trim();
	return plain === '' ? undefined : plain;
}
