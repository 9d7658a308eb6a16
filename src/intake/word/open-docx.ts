/** Decides whether bytes are a Word document that can be read, before anything is unpacked in full. */
import { strFromU8, unzipSync } from 'fflate';
import { unzipWhole } from '../zip.ts';

/** Why a file cannot be imported, and what its author can do. */
export interface WordProblem {
	message: string;
	advice: string;
}

/** The parts of a Word document that are looked at as text. */
export interface OpenedDocx {
	/** `word/styles.xml`, '' when there is none. */
	styles: string;
	/** The main text, as XML. */
	document: string;
}

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 80 * MEGABYTE;
/** All files in the package, unpacked. A document with a hundred photos stays far below it. */
const MOST_UNPACKED = 200 * MEGABYTE;

const SAVE_AS =
	'Hãy mở bằng Word, chọn Lưu thành (Save As) kiểu Word Document (.docx), rồi nhập lại.';
const AGAIN = 'Hãy mở tệp bằng Word xem còn đọc được không, lưu lại thành .docx, rồi nhập lại.';

/** Beginnings of files that are often handed in instead of a Word document. */
const OTHERS: readonly (readonly [string, WordProblem])[] = [
	[
		'\xD0\xCF\x11\xE0',
		{
			message: 'Tệp là Word đời cũ (.doc), hoặc có đặt mật khẩu, nên không đọc được.',
			advice: `Nếu có mật khẩu, hãy bỏ mật khẩu. ${SAVE_AS}`,
		},
	],
	['%PDF', { message: 'Tệp là PDF, không phải Word.', advice: 'Hãy tìm bản Word gốc (.docx).' }],
	['{\\rtf', { message: 'Tệp là RTF, không phải Word .docx.', advice: SAVE_AS }],
];

interface Listed {
	name: string;
	originalSize: number;
}

/** The text parts of a document, or why it cannot be read. Never throws for what the bytes hold. */
export function openDocx(bytes: Uint8Array): OpenedDocx | { problem: WordProblem } {
	if (bytes.length === 0) {
		return { problem: { message: 'Tệp trống, không có byte nào.', advice: AGAIN } };
	}
	if (bytes.length > MOST_BYTES) return { problem: tooLarge('nặng', bytes.length, MOST_BYTES) };
	const start = strFromU8(bytes.subarray(0, 8), true);
	const other = OTHERS.find(([sign]) => start.startsWith(sign));
	if (other !== undefined) return { problem: other[1] };
	if (!start.startsWith('PK')) {
		return { problem: { message: 'Tệp không phải Word .docx.', advice: SAVE_AS } };
	}
	try {
		return openPackage(bytes);
	} catch {
		return { problem: damaged() };
	}
}

/** Said of a package that cannot be read to its end. */
export function damaged(): WordProblem {
	return { message: 'Tệp Word bị hỏng hoặc chép chưa hết, không mở được.', advice: AGAIN };
}

function openPackage(bytes: Uint8Array): OpenedDocx | { problem: WordProblem } {
	const listed = listFiles(bytes);
	const unpacked = listed.reduce((sum, { originalSize }) => sum + originalSize, 0);
	if (unpacked > MOST_UNPACKED) return { problem: tooLarge('mở ra nặng', unpacked, MOST_UNPACKED) };
	const document = listed.find(({ name }) => /^word\/document\d*\.xml$/.test(name))?.name;
	if (document === undefined) return { problem: noWord(listed.map(({ name }) => name)) };
	const files = unzipWhole(bytes);
	if (files === undefined) return { problem: damaged() };
	const read = (name: string): string => {
		const content = files[name];
		return content === undefined ? '' : strFromU8(content);
	};
	return { styles: read('word/styles.xml'), document: read(document) };
}

/** Names and sizes of the files in a zip; nothing is unpacked. */
function listFiles(bytes: Uint8Array): Listed[] {
	const listed: Listed[] = [];
	unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			listed.push({ name, originalSize });
			return false;
		},
	});
	return listed;
}

function tooLarge(how: string, bytes: number, most: number): WordProblem {
	const megabytes = Math.ceil(bytes / MEGABYTE);
	return {
		message: `Tệp ${how} ${megabytes} MB, nhiều nhất ${most / MEGABYTE} MB.`,
		advice:
			'Hãy nén ảnh trong Word (Picture Format → Compress Pictures) hoặc tách bài, rồi nhập lại.',
	};
}

function noWord(names: readonly string[]): WordProblem {
	const has = (folder: string) => names.some((name) => name.startsWith(folder));
	if (has('xl/')) {
		return {
			message: 'Tệp là Excel, không phải Word.',
			advice: 'Danh sách Excel được nhập bằng lệnh npm run import-sheet.',
		};
	}
	if (has('ppt/')) {
		return { message: 'Tệp là PowerPoint, không phải Word.', advice: 'Hãy chép chữ sang Word.' };
	}
	if (has('content.xml')) {
		return { message: 'Tệp là văn bản LibreOffice (.odt), không phải Word.', advice: SAVE_AS };
	}
	return { message: 'Tệp nén này không có bài viết Word ở trong.', advice: SAVE_AS };
}
