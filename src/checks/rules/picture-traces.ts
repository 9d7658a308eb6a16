/** What pictures and films note of their place and of people. The site drops it from pictures; the repository keeps it. */
import type { Trace } from '../../domain/attachment.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

const WORDS: Readonly<Record<Trace['kind'], string>> = {
	place: 'tọa độ nơi chụp',
	person: 'tên người',
	device: 'số máy',
};

export const pictureTraces: CheckRule = ({ asked }) =>
	asked.flatMap(({ path, picture, traces = [] }) => {
		if (traces.length === 0) return [];
		if (picture === undefined) {
			const message = 'Phim còn ghi tọa độ nơi quay, và phim được đăng nguyên như tệp gốc.';
			const advice = 'Hãy xóa vị trí trong ứng dụng ảnh của điện thoại rồi xuất lại phim.';
			return [problemAt('phim-con-noi-quay', { file: path }, { message, advice })];
		}
		const kinds = traces.map(({ kind }) => WORDS[kind]).join(', ');
		const message = `Ảnh còn ghi kèm ${kinds}; trang không đăng, nhưng kho nội dung vẫn giữ.`;
		const advice =
			'Hãy xóa thông tin kèm theo (Windows: Properties, Details, Remove Properties and Personal Information) rồi chép lại ảnh.';
		const found = traces.flatMap(({ text }) => text ?? []).join('; ');
		return [problemAt('anh-con-dau-vet', { file: path }, { message, found, advice })];
	});
