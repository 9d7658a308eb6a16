/** A table as people draw one: rows of cells, some of them merged. What a workbook and a CSV file have in common. */

/** `Date` is midnight UTC of the day that the cell shows. */
export type Cell = string | number | boolean | Date | undefined;

/** Merged cells, both ends included, counted from 0. Only the first one carries the value. */
export interface Span {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

export interface Table {
	/** Name of the worksheet; a CSV file has none. */
	name?: string;
	rows: Cell[][];
	merges: readonly Span[];
}

/** Why a file cannot be used at all, and what its owner can do. */
export interface Refusal {
	message: string;
	advice: string;
}

/** The cell as a reader sees it, in NFC, spaces and line breaks as one space; '' when empty. */
export function cellText(cell: Cell): string {
	if (cell === undefined) return '';
	if (cell instanceof Date) return cell.toISOString().slice(0, 10);
	return String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** “D12”: the address of a cell, row and column counted from 0. */
export function cellAddress(row: number, column: number): string {
	let letters = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	return `${letters}${row + 1}`;
}

/** The rows with the value of merged cells in each of them; with `downOnly`, only where one column is merged. */
export function withMergesFilled({ rows, merges }: Table, downOnly = false): Cell[][] {
	const filled = rows.map((row) => [...row]);
	for (const { top, left, bottom, right } of merges) {
		if (downOnly && left !== right) continue;
		const value = rows[top]?.[left];
		for (let row = top; row <= Math.min(bottom, rows.length - 1); row++)
			for (let column = left; column <= right; column++) {
				const line = filled[row];
				if (line !== undefined) line[column] = value;
			}
	}
	return filled;
}
