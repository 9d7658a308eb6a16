/** The only door to the parser: masked text in, tree out, and its complaints in the author's words. */
import { type Features, type HastNode, mdxToHast } from 'satteri';
import { ARTICLE_LABELS } from '../site/labels/articles.ts';
import { unmaskCode } from './mask.ts';
import { type MdxProblem, type MdxProblemCode, type ProblemWords, problemAt } from './problem.ts';

export type ElementNode = Extract<HastNode, { type: 'element' }>;
export type JsxNode = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

type ParseResult = { tree: HastNode } | { problem: MdxProblem };

const FEATURES: Features = { gfm: { footnotes: { label: ARTICLE_LABELS.footnotes } } };

/** Whether a tag's name is written as HTML's are, not as a component's: `script` or `SCRIPT`. */
export function isHtmlName(name: string): boolean {
	return /^[a-z]/.test(name) || /^[A-Z]+\d?$/.test(name);
}

const INSTEAD = new Map(
	Object.entries({
		br: 'Hãy xuống dòng bằng một dòng trống.',
		b: 'Hãy viết chữ đậm giữa hai dấu sao: **chữ đậm**.',
		strong: 'Hãy viết chữ đậm giữa hai dấu sao: **chữ đậm**.',
		i: 'Hãy nhấn mạnh bằng dấu sao: *chữ*.',
		em: 'Hãy nhấn mạnh bằng dấu sao: *chữ*.',
		a: 'Hãy viết đường dẫn dạng [chữ](https://…).',
		img: 'Hãy dùng khối <Figure src="./anh.jpg" alt="…" credit="…" />.',
		video: 'Hãy dùng khối <Video src="./phim.mp4" caption="…" />.',
		iframe: 'Hãy dùng khối <LinkCard href="…" title="…" /> để dẫn tới trang kia.',
		table: 'Hãy kẻ bảng bằng dấu gạch đứng của Markdown.',
		p: 'Hãy tách đoạn bằng dòng trống.',
		div: 'Hãy bỏ thẻ, chỉ giữ chữ bên trong.',
	}),
);

/** The words for an HTML tag. */
export function rawHtml(name: string): ProblemWords {
	return {
		message: `Bài không dùng thẻ HTML <${name}>.`,
		found: `<${name}>`,
		advice:
			INSTEAD.get(name.toLowerCase()) ??
			'Hãy xóa thẻ này; nếu muốn in chính dấu <, hãy viết \\< ở trước.',
	};
}

type Explained = [MdxProblemCode, ProblemWords];

function unclosed(name: string): Explained {
	if (isHtmlName(name)) return ['html-tho', rawHtml(name)];
	return [
		'the-chua-dong',
		{
			message: `Khối <${name}> mở mà chưa đóng trong cùng đoạn.`,
			found: `<${name}>`,
			advice: `Hãy thêm </${name}>. Khối dài thì thẻ mở và thẻ đóng đứng riêng một dòng; khối không có ruột thì viết <${name} … />.`,
		},
	];
}

function closedWrongly(name: string, message: string): Explained {
	const open = /for `<([^>`]*)>`/.exec(message)?.[1];
	if (isHtmlName(name) && !open) return ['html-tho', rawHtml(`/${name}`)];
	return [
		'the-dong-thua',
		{
			message: open
				? `Thẻ đóng </${name}> không khớp với thẻ mở <${open}>.`
				: `Thẻ đóng </${name}> không có thẻ mở.`,
			found: `</${name}>`,
			advice: open ? `Hãy đóng bằng </${open}>.` : 'Hãy xóa thẻ đóng này hoặc thêm thẻ mở ở trước.',
		},
	];
}

/** What stands at a `<` the parser could not read. */
function brokenTag(written: string): Explained {
	const found = unmaskCode(/^[^\n>]*>?/.exec(written)?.[0] ?? '<');
	const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(written)?.[1];
	if (written.startsWith('<!--')) {
		const advice = 'Hãy xóa ghi chú; lời nhắn nội bộ để trong phần khai báo đầu tệp.';
		return ['ghi-chu-html', { message: 'Bài không dùng ghi chú ẩn <!-- … -->.', found, advice }];
	}
	if (/^<[!?]/.test(written)) return ['html-tho', { ...rawHtml('!'), found }];
	const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i.exec(written)?.[1];
	if (address) {
		const advice = `Hãy bỏ hai dấu < >, chỉ viết ${unmaskCode(address)}`;
		return ['the-viet-sai', { message: 'Địa chỉ không đặt trong dấu < >.', found, advice }];
	}
	if (name && isHtmlName(name)) return ['html-tho', { ...rawHtml(name), found }];
	if (/^<[^>]*\uE000/.test(written) && name) {
		const message = `Thẻ <${name}> có thuộc tính là biểu thức trong ngoặc nhọn.`;
		const advice = 'Hãy viết giá trị trong ngoặc kép: thuoc-tinh="giá trị".';
		return ['thuoc-tinh-bieu-thuc', { message, found, advice }];
	}
	if (name) {
		const advice = 'Hãy viết dạng <Ten thuoc-tinh="giá trị" />; trong giá trị dùng “ ” thay cho ".';
		return ['the-viet-sai', { message: `Thẻ <${name}> viết sai, không đọc được.`, found, advice }];
	}
	const message = 'Dấu < đứng sát chữ bị hiểu là mở thẻ.';
	return [
		'the-viet-sai',
		{ message, found, advice: 'Hãy viết \\< hoặc thêm khoảng trắng sau dấu <.' },
	];
}

function explain(message: string, written: string): Explained {
	const unclosedName = /^Expected a closing tag for `<([^`>]*)>`/.exec(message)?.[1];
	if (unclosedName !== undefined) return unclosed(unclosedName);
	const closing = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(message)?.[1];
	if (closing !== undefined) return closedWrongly(closing, message);
	if (written.startsWith('<')) return brokenTag(written);
	const advice = 'Hãy xem lại các dấu < > trên dòng này; dấu < in thường thì viết \\<.';
	return ['cu-phap', { message: 'Dòng này có dấu hiệu không đọc được.', found: written, advice }];
}

function problemFrom(error: Error, text: string): MdxProblem {
	const [, at = '1', from = '1', message = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error.message) ?? [
		undefined,
		'1',
		'1',
		error.message,
	];
	const [line, column] = [Number(at), Number(from)];
	const lines = text.split('\n').slice(line - 1);
	const written = [lines[0]?.slice(column - 1) ?? '', ...lines.slice(1, 5)].join('\n');
	const [code, words] = explain(message, written);
	return problemAt(code, { line, column }, words);
}

/** Parses masked MDX. Lines in the tree and in the problem are lines of the text. */
export function parseMdx(masked: string): ParseResult {
	try {
		return { tree: mdxToHast(masked, { features: FEATURES }) };
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return { problem: problemFrom(error, masked) };
	}
}
