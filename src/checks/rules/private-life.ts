/** What is told of a person beyond the deed: house, age, health, income, family. */
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { bodyText, dataTexts, type EntryText } from '../entry-texts.ts';
import { type Problem, problemAt } from '../problem.ts';
import { HOUSE_ADDRESS } from '../words/personal-data.ts';
import { CHILD_SIGNS, PRIVATE_LIFE } from '../words/private-life.ts';

export const privateLife: CheckRule = (context) =>
	context.askedEntries.flatMap((entry) => {
		const texts = [...dataTexts(entry), bodyText(entry)];
		return [
			...houses(entry, texts),
			...(isAboutPerson(entry, context) ? [...lives(entry, texts), ...children(entry, texts)] : []),
		];
	});

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

function houses({ file }: CheckedEntry, texts: readonly EntryText[]): Problem[] {
	const message = 'Chỗ này có thể là địa chỉ nhà riêng.';
	const advice = 'Hãy bỏ số nhà, ngõ, hẻm; nơi ở của một người chỉ ghi tới thôn, xã.';
	return texts.flatMap(({ text, lineOf }) =>
		[...text.matchAll(HOUSE_ADDRESS)].map(([found]) =>
			problemAt('dia-chi-nha', { file, line: lineOf(found) }, { message, found, advice }),
		),
	);
}

function lives({ file }: CheckedEntry, texts: readonly EntryText[]): Problem[] {
	const advice =
		'Hãy bỏ chi tiết này và nói việc đã làm. Nếu thật cần, kiểm tra phạm vi phiếu đồng ý.';
	return texts.flatMap(({ text, lineOf }) =>
		PRIVATE_LIFE.flatMap(({ what, pattern }) => {
			const found = pattern.exec(text)?.[0];
			if (found === undefined) return [];
			const message = `Chỗ này có thể nói tới đời tư (${what}).`;
			return [problemAt('doi-tu', { file, line: lineOf(found) }, { message, found, advice })];
		}),
	);
}

function children({ file, data }: CheckedEntry, texts: readonly EntryText[]): Problem[] {
	const basis = 'basis' in data ? data.basis : undefined;
	if (basis?.kind === 'consent' && basis.minor) return [];
	const message = 'Người được nêu có thể là trẻ em.';
	const advice =
		'Nếu đúng, hãy xin đồng ý của trẻ và người đại diện, ghi minor, guardian, child trong basis; nếu không, hãy viết lại cho rõ.';
	return texts.flatMap(({ text, lineOf }) => {
		const found = CHILD_SIGNS.exec(text)?.[0];
		if (found === undefined) return [];
		return [
			problemAt('co-the-la-tre-em', { file, line: lineOf(found) }, { message, found, advice }),
		];
	});
}
