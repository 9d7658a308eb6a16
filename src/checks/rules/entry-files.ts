/** Photos and attachments of an entry: those it names are there, those that are there are used. */
import { nearest } from '../../text/nearest.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { DataPath } from '../source-file.ts';

export const entryFiles: CheckRule = (context) => {
	const folders = besides(context);
	return context.askedEntries.flatMap((entry) => {
		const there = entry.file.endsWith('/index.mdx')
			? (folders.get(folderOf(entry.file)) ?? [])
			: [];
		return [...missing(entry, there), ...unused(entry, there)];
	});
};

interface Named {
	file: string;
	path: DataPath;
}

/** Files that front matter names. */
function namedFiles({ data }: CheckedEntry): Named[] {
	const photos = 'photos' in data ? data.photos : [];
	const attachments = 'attachments' in data ? data.attachments : [];
	return [
		...photos.map(({ src }, index) => ({ file: src, path: ['photos', index, 'src'] })),
		...attachments.map(({ file }, index) => ({ file, path: ['attachments', index, 'file'] })),
	];
}

function besides({ files }: CheckContext): Map<string, string[]> {
	const folders = new Map<string, string[]>();
	for (const { path, role } of files) {
		if (role.kind !== 'beside') continue;
		const folder = path.slice(0, path.lastIndexOf('/'));
		folders.set(folder, [...(folders.get(folder) ?? []), `./${role.name}`]);
	}
	return folders;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

function missing(entry: CheckedEntry, there: readonly string[]): Problem[] {
	return namedFiles(entry).flatMap(({ file, path }) => {
		if (there.includes(file)) return [];
		const guess = nearest(file, there);
		const advice = guess
			? `Có phải ${guess} không? Hãy sửa tên tệp.`
			: 'Hãy chép tệp vào thư mục của bài, hoặc sửa tên tệp.';
		const at = { file: entry.file, line: entry.source.lineNear(path) };
		const message = 'Thư mục của bài không có tệp này.';
		return [problemAt('tep-khong-co', at, { message, found: file, advice })];
	});
}

function unused(entry: CheckedEntry, there: readonly string[]): Problem[] {
	const body = entry.source.body();
	const used = new Set([
		...namedFiles(entry).map(({ file }) => file),
		...(body?.images ?? []).map(({ src }) => src),
		...(body?.attachments ?? []).map(({ file }) => file),
	]);
	return there
		.filter((file) => !used.has(file))
		.map((file) => {
			const message = 'Bài không dùng tới tệp này.';
			const advice = 'Hãy đưa tệp vào bài (photos, attachments hoặc trong thân bài), hoặc xóa tệp.';
			const at = { file: `${folderOf(entry.file)}/${file.slice(2)}` };
			return problemAt('tep-khong-dung', at, { message, advice });
		});
}
