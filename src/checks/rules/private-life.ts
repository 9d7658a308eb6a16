/** What is told of a person beyond the deed: house, age, health, income, family. */
import type { Code } from '../codes.ts';
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { bodyText, dataTexts, type EntryText, pictureTexts } from '../entry-texts.ts';
import { type Problem, problemAt } from '../problem.ts';
import { HOUSE_ADDRESS } from '../words/personal-data.ts';
import { CHILD_SIGNS, NAMED_PUPIL, PRIVATE_LIFE } from '../words/private-life.ts';

export const privateLife: CheckRule = (context) => {
	const beside = attachmentsBeside(context);
	return context.askedEntries.flatMap((entry) => {
		const own = [...dataTexts(entry), ...pictureTexts(entry), bodyText(entry)].map((text) => ({
			...text,
			file: entry.file,
		}));
		const inFiles = beside.get(entry.file.slice(0, entry.file.lastIndexOf('/'))) ?? [];
		const texts = entry.file.endsWith('/index.mdx') ? [...own, ...inFiles] : own;
		return [
			...houses(texts),
			...(isAboutPerson(entry, context)
				? [...lives(texts), ...children(entry, texts)]
				: namedChildren(entry, texts)),
		];
	});
};

/** A text and the file it stands in; `where` is its place in a file without lines. */
interface PlacedText extends EntryText {
	file: string;
	where?: string;
}

/** The texts inside the files that readers download, by folder. */
function attachmentsBeside({ files }: CheckContext): Map<string, PlacedText[]> {
	const folders = new Map<string, PlacedText[]>();
	for (const { path, role, attachment } of files) {
		if (role.kind !== 'beside' || typeof attachment !== 'object') continue;
		const folder = path.slice(0, path.lastIndexOf('/'));
		const texts = attachment.passages.map(({ where, text }) => ({
			...{ text, where, file: path },
			lineOf: () => undefined,
		}));
		folders.set(folder, [...(folders.get(folder) ?? []), ...texts]);
	}
	return folders;
}

/** The words of a problem found in one of the texts. */
function tell(
	code: Code,
	{ file, where, lineOf }: PlacedText,
	{ message, found, advice }: { message: string; found: string; advice: string },
): Problem {
	const said = where === undefined ? message : `${message.replace(/\.$/, '')} (${where}).`;
	return problemAt(code, { file, line: lineOf(found) }, { message: said, found, advice });
}

/** Entries of individuals and households, and stories about them. */
function isAboutPerson(entry: CheckedEntry, { entries }: CheckContext): boolean {
	if (entry.kind === 'exemplar') return isPerson(entry.data.subject);
	if (entry.kind !== 'story') return false;
	const about = entry.data.exemplars.map((ref) =>
		ref.includes('/') ? ref : `${entry.agency}/${ref}`,
	);
	return entries.some(
		(one) =>
			one.kind === 'exemplar' &&
			isPerson(one.data.subject) &&
			about.includes(`${one.agency}/${one.slug}`),
	);
}

const isPerson = (subject: string): boolean => subject === 'individual' || subject === 'household';

function houses(texts: readonly PlacedText[]): Problem[] {
	const message = 'Chỗ này có thể là địa chỉ nhà riêng.';
	const advice = 'Hãy bỏ số nhà, ngõ, hẻm; nơi ở của một người chỉ ghi tới thôn, xã.';
	return texts.flatMap((text) =>
		[...text.text.matchAll(HOUSE_ADDRESS)].map(([found]) =>
			tell('dia-chi-nha', text, { message, found, advice }),
		),
	);
}

function lives(texts: readonly PlacedText[]): Problem[] {
	const advice =
		'Hãy bỏ chi tiết này và nói việc đã làm. Nếu thật cần, kiểm tra phạm vi phiếu đồng ý.';
	return texts.flatMap((text) =>
		PRIVATE_LIFE.flatMap(({ what, pattern }) => {
			const found = pattern.exec(text.text)?.[0];
			if (found === undefined) return [];
			const message = `Chỗ này có thể nói tới đời tư (${what}).`;
			return [tell('doi-tu', text, { message, found, advice })];
		}),
	);
}

function children(entry: CheckedEntry, texts: readonly PlacedText[]): Problem[] {
	if (isOfChild(entry)) return [];
	const message = 'Người được nêu có thể là trẻ em.';
	const advice =
		'Nếu đúng, hãy xin đồng ý của trẻ và người đại diện, ghi minor, guardian, child trong basis; nếu không, hãy viết lại cho rõ.';
	return texts.flatMap((text) => {
		const found = (CHILD_SIGNS.exec(text.text) ?? NAMED_PUPIL.exec(text.text))?.[0];
		if (found === undefined) return [];
		return [tell('co-the-la-tre-em', text, { message, found, advice })];
	});
}

/** Whatever an entry is about, a child's name does not stand beside its class. */
function namedChildren(entry: CheckedEntry, texts: readonly PlacedText[]): Problem[] {
	if (isOfChild(entry)) return [];
	const message = 'Chỗ này nêu tên một trẻ em cùng lớp học.';
	const advice =
		'Hãy bỏ tên hoặc bỏ lớp, trường; “một học sinh của trường” là đủ khi chưa có đồng ý của trẻ và người đại diện.';
	return texts.flatMap((text) => {
		const found = NAMED_PUPIL.exec(text.text)?.[0];
		return found === undefined ? [] : [tell('co-the-la-tre-em', text, { message, found, advice })];
	});
}

function isOfChild({ data }: CheckedEntry): boolean {
	const basis = 'basis' in data ? data.basis : undefined;
	return basis?.kind === 'consent' && basis.minor;
}
