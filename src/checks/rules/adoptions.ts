/** An adoption beside its practice: learned from a copy of the same one, kept its blocks, began after it. */
import type { AdoptionNode } from '../../domain/library/nodes.ts';
import { comparePartialDates, formatDateShort } from '../../text/date.ts';
import { nearest } from '../../text/nearest.ts';
import type { CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';

export const adoptions: CheckRule = ({ library, asked }) => {
	const sources = new Map(asked.map((source) => [source.path, source]));
	const declared = new Set(library.vocabularies.blocks.map(({ id }) => id));
	return library.adoptions.flatMap((node) => {
		const source = sources.get(node.file);
		if (source === undefined) return [];
		return [
			...otherPractice(node, source),
			...otherBlocks(node, source, declared),
			...tooEarly(node, source),
		];
	});
};

function otherPractice({ from, practice }: AdoptionNode, source: SourceFile): Problem[] {
	if (from === undefined || from.practice.key === practice.key) return [];
	const at = { file: source.path, line: source.lineOf(['from']) };
	const message = `Nơi đã học (from) làm theo mô hình khác: ${from.practice.key}.`;
	const advice = `Hãy chọn một nơi cũng làm theo ${practice.key}, hoặc bỏ from khi học thẳng từ nơi gốc.`;
	return [problemAt('hoc-tu-mo-hinh-khac', at, { message, found: from.key, advice })];
}

/** Blocks that no list declares are references that lead nowhere, reported as such. */
function otherBlocks(
	{ data, practice }: AdoptionNode,
	source: SourceFile,
	declared: ReadonlySet<string>,
): Problem[] {
	const blocks = practice.data.blocks.map(({ block }) => block);
	const named = [
		...data.blocksKept.map((block, index) => ({ block, path: ['blocksKept', index] })),
		...data.changed.flatMap(({ block }, index) =>
			block === undefined ? [] : [{ block, path: ['changed', index, 'block'] }],
		),
	];
	return named.flatMap(({ block, path }) => {
		if (blocks.includes(block) || !declared.has(block)) return [];
		const guess = nearest(block, blocks);
		const known =
			blocks.length === 0
				? 'Mô hình gốc chưa ghi khối nào.'
				: `Mô hình gốc có: ${blocks.join(', ')}.`;
		const advice = guess
			? `Có phải "${guess}" không? ${known}`
			: `Hãy sửa mã, hoặc thêm khối vào mô hình gốc. ${known}`;
		const at = { file: source.path, line: source.lineNear(path) };
		const message = 'Mô hình gốc không có khối này.';
		return [problemAt('khoi-ngoai-mo-hinh', at, { message, found: block, advice })];
	});
}

interface Source {
	start: string | undefined;
	name: string;
	/** Where its beginning is written. */
	key: string;
}

/** A copy begins after what it copied: the origin, and the place it learned from. */
function tooEarly({ data, practice, from }: AdoptionNode, source: SourceFile): Problem[] {
	const since = data.since;
	if (since === undefined) return [];
	const sources: Source[] = [
		{ start: practice.data.period?.from, name: 'mô hình gốc', key: 'period.from của mô hình' },
		{ start: from?.data.since, name: 'nơi đã học', key: `since của ${from?.key}` },
	];
	return sources.flatMap(({ start, name, key }) => {
		if (start === undefined || !isBefore(since, start)) return [];
		const at = { file: source.path, line: source.lineOf(['since']) };
		const message = `Bắt đầu từ ${formatDateShort(since)}, trước cả ${name} (${formatDateShort(start)}).`;
		const advice = `Hãy kiểm tra lại since ở đây và ${key}.`;
		return [problemAt('nhan-rong-truoc-goc', at, { message, advice })];
	});
}

/** Only as exact as both are known: “2021” and “2021-05” agree. */
function isBefore(date: string, other: string): boolean {
	const length = Math.min(date.length, other.length);
	return comparePartialDates(date.slice(0, length), other.slice(0, length)) < 0;
}
