/** An address never changes and outlives a withdrawal, so that of an individual or a household names the deed, not the person. */
import { slugify } from '../../text/slug.ts';
import type { CheckedEntry, CheckRule } from '../context.ts';
import { personNames } from '../person-names.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';

export const namesInAddresses: CheckRule = ({ askedEntries, files }) => {
	const beside = Map.groupBy(files, ({ path }) => folderOf(path));
	return askedEntries.flatMap((entry) => {
		if (entry.kind !== 'exemplar') return [];
		const { subject, name } = entry.data;
		if (subject !== 'individual' && subject !== 'household') return [];
		const names = personNames(name);
		return [...inFolder(entry, names), ...inFiles(names, beside.get(folderOf(entry.file)) ?? [])];
	});
};

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** The one of the names that a slug holds. */
const namedIn = (slug: string, names: readonly string[]): string | undefined =>
	names.find((one) => `-${slug}-`.includes(`-${slugify(one)}-`));

function inFolder({ file, slug }: CheckedEntry, names: readonly string[]): Problem[] {
	const named = namedIn(slug, names);
	if (named === undefined) return [];
	const message = `Tên thư mục mang tên người (“${named}”); địa chỉ này còn lại cả khi bài được gỡ.`;
	const advice =
		'Hãy đổi tên thư mục thành việc đã làm, ví dụ “so-tan-truoc-lu”, rồi sửa những chỗ nhắc tới.';
	return [problemAt('ten-lo-nguoi', { file }, { message, found: slug, advice })];
}

/** Names of photos and attachments are parts of addresses too. */
function inFiles(names: readonly string[], files: readonly SourceFile[]): Problem[] {
	return files.flatMap(({ path, role }) => {
		if (role.kind !== 'beside') return [];
		const named = namedIn(slugify(role.name.replace(/\.[^.]*$/, '')), names);
		if (named === undefined) return [];
		const message = `Tên tệp mang tên người (“${named}”) và sẽ thành một phần của địa chỉ.`;
		const advice = 'Hãy đổi tên tệp thành việc hoặc cảnh trong đó, rồi sửa chỗ nhắc tới.';
		return [problemAt('ten-lo-nguoi', { file: path }, { message, found: role.name, advice })];
	});
}
