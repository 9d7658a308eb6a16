/** What the gate of the build says when content has errors. */
import { countProblems } from './format-problems.ts';
import type { Problem } from './problem.ts';

const named = (files: readonly string[]): string[] => files.map((file) => `content/${file}`);

/** Why the build ends here. The errors themselves are printed before. */
export function stoppedByErrors(errors: readonly Problem[]): string {
	const count = countProblems(errors).replace(/^Có/, 'có');
	return `Chưa dựng trang: ${count} Hãy sửa các lỗi in ở trên rồi chạy lại, hoặc đặt QUARANTINE=1 để tạm để riêng các mục có lỗi.`;
}

/** Why nothing can be read: the folder of the content is not there. */
export const noContentFolder = (folder: string): string =>
	`Không có thư mục nội dung “${folder}”. Hãy xem lại CONTENT_DIR, hoặc chạy lệnh ở thư mục gốc của kho.`;

/** Why nothing can be left out: every page stands on these files. */
export function stoppedByShared(files: readonly string[]): string {
	return `Chưa dựng trang: không thể để riêng ${named(files).join(', ')} vì mọi trang dùng chung. Hãy sửa các lỗi in ở trên.`;
}

/** Which entries the build goes on without, and which go with them. */
export function quarantineReport(files: readonly string[], falling: readonly string[]): string {
	const lines = (paths: readonly string[]) => named(paths).map((file) => `    ${file}`);
	return [
		`Tạm để riêng ${files.length} mục có lỗi, phần còn lại vẫn đăng:`,
		...lines(files),
		...(falling.length === 0
			? []
			: [
					`Tạm ẩn ${falling.length} lần nhân rộng vì mô hình gốc đang để riêng:`,
					...lines(falling),
				]),
	].join('\n');
}

/** Where the report of the build was written. */
export const reportWritten = (path: string): string => `Báo cáo: ${path}`;
