/** What an import did and what it could not do, as data and as the words printed for the author. */

import { RATING } from '../../site/labels/values.ts';
import { formatDateShort, isPartialDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import type { Difference, Item } from './match.ts';
import type { RowProblem } from './row-reader.ts';
import { SHEET_NAMES, type SheetKind } from './sheet-kinds.ts';

/** A value that the file and the sheet give differently. */
export interface Conflict extends Difference {
	/** Below the content folder. */
	path: string;
	/** Rows of the sheet, from 1. */
	rows: readonly number[];
	/** Whether the sheet's value was taken. */
	replaced: boolean;
}

/** A value that was added to an item that the file had. */
export interface Fill {
	path: string;
	rows: readonly number[];
	values: Item;
}

export interface ImportReport {
	kind?: SheetKind;
	/** Rows of data that were read. */
	rows: number;
	added: number;
	unchanged: number;
	fills: readonly Fill[];
	conflicts: readonly Conflict[];
	problems: readonly RowProblem[];
	/** What concerns the whole sheet: columns left out, a year taken from the title. */
	notes: readonly string[];
	/** Why nothing could be read; then everything else is empty. */
	refusal?: { message: string; advice: string };
}

const KEY_NAMES: Readonly<Record<string, string>> = {
	plan: 'kế hoạch',
	year: 'năm',
	unit: 'đơn vị',
	field: 'lĩnh vực',
	count: 'số lượng',
	date: 'ngày',
	issuer: 'cơ quan',
	decision: 'số quyết định',
	rating: 'xếp loại',
	note: 'ghi chú',
	name: 'tên khen thưởng',
};

/** The report as printed in a terminal. `folder` is what the content folder is called there. */
export function formatImportReport(report: ImportReport, folder = 'content'): string {
	const { refusal } = report;
	if (refusal !== undefined) return `${refusal.message}\n    ${refusal.advice}`;
	return [
		summary(report),
		...report.notes,
		...report.fills.map((fill) => formatFill(fill, folder)),
		...report.conflicts.map((conflict) => formatConflict(conflict, folder)),
		...(report.conflicts.some(({ replaced }) => !replaced) ? [KEPT_ADVICE] : []),
		...report.problems.map(formatRowProblem),
	].join('\n');
}

const KEPT_ADVICE =
	'Giá trị trong tệp được giữ. Nếu bảng mới đúng, hãy chạy lại lệnh với --replace; nếu là một lần khác, hãy để cả hai lần thành hai dòng trong bảng.';

function summary({ kind, rows, added, unchanged, fills, problems }: ImportReport): string {
	const name = kind === undefined ? '' : `${SHEET_NAMES[kind]}: `;
	const refused = new Set(problems.map(({ sheet, row }) => `${sheet}:${row}`)).size;
	return `${name}đọc ${formatNumber(rows)} dòng; thêm ${formatNumber(added)}, bổ sung ${formatNumber(fills.length)}, đã có ${formatNumber(unchanged)}, không nhận ${formatNumber(refused)} dòng.`;
}

const rowsText = (rows: readonly number[]): string =>
	`${rows.length > 1 ? 'Các dòng' : 'Dòng'} ${rows.slice(0, 8).join(', ')}${rows.length > 8 ? '…' : ''}`;

const RATING_NAMES: Readonly<Record<string, string>> = RATING;

function valueText(key: string, value: string | number): string {
	if (key === 'date' && isPartialDate(String(value))) return formatDateShort(String(value));
	return (key === 'rating' ? RATING_NAMES[value] : undefined) ?? String(value);
}

const keyName = (key: string): string => KEY_NAMES[key] ?? key;

function formatFill({ path, rows, values }: Fill, folder: string): string {
	const list = Object.entries(values).map(
		([key, value]) => `${keyName(key)} “${valueText(key, value)}”`,
	);
	return `${rowsText(rows)}: bổ sung ${list.join(', ')} vào ${folder}/${path}.`;
}

function formatConflict(
	{ path, rows, key, inSheet, inFile, replaced }: Conflict,
	folder: string,
): string {
	const end = replaced ? 'đã thay bằng giá trị của bảng.' : 'chưa thay.';
	return `${rowsText(rows)}: ${keyName(key)} ở ${folder}/${path} ghi “${valueText(key, inFile)}”, bảng ghi “${valueText(key, inSheet)}”; ${end}`;
}

/** “Dòng 12, cột “Xếp loại” (D12): …” with what is written and what to do. */
export function formatRowProblem({
	sheet,
	row,
	column,
	message,
	found,
	advice,
}: RowProblem): string {
	const place = [
		...(sheet === undefined ? [] : [`Trang tính “${sheet}”`]),
		`dòng ${formatNumber(row)}`,
		...(column === undefined ? [] : [column]),
	].join(', ');
	const lines = [`${place.charAt(0).toLocaleUpperCase('vi')}${place.slice(1)}: ${message}`];
	if (found !== undefined) lines.push(`    Đang ghi: ${found}`);
	return [...lines, `    ${advice}`].join('\n');
}
