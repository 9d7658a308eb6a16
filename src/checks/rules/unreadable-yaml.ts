/** Front matter or a YAML file that cannot be read at all. */
import type { CheckContext, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import { yamlCause } from '../schema/yaml-cause.ts';

export const unreadableYaml: CheckRule = (context) => [
	...withoutMarks(context),
	...brokenYaml(context),
];

function brokenYaml({ asked }: CheckContext): Problem[] {
	return asked.flatMap((source) => {
		const { path, yamlError, yaml } = source;
		// Two versions of one passage are no YAML, and that is said already.
		if (yamlError === undefined || source.unmergedLine() !== undefined) return [];
		const { line, advice, why } = yamlCause(yamlError, yaml);
		const words = {
			message: `Phần khai báo không đọc được từ dòng này${why === undefined ? '' : `: ${why}`}.`,
			found: source.lineText(line),
			advice,
		};
		return [problemAt('yaml-hong', { file: path, line }, words)];
	});
}

/** An entry with text, but not below front matter: the first line is not `---`. */
function withoutMarks({ asked }: CheckContext): Problem[] {
	return asked.flatMap((source) => {
		const { path, role, text = '', data, yamlError } = source;
		const isEntry = role.kind === 'entry' && path.endsWith('.mdx');
		if (!isEntry || !isNothing(data) || yamlError !== undefined) return [];
		const plain = text.replace(/^\uFEFF/, '');
		if (plain.trim() === '' || /^---[ \t]*(?:\r|\n|$)/.test(plain)) return [];
		const words = {
			message: 'Tệp không bắt đầu bằng dòng --- nên phần khai báo không được nhận ra.',
			found: source.lineText(1) || '(dòng trống)',
			advice:
				'Dòng đầu tiên của tệp phải là đúng ba gạch nối ---, sau phần khai báo có một dòng --- nữa. Word hay đổi --- thành —; hãy gõ lại.',
		};
		return [problemAt('yaml-hong', { file: path, line: 1 }, words)];
	});
}

const isNothing = (data: unknown): boolean => data === undefined || data === null;
