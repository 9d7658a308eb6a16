/** Problems as authors read them in a terminal: place first, then what is wrong, what is written, what to do. */
import { formatNumber } from '../text/number.ts';
import type { Problem } from './problem.ts';

export interface FormatOptions {
	/** The content folder as it is called where the command was given. */
	folder?: string;
}

/** All problems and their count; a sentence of praise when there are none. */
export function formatProblems(
	problems: readonly Problem[],
	{ folder = 'content' }: FormatOptions = {},
): string {
	return [
		...problems.map((problem) => formatProblem(problem, folder)),
		countProblems(problems),
	].join('\n\n');
}

/** One problem, without its count. */
export function formatProblem(problem: Problem, folder = 'content'): string {
	const { file, line, severity, message, code, found, advice } = problem;
	const place = line === undefined ? `${folder}/${file}` : `${folder}/${file}:${line}`;
	const sign = severity === 'warning' ? 'Nên xem: ' : '';
	const lines = [`${place}: ${sign}${message} [${code}]`];
	if (found !== undefined) lines.push(`    Đang ghi: ${found}`);
	lines.push(...advice.split('\n').map((text) => `    ${text}`));
	return lines.join('\n');
}

/** “Có 2 lỗi, 3 điều nên xem trong 1 tệp.” */
export function countProblems(problems: readonly Problem[]): string {
	if (problems.length === 0) return 'Không có lỗi nào.';
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const warnings = problems.length - errors;
	const files = new Set(problems.map(({ file }) => file)).size;
	const counts = [
		...(errors > 0 ? [`${formatNumber(errors)} lỗi`] : []),
		...(warnings > 0 ? [`${formatNumber(warnings)} điều nên xem`] : []),
	];
	return `Có ${counts.join(', ')} trong ${formatNumber(files)} tệp.`;
}
