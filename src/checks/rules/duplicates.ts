/** The same person, practice or headline in two entries (requirement: flagged when the site is built). */
import { fold } from '../../text/fold.ts';
import type { Code } from '../codes.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { type Problem, problemAt } from '../problem.ts';

interface Likeness {
	code: Code;
	/** Field whose line is shown. */
	field: 'title' | 'name';
	message: (other: string) => string;
	advice: string;
	/** Equal keys are alike; nothing where the question does not arise. */
	key: (entry: CheckedEntry) => string | undefined;
}

const plain = (text: string): string =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

const LIKENESSES: readonly Likeness[] = [
	{
		code: 'trung-nguoi',
		field: 'name',
		message: (other) => `Tên và đối tượng này đã có ở ${other}.`,
		advice:
			'Nếu là một, hãy giữ một mục và cho tin bài nhắc tới mục đó; nếu chỉ trùng tên, hãy ghi rõ đơn vị.',
		key: (entry) =>
			entry.kind === 'exemplar' ? `${entry.data.subject} ${plain(entry.data.name)}` : undefined,
	},
	{
		code: 'trung-mo-hinh',
		field: 'name',
		message: (other) => `Tên mô hình này đã có ở ${other}.`,
		advice:
			'Nếu nơi này làm theo nơi kia, hãy viết thành lần nhân rộng (adoptions); nếu là hai việc, hãy gọi tên cho rõ.',
		key: (entry) => (entry.kind === 'practice' ? plain(entry.data.name) : undefined),
	},
	{
		code: 'trung-tieu-de',
		field: 'title',
		message: (other) => `Tiêu đề này đã có ở ${other}.`,
		advice: 'Hãy thêm nơi làm hoặc điểm riêng vào tiêu đề; nếu là một việc thì gộp làm một mục.',
		// A document's title is its original's, and offices at several levels give theirs the same one.
		key: ({ kind, data }) => (kind === 'document' ? undefined : `${kind} ${plain(data.title)}`),
	},
];

export const duplicates: CheckRule = (context) =>
	LIKENESSES.flatMap((likeness) => alike(likeness, context));

function alike({ code, field, message, advice, key }: Likeness, context: CheckContext): Problem[] {
	const groups = Map.groupBy(context.entries, key);
	return [...groups].flatMap(([shared, group]) => {
		if (shared === undefined || group.length < 2) return [];
		return group.map(({ source }) => {
			const other = group.find((entry) => entry.source !== source)?.file ?? '';
			const at = { file: source.path, line: source.lineOf([field]) };
			return problemAt(code, at, { message: message(`content/${other}`), advice });
		});
	});
}
