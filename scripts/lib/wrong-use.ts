/** A command line that was typed wrongly, or cannot be followed: what every command answers, in its user's language. */

/** Thrown with the words for whoever typed the command. */
export class WrongUse extends Error {}

/** Runs a command and sets the exit code it gives; 1 for a file or folder that cannot be read, 2 for wrong use. */
export async function runCommand(run: () => Promise<0 | 1>): Promise<void> {
	try {
		process.exitCode = await run();
	} catch (error) {
		const unread = whyNotRead(error);
		if (!(error instanceof WrongUse) && unread === undefined) throw error;
		console.error(error instanceof WrongUse ? error.message : unread);
		process.exitCode = error instanceof WrongUse ? 2 : 1;
	}
}

/** For a command without `runCommand`: says why something could not be read, and ends with 1. */
export function stopUnread(error: unknown): never {
	const words = whyNotRead(error);
	if (words === undefined) throw error;
	console.error(words);
	process.exit(1);
}

/** What `parseArgs` refused, with how the command is used. */
export function wrongOption(error: unknown, usage: string): WrongUse {
	const [, option] = /'(-[^ ']*)/.exec(error instanceof Error ? error.message : '') ?? [];
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	if (option === undefined) return new WrongUse(usage);
	return new WrongUse(
		code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
			? `Không có tùy chọn ${option}.\n${usage}`
			: `Tùy chọn ${option} chưa có giá trị, hoặc không nhận giá trị.\n${usage}`,
	);
}

const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'không có quyền đọc',
	EPERM: 'không có quyền đọc, hoặc đang mở ở chương trình khác',
	EBUSY: 'đang mở ở chương trình khác',
	EISDIR: 'là một thư mục, không phải tệp',
	ENOTDIR: 'có một tệp ở chỗ phải là thư mục',
	ENOENT: 'không còn ở đó',
	EIO: 'ổ đĩa báo lỗi',
	EMFILE: 'máy đang mở quá nhiều tệp',
	ELOOP: 'lối tắt trỏ vòng vào chính nó',
};

/** Why a file or folder could not be read; `undefined` for an error of another kind. */
export function whyNotRead(error: unknown): string | undefined {
	if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return;
	const reason = REASONS[error.code];
	if (reason === undefined) return undefined;
	const path = 'path' in error && typeof error.path === 'string' ? `“${error.path}”` : 'một tệp';
	return `Không đọc được ${path}: ${reason}. Hãy xử lý rồi chạy lại lệnh.`;
}
