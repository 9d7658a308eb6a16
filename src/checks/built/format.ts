/** Problems of built pages as text, in the shape of those of content. */
import { formatNumber } from '../../text/number.ts';
import { DIST_CODES, type DistProblem } from './codes.ts';

/** Every problem, then a line with the count; empty when there is none. */
export function formatDistProblems(problems: readonly DistProblem[]): string {
	if (problems.length === 0) return '';
	const files = new Set(problems.map(({ file }) => file)).size;
	const lines = problems.map(formatted);
	return `${lines.join('\n\n')}\n\n${counted(problems)} trong ${formatNumber(files)} trang.`;
}

function formatted({ file, line, code, message, found, advice, alsoOn }: DistProblem): string {
	const place = line === undefined ? file : `${file}:${line}`;
	return [
		`${place}: ${message} [${code}]`,
		...(found === undefined ? [] : [`    Đang ghi: ${found}`]),
		`    ${advice}`,
		...(alsoOn === undefined ? [] : [`    Còn ở ${formatNumber(alsoOn)} trang khác.`]),
	].join('\n');
}

function counted(problems: readonly DistProblem[]): string {
	const errors = problems.filter(({ code }) => DIST_CODES[code].severity === 'error').length;
	const warnings = problems.length - errors;
	return [
		...(errors > 0 ? [`${formatNumber(errors)} lỗi`] : []),
		...(warnings > 0 ? [`${formatNumber(warnings)} điều nên xem`] : []),
	]
		.join(', ')
		.replace(/^/, 'Có ');
}
