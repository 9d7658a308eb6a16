/** An address never changes and outlives a withdrawal, so that of an individual or a household names the deed, not the person. */
import { slugify } from '../../text/slug.ts';
import type { CheckRule } from '../context.ts';
import { personNames } from '../person-names.ts';
import { problemAt } from '../problem.ts';

export const namesInAddresses: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap((entry) => {
		if (entry.kind !== 'exemplar') return [];
		const { subject, name } = entry.data;
		if (subject !== 'individual' && subject !== 'household') return [];
		const named = personNames(name).find((one) => `-${entry.slug}-`.includes(`-${slugify(one)}-`));
		if (named === undefined) return [];
		const message = `Tên thư mục mang tên người (“${named}”); địa chỉ này còn lại cả khi bài được gỡ.`;
		const advice =
			'Hãy đổi tên thư mục thành việc đã làm, ví dụ “so-tan-truoc-lu”, rồi sửa những chỗ nhắc tới.';
		return [
			problemAt('ten-lo-nguoi', { file: entry.file }, { message, found: entry.slug, advice }),
		];
	});
