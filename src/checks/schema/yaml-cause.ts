/** What an author most likely did where YAML cannot be read: parsers name the consequence, seldom the cause. */

export interface YamlCause {
	/** Line of the file where the author has to look. */
	line: number;
	/** What happened, the end of a sentence, where it is certain. */
	why?: string;
	/** What to do, an instruction. */
	advice: string;
}

/** A line as written that shows the cause by itself. */
const SEEN: readonly [RegExp, why: string, advice: string][] = [
	[
		/(?::|-)\s+[“”‘’„]/,
		'ngoặc kép cong (“ ”) không bao được câu',
		'Word tự đổi ngoặc kép. Hãy gõ lại bằng ngoặc kép thẳng: title: "Họp thôn: việc nhỏ".',
	],
	[
		/^[ \t]*\t/,
		'đầu dòng có phím Tab',
		'Hãy xóa khoảng trống đầu dòng rồi gõ lại bằng dấu cách, thụt bằng các dòng cùng nhóm.',
	],
	[
		/^\s*[\u00A0\u2000-\u200B\u3000]|^\s*[\w-]+:[\u00A0\u2000-\u200B\u3000]/,
		'có dấu cách lạ, thường do dán từ Word hay trang mạng',
		'Hãy xóa khoảng trống ở đầu dòng và sau dấu hai chấm, rồi gõ lại bằng dấu cách thường.',
	],
	[
		/^\s*[\w-]+：/,
		'dấu hai chấm là loại rộng (：)',
		'Hãy gõ lại dấu hai chấm thường và một dấu cách sau nó: title: Họp thôn.',
	],
	[
		/^\s*(?:- )?[a-z]\w*:[^\s/]/,
		'thiếu dấu cách sau dấu hai chấm',
		'Hãy thêm một dấu cách sau dấu hai chấm: title: Họp thôn.',
	],
	[
		/(?::|-)\s+[*&!%@`]/,
		'câu bắt đầu bằng một dấu máy hiểu thành lệnh (* & ! % @ `)',
		'Hãy đặt cả câu trong ngoặc kép: title: "*Họp thôn*".',
	],
	[
		/^\s*(?:- )?\w+:\s+[^"'[{#|>\s].*:(?:\s|$)/,
		'câu có dấu hai chấm',
		'Hãy đặt cả câu trong ngoặc kép: title: "Họp thôn: việc nhỏ, lợi lớn".',
	],
];

/** What the parser complains of. */
const SAID: readonly [RegExp, string][] = [
	[/must be unique/i, 'Một trường được ghi hai lần. Hãy giữ lại một.'],
	[
		/multiple documents/i,
		'Dòng --- chỉ để mở và đóng phần khai báo của tệp .mdx. Ở tệp .yaml hãy xóa dòng ấy.',
	],
	[/Too long/, 'Tệp dài quá 2 triệu ký tự. Hãy tách tệp, hoặc xóa phần dán nhầm.'],
	[/Too wide/, 'Tệp có hàng nghìn trường. Hãy xóa phần dán nhầm; danh sách dài thì nhập từ Excel.'],
	[/Too deep/, 'Các dòng lồng vào nhau quá nhiều tầng. Hãy viết lại theo mẫu trong hướng dẫn.'],
	[
		/alias|anchor/i,
		'Trang không dùng dấu & và * để nhắc lại. Hãy chép lại nội dung thay cho chúng.',
	],
	[/quote/i, 'Ngoặc kép mở mà chưa đóng. Hãy thêm ngoặc kép ở cuối câu.'],
	[
		/flow|\[|\{/i,
		'Ngoặc vuông hoặc ngoặc nhọn mở ở đây hay ở dòng trên mà chưa đóng. Hãy thêm ngoặc đóng.',
	],
	[
		/indent|All mapping items|sequence|nested mappings|compact mapping/i,
		'Dòng này hoặc dòng ngay dưới thụt lệch. Hãy thụt các dòng cùng nhóm bằng nhau.',
	],
	[
		/Implicit (?:keys|map)/i,
		'Dòng này hoặc dòng ngay trên chưa có dấu hai chấm. Hãy viết dạng tên-trường: nội dung.',
	],
];

const ELSE = 'Hãy so dòng này và dòng ngay trên nó với mẫu trong hướng dẫn.';

/** A value whose opening quotation mark has no partner on its line. */
const OPEN_QUOTE = /(?::|-)\s+(?:"[^"]*|'[^']*)$/;

/** The cause of an error, whose line is the file's; `yaml` begins on its own line of the file. */
export function yamlCause(
	{ message, line }: { message: string; line: number },
	yaml: { text: string; line: number } | undefined,
): YamlCause {
	const lines = (yaml?.text ?? '').split(/\r\n?|\n/);
	const first = yaml?.line ?? 1;
	const known = SAID.find(([pattern]) => pattern.test(message))?.[1];
	if (/quote/i.test(message)) {
		// The parser only notices at the end of the text that a mark stayed open.
		const open = lines.findIndex((text) => OPEN_QUOTE.test(text));
		return { line: open === -1 ? line : first + open, advice: known ?? ELSE };
	}
	const written = lines[line - first] ?? '';
	const isSure = /must be unique|multiple documents|Too /.test(message);
	const seen = isSure ? undefined : SEEN.find(([pattern]) => pattern.test(written));
	return seen === undefined
		? { line, advice: known ?? ELSE }
		: { line, why: seen[1], advice: seen[2] };
}
