/** Everything the schemas refuse: unknown and missing fields, wrong values, wrong dates. */
import { schemaFor } from '../../domain/library/parse.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';
import { issueWords } from '../schema/issue-words.ts';
import { plainIssues } from '../schema/plain-issues.ts';

export const schemaIssues: CheckRule = ({ rejected, file }) =>
	rejected.flatMap(({ path, role, data, issues }) => {
		const source = file(path);
		const schema = schemaFor(role, data);
		if (source === undefined || schema === undefined || source.yamlError !== undefined) return [];
		if (data === null || data === undefined) {
			// That text stands there without front matter is said already.
			if ((source.yaml?.text ?? '') === '' && source.text?.trim() !== '') return [];
			const message = 'Tệp chưa có phần khai báo.';
			const advice = 'Hãy chép phần khai báo từ một mục cùng loại rồi sửa lại, hoặc xóa tệp.';
			return [problemAt('thieu-truong', { file: path }, { message, advice })];
		}
		return plainIssues(issues, data).map((plain) => {
			if (plain.path.length === 0 && plain.issue.code === 'invalid_type')
				return problemAt('sai-kieu', { file: path, line: source.yaml?.line }, wholeFile(data));
			const { code, ...words } = issueWords(plain, schema);
			return problemAt(code, { file: path, line: source.lineNear(plain.path) }, words);
		});
	});

/** Words for a file that is a list where it should be fields, or the other way about, or neither. */
function wholeFile(data: unknown) {
	const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
	const advice = 'Hãy chép phần khai báo từ một tệp cùng loại rồi sửa lại.';
	return isRecord
		? { message: 'Tệp này phải là một danh sách, mỗi mục bắt đầu bằng gạch nối.', advice }
		: {
				message: 'Phần khai báo phải là các trường, mỗi dòng một trường dạng tên-trường: nội dung.',
				found: Array.isArray(data) ? undefined : String(data),
				advice,
			};
}
