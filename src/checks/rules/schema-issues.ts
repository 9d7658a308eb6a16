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
			const message = 'Tệp chưa có phần khai báo.';
			const advice = 'Hãy chép phần khai báo từ một mục cùng loại rồi sửa lại, hoặc xóa tệp.';
			return [problemAt('thieu-truong', { file: path }, { message, advice })];
		}
		return plainIssues(issues, data).map((plain) => {
			const { code, ...words } = issueWords(plain, schema);
			return problemAt(code, { file: path, line: source.lineNear(plain.path) }, words);
		});
	});
