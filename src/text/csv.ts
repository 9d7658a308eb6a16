/** CSV that Excel and LibreOffice open as it is: UTF-8 with a byte order mark, CRLF, comma. */

const BOM = '\uFEFF';

/** Rows of cells as one CSV text. */
export function csvText(rows: readonly (readonly string[])[]): string {
	return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Spreadsheets run what begins like a formula; an apostrophe before it makes it a text (OWASP, “CSV Injection”). */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
