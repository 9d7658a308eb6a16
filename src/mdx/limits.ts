/**
 * Bounds on nesting. The parser is native code and recursive in places, so what could make it slow or crash is refused before it
 * runs, by counts that cannot be fooled; what authors may nest is then measured on the tree.
 */
import type { HastNode } from 'satteri';
import { formatNumber } from '../text/number.ts';
import { type MdxProblem, type MdxProblemCode, type ProblemWords, problemAt } from './problem.ts';

/** Levels an author may nest: lists, quotations, emphasis, components. */
const MAX_LEVELS = 64;

/** Levels of lists and quotations the parser is given: far below its limit, above any false alarm from deeply indented code. */
const MAX_PREFIX_LEVELS = 256;

/** Tags in a file; unclosed ones cost the parser time that grows with their square. */
const MAX_TAGS = 5000;

/** Character references (`&amp;`) in a file; the parser's memory grows with their square. */
const MAX_REFERENCES = 5000;

/** Emphasis marks in one block, the upper bound of its inline nesting. */
const MAX_MARKS = 10_000;

const LEVELS = new Set(['blockquote', 'ul', 'ol', 'em', 'strong', 'del', 'a']);
const TOO_DEEP = {
	message: `Nội dung lồng nhau quá ${MAX_LEVELS} tầng.`,
	advice: 'Hãy bỏ bớt tầng danh sách, trích dẫn hoặc khối.',
};

/** Quote signs, list signs and half the white space before a line's text: no line is inside more containers. */
function prefixLevels(line: string): number {
	const prefix = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(line)?.[0] ?? '';
	let [levels, columns] = [0, 0];
	for (const sign of prefix) {
		if (sign === '\t') columns += 4;
		else if (sign === ' ') columns += 1;
		else if (!/\d/.test(sign)) levels += 1;
	}
	return levels + Math.floor(columns / 2);
}

/** What is counted, up to how much of it, in the whole file or in a block, and what is said beyond. */
const COUNTS: readonly {
	pattern: RegExp;
	most: number;
	perBlock: boolean;
	code: MdxProblemCode;
	words: ProblemWords;
}[] = [
	{
		pattern: /<[\p{L}/>$_]/gu,
		most: MAX_TAGS,
		perBlock: false,
		code: 'qua-nhieu-the',
		words: {
			message: `Bài có hơn ${formatNumber(MAX_TAGS)} thẻ.`,
			advice: 'Hãy tách bài hoặc bỏ bớt thẻ.',
		},
	},
	{
		pattern: /&/g,
		most: MAX_REFERENCES,
		perBlock: false,
		code: 'qua-nhieu-the',
		words: {
			message: `Bài có hơn ${formatNumber(MAX_REFERENCES)} dấu &.`,
			advice: 'Hãy viết thẳng ký tự cần dùng thay cho mã kiểu &amp;.',
		},
	},
	{
		pattern: /[*_~]/g,
		most: MAX_MARKS,
		perBlock: true,
		code: 'long-qua-sau',
		words: {
			message: `Một đoạn có hơn ${formatNumber(MAX_MARKS)} dấu nhấn mạnh.`,
			advice: 'Hãy tách đoạn bằng dòng trống và bỏ bớt dấu *, _ và ~.',
		},
	},
];

/** The problem that keeps a masked text from the parser, if any. Reads the text once. */
export function structureProblem(text: string): MdxProblem | undefined {
	const found = COUNTS.map(() => 0);
	for (const [index, written] of text.split('\n').entries()) {
		const place = { line: index + 1 };
		if (prefixLevels(written) > MAX_PREFIX_LEVELS) {
			return problemAt('long-qua-sau', place, TOO_DEEP);
		}
		const isBlank = written.trim() === '';
		for (const [which, { pattern, most, perBlock, code, words }] of COUNTS.entries()) {
			const before = isBlank && perBlock ? 0 : (found[which] ?? 0);
			const now = before + (written.match(pattern)?.length ?? 0);
			if (now > most) return problemAt(code, place, words);
			found[which] = now;
		}
	}
	return undefined;
}

function isLevel(node: HastNode): boolean {
	if (node.type === 'element') return LEVELS.has(node.tagName);
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The first place where a tree is nested deeper than authors may. Not recursive itself. */
export function depthProblem(tree: HastNode): MdxProblem | undefined {
	const stack: { node: HastNode; levels: number; line: number }[] = [
		{ node: tree, levels: 0, line: 1 },
	];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { node } = next;
		const line = node.position?.start.line ?? next.line;
		const levels = next.levels + (isLevel(node) ? 1 : 0);
		if (levels > MAX_LEVELS) return problemAt('long-qua-sau', { line }, TOO_DEEP);
		if (!('children' in node)) continue;
		for (const child of node.children) stack.push({ node: child, levels, line });
	}
	return undefined;
}
