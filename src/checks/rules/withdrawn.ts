/** Withdrawn entries whose file still holds what was withdrawn. */
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const withdrawn: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, role, data, lineOf }) => {
		if (role.kind !== 'entry' || typeof data !== 'object' || data === null) return [];
		if (!('withdrawn' in data) || Object.keys(data).length === 1) return [];
		const message = 'Mục đã gỡ khỏi trang nhưng tệp vẫn còn tên và nội dung.';
		const advice = 'Hãy xóa hết, chỉ giữ phần withdrawn với on và reason.';
		const at = { file: path, line: lineOf(['withdrawn']) };
		return [problemAt('da-go-con-noi-dung', at, { message, advice })];
	});
