/** Adoptions that learned from each other, and documents or plans that replace or implement each other in a circle. */
import type { AdoptionNode, DocumentNode, PlanNode } from '../../domain/library/nodes.ts';
import type { Code } from '../codes.ts';
import type { CheckContext, CheckRule } from '../context.ts';
import { cycleFrom } from '../cycles.ts';
import { type Problem, problemAt } from '../problem.ts';

interface Chain<T> {
	code: Code;
	nodes: readonly T[];
	next: (node: T) => readonly T[];
	/** Keys that may have written the link, the likeliest first. */
	keys: readonly string[];
	message: (names: string) => string;
	advice: string;
}

const one = <T>(node: T | undefined): T[] => (node === undefined ? [] : [node]);

export const cycles: CheckRule = (context) => {
	const { adoptions, documents, plans } = context.library;
	const turnedRound =
		'Hãy bỏ chỗ nối ngược: chỉ mục mới nối tới mục cũ, cấp dưới nối tới cấp trên.';
	return [
		...circles<AdoptionNode>(context, {
			code: 'nhan-rong-vong',
			nodes: adoptions,
			next: ({ from }) => one(from),
			keys: ['from'],
			message: (names) => `Các nơi học lẫn nhau thành vòng: ${names}.`,
			advice: 'Hãy hỏi lại nơi nào làm trước rồi bỏ from ở nơi đó.',
		}),
		...circles<DocumentNode>(context, {
			code: 'vong-lap',
			nodes: documents,
			next: ({ replaces }) => replaces,
			keys: ['replaces', 'replacedBy'],
			message: (names) => `Các văn bản thay nhau thành vòng: ${names}.`,
			advice: turnedRound,
		}),
		...circles<DocumentNode>(context, {
			code: 'vong-lap',
			nodes: documents,
			next: ({ parent }) => one(parent),
			keys: ['parent'],
			message: (names) => `Các văn bản triển khai nhau thành vòng: ${names}.`,
			advice: turnedRound,
		}),
		...circles<PlanNode>(context, {
			code: 'vong-lap',
			nodes: plans,
			next: ({ parent }) => one(parent),
			keys: ['parent'],
			message: (names) => `Các kế hoạch làm cấp trên của nhau thành vòng: ${names}.`,
			advice: turnedRound,
		}),
	];
};

function circles<T extends { key: string; file: string }>(
	{ file }: CheckContext,
	{ code, nodes, next, keys, message, advice }: Chain<T>,
): Problem[] {
	return nodes.flatMap((node) => {
		const circle = cycleFrom(node, next);
		if (circle === undefined) return [];
		const names = [...circle, node].map(({ key }) => key).join(' → ');
		const line = keys.map((key) => file(node.file)?.lineOf([key])).find((one) => one !== undefined);
		const at = { file: node.file, line };
		return [problemAt(code, at, { message: message(names), advice })];
	});
}
