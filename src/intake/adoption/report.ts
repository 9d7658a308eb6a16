/** What `npm run import-adoption` tells of a letter that was read. */
import type { ImportedAdoption } from './import-adoption.ts';

/** @param folder the content folder as it is typed. */
export function formatAdoptionReport(made: ImportedAdoption, folder: string): string {
	const { file, practice, open, unread, guessed, agency } = made;
	return [
		`Đã ghi bản nháp: ${folder}/${file}`,
		`Làm theo: ${practice.data.name} (${practice.key}).`,
		...listed(
			'Còn thiếu',
			open.map(({ key, label, hint }) => `${label} (${key}): ${hint}`),
		),
		...listed('Chưa đưa vào được, hãy xem phiếu', unread),
		...listed('Máy đoán, hãy xem lại', guessed),
		'Gọi lại cho nơi làm theo trước khi đăng; chưa ai hỏi lại thì giữ mức minh chứng “tự báo cáo”.',
		`Sửa xong, chạy: npm run check -- ${agency}`,
	].join('\n');
}

const listed = (heading: string, lines: readonly string[]): string[] =>
	lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  - ${line}`)];
