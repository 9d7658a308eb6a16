/** Decides what kind of file somebody handed in, by its first bytes rather than by its name. */
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { Refusal, Table } from './table.ts';

export interface SheetFile {
	/** With its ending; the folder does not matter. */
	name: string;
	bytes: Uint8Array;
}

const MAX_BYTES = 20_000_000;
const MAX_ROWS = 20_000;

const SAVE_AS = 'Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.';

/** The tables of an .xlsx or .csv file, or why it is neither. Never throws. */
export async function readTables({ name, bytes }: SheetFile): Promise<Table[] | Refusal> {
	const refusal = refusalOf(name, bytes);
	if (refusal !== undefined) return refusal;
	const tables = startsWith(bytes, [0x50, 0x4b]) ? await readWorkbook(bytes) : readCsv(bytes);
	if (!Array.isArray(tables)) return tables;
	if (tables.some(({ rows }) => rows.length > MAX_ROWS))
		return {
			message: 'Bảng có hơn 20.000 dòng.',
			advice: 'Hãy xóa các dòng trống ở cuối, hoặc tách thành nhiều tệp.',
		};
	return tables;
}

function refusalOf(name: string, bytes: Uint8Array): Refusal | undefined {
	if (bytes.length === 0)
		return { message: 'Tệp này rỗng.', advice: 'Hãy lưu lại bảng rồi nhập lại.' };
	if (bytes.length > MAX_BYTES)
		return {
			message: 'Tệp này nặng hơn 20 MB.',
			advice: 'Hãy bỏ ảnh và các trang tính khác, chỉ để bảng cần nhập.',
		};
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
		return {
			message: 'Tệp này là Excel đời cũ (.xls), hoặc có đặt mật khẩu.',
			advice: `${SAVE_AS} Nếu tệp có mật khẩu, hãy bỏ mật khẩu trước.`,
		};
	if (startsWith(bytes, [0x50, 0x4b]) || /\.(?:csv|tsv|txt)$/i.test(name)) return undefined;
	return { message: 'Tệp này không phải bảng tính .xlsx hay .csv.', advice: SAVE_AS };
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
	return head.every((byte, index) => bytes[index] === byte);
}
