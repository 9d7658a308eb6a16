/** Text that is not the author's last word: saved in another encoding, damaged, or two versions not yet brought together. */
import { CONTROL, DECEPTIVE, DOUBLE_DECODED, REPLACEMENT } from '../../text/unfit-characters.ts';
import type { Code } from '../codes.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';

export const unfitText: CheckRule = (context) => [
	...otherEncodings(context),
	...unmerged(context),
	...unfitCharacters(context),
];

function otherEncodings({ asked }: CheckContext): Problem[] {
	return asked.flatMap(({ path, encoding }) => {
		if (encoding === undefined) return [];
		const message = 'Tệp lưu bằng bảng mã UTF-16 (Notepad gọi là “Unicode”).';
		const advice = 'Hãy mở tệp, chọn Lưu thành (Save As), bảng mã (Encoding) UTF-8, rồi lưu đè.';
		return [problemAt('sai-bang-ma', { file: path, line: 1 }, { message, advice })];
	});
}

function unmerged({ asked }: CheckContext): Problem[] {
	return asked.flatMap((source) => {
		const line = source.unmergedLine();
		if (line === undefined) return [];
		const words = {
			message: 'Tệp còn hai bản sửa chưa gộp: hai người đã sửa cùng một chỗ.',
			found: source.lineText(line),
			advice:
				'Giữa <<<<<<< và ======= là một bản, giữa ======= và >>>>>>> là bản kia. Hãy giữ phần đúng rồi xóa cả ba dòng dấu.',
		};
		return [problemAt('chua-gop', { file: source.path, line }, words)];
	});
}

const CHARACTERS: readonly [Code, RegExp, message: string, advice: string][] = [
	[
		'sai-bang-ma',
		REPLACEMENT,
		'Dòng này có ký tự không đọc được (�), vì tệp đã lưu sai bảng mã.',
		'Hãy mở lại bản gốc và lưu tệp bằng bảng mã UTF-8.',
	],
	[
		'sai-bang-ma',
		DOUBLE_DECODED,
		'Chữ có dấu đã hỏng vì tệp từng được mở bằng sai bảng mã.',
		'Hãy lấy lại bản gốc và lưu tệp bằng bảng mã UTF-8; chữ đã hỏng thì phải gõ lại.',
	],
	[
		'ky-tu-dieu-khien',
		CONTROL,
		'Dòng này có ký tự điều khiển không nhìn thấy.',
		'Hãy xóa dòng này rồi gõ lại, đừng dán từ phần mềm khác.',
	],
	[
		'ky-tu-an',
		DECEPTIVE,
		'Dòng này có ký tự ẩn làm chữ hiện ra khác với chữ được lưu.',
		'Hãy xóa dòng này rồi gõ lại.',
	],
];

/** The MDX reader looks at whole `.mdx` files, so only the others are looked at here. */
function unfitCharacters({ asked }: CheckContext): Problem[] {
	return asked
		.filter((source) => source.text !== undefined && source.body() === undefined)
		.flatMap((source) =>
			CHARACTERS.flatMap(([code, pattern, message, advice]) => {
				const line = lineWith(source, pattern);
				return line === undefined
					? []
					: [problemAt(code, { file: source.path, line }, { message, advice })];
			}),
		);
}

function lineWith({ text = '' }: SourceFile, pattern: RegExp): number | undefined {
	const index = text.search(pattern);
	return index === -1 ? undefined : text.slice(0, index).split(/\r\n?|\n/).length;
}
