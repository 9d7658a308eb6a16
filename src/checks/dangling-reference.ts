/** The problem of a reference that leads nowhere: one wording for all kinds of references. */
import type { Referable } from '../domain/library/dangling.ts';
import { nearest } from '../text/nearest.ts';
import { type Problem, problemAt } from './problem.ts';
import type { DataPath, SourceFile } from './source-file.ts';
import { DECLARED_IN, REFERABLE } from './words/referables.ts';

export interface Reference {
	what: Referable;
	/** As written. */
	found: string;
	path: DataPath;
	/** What could have been meant. */
	candidates: Iterable<string>;
}

/** How many names a message lists before it sends the author to the list itself. */
const MOST_LISTED = 12;

export function danglingReference(
	source: SourceFile,
	{ what, found, path, candidates }: Reference,
): Problem {
	const known = [...candidates];
	const guess = nearest(found, known);
	const list = DECLARED_IN[what];
	const place = list === undefined ? '' : ` Danh sách ở content/_shared/${list}.`;
	const shown =
		known.length <= MOST_LISTED && known.length > 0 ? ` Đang có: ${known.join(', ')}.` : place;
	const advice = guess
		? `Có phải "${guess}" không? Hãy sửa mã, hoặc xóa dòng này.`
		: `Hãy sửa mã, hoặc thêm mục này trước khi nhắc tới.${shown}`;
	const message = `Không có ${REFERABLE[what]} nào mang mã này.`;
	const at = { file: source.path, line: source.lineNear(path) };
	return problemAt('tham-chieu-treo', at, { message, found, advice });
}
