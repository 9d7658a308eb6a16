/** Pictures that are too heavy, too small or broken. */
import { formatNumber } from '../../text/number.ts';
import type { CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

/** Heaviest picture, in bytes. */
const MOST_BYTES = 5 * 1024 * 1024;
/** Narrowest picture that stays sharp in a column on a good screen, in pixels. */
const LEAST_WIDTH = 600;

export const pictureSizes: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, bytes = 0, picture }) => {
		if (picture === undefined) return [];
		const at = { file: path };
		if (picture === 'unreadable') {
			const message = 'Ảnh không mở được.';
			const advice =
				'Hãy mở ảnh bằng phần mềm xem ảnh rồi lưu lại thành .jpg, hoặc chép lại từ bản gốc.';
			return [problemAt('anh-hong', at, { message, advice })];
		}
		const found: Problem[] = [];
		if (bytes > MOST_BYTES) {
			const megabytes = formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10);
			const message = `Ảnh nặng ${megabytes} MB, nhiều nhất 5 MB.`;
			const advice = 'Hãy thu nhỏ ảnh còn rộng khoảng 2.000 điểm ảnh rồi lưu lại dạng .jpg.';
			found.push(problemAt('anh-qua-lon', at, { message, advice }));
		}
		if (picture.width < LEAST_WIDTH) {
			const message = `Ảnh chỉ rộng ${picture.width} điểm ảnh, nên hiện lên sẽ mờ.`;
			const advice = 'Hãy dùng bản gốc rộng từ 1.200 điểm ảnh.';
			found.push(problemAt('anh-qua-nho', at, { message, advice }));
		}
		return found;
	});
