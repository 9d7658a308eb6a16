/** From a spreadsheet's bytes to content files: the one door through which a list comes in. Reads and writes no disk, asks no clock. */
import { dataRows } from './data-rows.ts';
import { guessKind, noHeader } from './guess-kind.ts';
import { findHeader, missingColumns } from './header.ts';
import type { Header } from './header-columns.ts';
import { type FileMerge, importHonours } from './import-honours.ts';
import { importRegistrations } from './import-registrations.ts';
import type { ImportReport } from './import-report.ts';
import { isPersonalColumn } from './personal-columns.ts';
import { readTables, type SheetFile } from './read-tables.ts';
import { readRegistrations, yearInTitles } from './registration-rows.ts';
import type { RowProblem } from './row-reader.ts';
import type { SheetKind } from './sheet-kinds.ts';
import { type Shelf, type ShelfFile, shelfOf } from './shelf.ts';
import type { Refusal, Table } from './table.ts';

export interface ImportRequest {
	file: SheetFile;
	agency: string;
	/** Which sheet it is; guessed from its columns when missing. */
	kind?: SheetKind;
	/** Plan and year of registrations whose rows say none. */
	plan?: string;
	year?: number;
	/** Take the sheet's values where a file says something else. */
	replace?: boolean;
	/** Today, `YYYY-MM-DD`. */
	today: string;
	/** The agency's files, the shared lists and the plans. */
	content: readonly ShelfFile[];
}

export interface ImportResult {
	/** Whole new texts of the files that change; below the content folder. */
	files: { path: string; content: string }[];
	report: ImportReport;
}

interface HeadedTable {
	table: Table;
	header: Header;
}

/** Reads a sheet and merges it into the agency's files. Never throws for what the sheet holds. */
export async function importSheet(request: ImportRequest): Promise<ImportResult> {
	const tables = await readTables(request.file);
	if (!Array.isArray(tables)) return refused(tables);
	const kind = request.kind ?? guessKind(tables);
	if (typeof kind !== 'string') return refused(kind);
	const headed = tables.flatMap((table) => {
		const header = findHeader(table, kind);
		return header === undefined || missingColumns(table, header, kind).length > 0
			? []
			: [{ table, header }];
	});
	if (headed.length === 0) return refused(noHeader(tables, kind));
	return importTables(headed, kind, request);
}

function importTables(
	headed: readonly HeadedTable[],
	kind: SheetKind,
	request: ImportRequest,
): ImportResult {
	const shelf = shelfOf(request.agency, request.content);
	const plan = request.plan === undefined ? undefined : shelf.planList.find(request.plan);
	if (request.plan !== undefined && plan === undefined) return refused(noPlan(request.plan, shelf));
	const problems: RowProblem[] = [];
	const rows = headed.flatMap(({ table, header }) => dataRows(table, header));
	if (rows.length === 0) return refused(NO_ROWS, kind);
	const { today, replace = false } = request;
	const year = request.year ?? yearInTitles(headed.flatMap(({ header }) => header.titles));
	const named = { ...(plan && { plan }), ...(year && { year }) };
	const registered =
		kind === 'registrations'
			? readRegistrations(rows, { shelf, today, problems, ...named })
			: undefined;
	const merges =
		kind === 'registrations'
			? importRegistrations(registered ?? [], shelf, replace)
			: importHonours(rows, { shelf, today, problems, kind, replace });
	problems.push(...merges.flatMap(mergeProblems));
	const report: ImportReport = {
		kind,
		rows: rows.length,
		added: sum(merges, 'added'),
		unchanged: sum(merges, 'unchanged'),
		fills: merges.flatMap(({ merged }) => merged?.fills ?? []),
		conflicts: merges.flatMap(({ merged }) => merged?.conflicts ?? []),
		problems: problems.toSorted((a, b) => a.row - b.row),
		notes: [
			...headed.flatMap((one) => notesOn(one, kind)),
			...(registered?.some((one) => one.rows.length > 1) ? [SUMMED] : []),
		],
	};
	return { files: changedFiles(merges, request.content), report };
}

const SUMMED =
	'Các dòng cùng đơn vị, đối tượng, cấp, giai đoạn, lĩnh vực và ngày được cộng thành một dòng.';

const NO_ROWS: Refusal = {
	message: 'Bảng chưa có dòng dữ liệu nào dưới dòng tên cột.',
	advice: 'Hãy điền vào bảng, lưu lại rồi nhập.',
};

function refused(refusal: Refusal, kind?: SheetKind): ImportResult {
	const nothing = { added: 0, unchanged: 0, fills: [], conflicts: [], problems: [], notes: [] };
	return { files: [], report: { ...(kind && { kind }), rows: 0, ...nothing, refusal } };
}

function sum(merges: readonly FileMerge[], key: 'added' | 'unchanged'): number {
	return merges.reduce((total, { merged }) => total + (merged?.[key] ?? 0), 0);
}

function changedFiles(
	merges: readonly FileMerge[],
	content: readonly ShelfFile[],
): ImportResult['files'] {
	const before = new Map(content.map(({ path, text }) => [path, text]));
	return merges.flatMap(({ path, text }) =>
		text === undefined || text === before.get(path) ? [] : [{ path, content: text }],
	);
}

function mergeProblems({ path, rows, refused: reason, merged }: FileMerge): RowProblem[] {
	const unclear = (merged?.unclear ?? []).map((row) => ({
		row,
		message: `Tệp ${path} có nhiều lần giống dòng này, không rõ là lần nào.`,
		advice: 'Hãy ghi thêm ngày hoặc số quyết định vào dòng này, hoặc sửa tệp bằng tay.',
	}));
	const [row = 0] = rows;
	return reason === undefined ? unclear : [...unclear, { row, ...reason }];
}

function noPlan(written: string, { planList }: Shelf): Refusal {
	const near = planList.near(written);
	return {
		message: `Không có kế hoạch “${written}”.`,
		advice:
			near.length > 0
				? `Có phải ${near.join(' hay ')} không?`
				: 'Hãy ghi tên thư mục của kế hoạch, hoặc cơ quan/tên nếu là của cơ quan khác.',
	};
}

/** Columns that were not read, those with people's names or identities apart. */
function notesOn({ table, header }: HeadedTable, kind: SheetKind): string[] {
	const place = table.name === undefined ? '' : `Trang tính “${table.name}”: `;
	const isOrdinal = (text: string) => /^(?:stt|tt|số tt|số thứ tự)$/iu.test(text);
	const cellsOf = (index: number) => table.rows.slice(header.firstRow).map((row) => row[index]);
	const left = header.unknown.filter(({ text }) => !isOrdinal(text));
	const isPersonal = ({ text, index }: (typeof left)[number]) =>
		isPersonalColumn(text, cellsOf(index));
	const named = kind === 'registrations' ? left.filter(isPersonal) : [];
	const other = left.filter((column) => !named.includes(column));
	const quoted = (columns: typeof left) => columns.map(({ text }) => `“${text}”`).join(', ');
	return [
		...(named.length > 0
			? [
					`${place}không nhận cột ${quoted(named)}: đăng ký được đăng công khai theo số lượng, không ghi tên hay thông tin của người nào. Các cột khác vẫn được nhập.`,
				]
			: []),
		...(other.length > 0 ? [`${place}bỏ qua cột không thuộc bảng này: ${quoted(other)}.`] : []),
	].map((note) => note.charAt(0).toLocaleUpperCase('vi') + note.slice(1));
}
