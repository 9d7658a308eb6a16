/** Front matter or a YAML file that cannot be read at all. */
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

/** What the parser complains of, and what authors usually did. */
const CAUSES: readonly [RegExp, string][] = [
	[
		/Nested mappings|Implicit keys|compact mapping/i,
		'Thường do câu có dấu hai chấm. Hãy đặt cả câu trong ngoặc kép: title: "Họp thôn: việc nhỏ, lợi lớn".',
	],
	[/must be unique/i, 'Một trường được ghi hai lần. Hãy giữ lại một.'],
	[/tab/i, 'Đầu dòng có phím Tab. Hãy thay bằng dấu cách.'],
	[/quote/i, 'Ngoặc kép mở mà chưa đóng. Hãy thêm ngoặc kép ở cuối câu.'],
	[
		/indent|All mapping items|sequence/i,
		'Đầu dòng thụt lệch. Hãy thụt các dòng cùng nhóm bằng nhau.',
	],
	[/flow|\[|\{/i, 'Ngoặc vuông hoặc ngoặc nhọn mở mà chưa đóng. Hãy thêm ngoặc đóng.'],
];

const ELSE = 'Hãy so dòng này và dòng ngay trên nó với mẫu trong hướng dẫn.';

export const unreadableYaml: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, text = '', yamlError }) => {
		if (yamlError === undefined) return [];
		const { line, message } = yamlError;
		const found = text.split(/\r\n?|\n/)[line - 1];
		const advice = CAUSES.find(([pattern]) => pattern.test(message))?.[1] ?? ELSE;
		const words = { message: 'Phần khai báo không đọc được từ dòng này.', found, advice };
		return [problemAt('yaml-hong', { file: path, line }, words)];
	});
