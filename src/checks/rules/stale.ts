/** “Đang chạy” that nobody has looked at for two years. */
import { monthsSince, STALE_AFTER_MONTHS } from '../../domain/freshness.ts';
import { formatDateShort } from '../../text/date.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const stale: CheckRule = ({ askedEntries, today }) =>
	askedEntries.flatMap(({ data, file, source }) => {
		if (!('status' in data) || data.status !== 'running' || data.lastChecked === undefined)
			return [];
		const { on } = data.lastChecked;
		if (monthsSince(on, today) < STALE_AFTER_MONTHS) return [];
		const at = { file, line: source.lineOf(['lastChecked', 'on']) };
		const message = `Ghi là đang chạy mà lần kiểm gần nhất từ ${formatDateShort(on)}, đã quá ${STALE_AFTER_MONTHS} tháng.`;
		const advice =
			'Hãy hỏi lại đơn vị rồi cập nhật lastChecked, hoặc đổi status thành paused, stopped.';
		return [problemAt('qua-han-kiem', at, { message, advice })];
	});
