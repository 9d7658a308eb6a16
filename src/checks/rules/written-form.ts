/** How text is stored: marks joined to their letters, no legacy fonts. Articles are the MDX reader's; here is the rest. */
import { looksLikeLegacyFont } from '../../text/normalise.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

export const writtenForm: CheckRule = (context) => [
	...separateMarks(context),
	...oldFonts(context),
];

/** The MDX reader looks at whole `.mdx` files, so only the others are looked at here. */
function separateMarks({ asked }: CheckContext): Problem[] {
	return asked.flatMap((source) => {
		if (source.text === undefined || source.body() !== undefined) return [];
		const lines = source.text.split(/\r\n?|\n/);
		const index = lines.findIndex((line) => line !== line.normalize('NFC'));
		if (index === -1) return [];
		const message = 'Dấu tiếng Việt được lưu tách khỏi chữ (NFD), nên tìm kiếm có thể bỏ sót.';
		const advice = 'Hãy lưu lại tệp bằng Unicode dựng sẵn (NFC).';
		return [
			problemAt('chua-chuan-nfc', { file: source.path, line: index + 1 }, { message, advice }),
		];
	});
}

/** The MDX reader looks for old fonts below the front matter, so only YAML is looked at here. */
function oldFonts({ asked }: CheckContext): Problem[] {
	return asked.flatMap(({ path, yaml }) => {
		if (yaml === undefined || !looksLikeLegacyFont(yaml.text)) return [];
		const lines = yaml.text.split(/\r\n?|\n/);
		const index = lines.findIndex((line) => looksLikeLegacyFont(line));
		const at = { file: path, line: index === -1 ? undefined : index + yaml.line };
		const message = 'Chữ ở đây gõ bằng phông cũ (.VnTime, VNI), không phải Unicode.';
		const advice = 'Hãy chuyển mã sang Unicode bằng Unikey (Ctrl+Shift+F6) rồi dán lại.';
		return [problemAt('phong-chu-cu', at, { message, found: lines[index], advice })];
	});
}
