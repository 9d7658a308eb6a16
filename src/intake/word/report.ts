/** The report of an import as an author reads it. */
import { formatNumber } from '../../text/number.ts';
import type { WordReport } from './import-word.ts';

const HEADINGS = {
	open: 'Còn thiếu (bài ở trạng thái nháp, chưa đăng):',
	guessed: 'Máy đoán hoặc tự đổi, hãy xem lại:',
	refused: 'Chưa dùng được, đã ghi lại ở đầu tệp:',
	lost: 'Không đưa được vào bài:',
} as const;

/** Word notes neither who took a picture nor on what basis it may be shown. */
const PHOTOS_TO_LIST =
	'Ảnh trong bài (photos): khai từng ảnh với src, alt, người chụp (credit) và căn cứ dùng (consent).';

/** Lines for the console. `folder` is where the content is, as the author knows it. */
export function formatReport(report: WordReport, folder: string): string {
	const { words, headings, tables, pictures, notes } = report.found;
	const parts = [
		`${formatNumber(words)} chữ`,
		`${headings} tiêu đề mục`,
		`${tables} bảng`,
		`${pictures} ảnh`,
		`${notes} chú thích`,
	];
	const open = [
		...report.open.map(({ key, label, hint }) => `${label} (${key}): ${hint}`),
		...report.withoutAlt.map(
			(name) => `Mô tả ảnh ${name}: tả ảnh trong một câu, viết vào giữa [ ].`,
		),
		...(pictures > 0 ? [PHOTOS_TO_LIST] : []),
	];
	return [
		`Bài nháp: ${folder}/${report.file}`,
		`${report.isTemplate ? 'Đọc theo mẫu. ' : ''}Thân bài có ${parts.join(', ')}.`,
		...section(HEADINGS.open, open),
		...section(HEADINGS.guessed, report.guessed),
		...section(HEADINGS.refused, report.refused),
		...section(HEADINGS.lost, report.lost),
	].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  - ${line}`)];
}
