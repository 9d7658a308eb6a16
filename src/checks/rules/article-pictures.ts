/** No picture without a basis: each one of an article is also in `photos`, where credit and consent stand. */
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const articlePictures: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap(({ file, data, source }) => {
		// Documents have no photos of their own.
		if (!('photos' in data)) return [];
		const listed = new Set(data.photos.map(({ src }) => src));
		return (source.body()?.images ?? []).flatMap(({ src, line }) => {
			if (listed.has(src)) return [];
			listed.add(src);
			const message = 'Ảnh trong bài chưa có ở photos nên chưa rõ ai chụp và căn cứ nào để dùng.';
			const advice =
				'Hãy thêm ảnh vào photos với src, alt, credit, consent; không có căn cứ thì bỏ ảnh.';
			return [problemAt('anh-chua-khai', { file, line }, { message, found: src, advice })];
		});
	});
