/** Practices and stories that tell of people without saying why they may. Exemplars need a basis by their schema. */
import type { CheckContext, CheckedEntry, CheckRule } from '../context.ts';
import { bodyText, dataTexts } from '../entry-texts.ts';
import { personNames } from '../person-names.ts';
import { problemAt } from '../problem.ts';

export const basis: CheckRule = (context) =>
	context.askedEntries.flatMap((entry) => {
		const why = namesPeople(entry, context);
		if (why === undefined) return [];
		const message = `Bài ${why} mà chưa ghi căn cứ đăng (basis).`;
		const advice =
			'Hãy thêm basis (phiếu đồng ý, hoặc hồ sơ công khai kèm nguồn), hoặc bỏ tên riêng và gọi bằng chức danh.';
		return [problemAt('nen-ghi-can-cu', { file: entry.file }, { message, advice })];
	});

/** What of people the entry tells without a basis; a story about an exemplar stands on the exemplar's. */
function namesPeople(entry: CheckedEntry, { entries }: CheckContext): string | undefined {
	if (entry.kind !== 'practice' && entry.kind !== 'story') return undefined;
	if (entry.data.basis !== undefined) return undefined;
	const refs = entry.data.exemplars.map((ref) =>
		ref.includes('/') ? ref : `${entry.agency}/${ref}`,
	);
	if (entry.kind === 'story') {
		const speaker = entry.source.body()?.quotes.find((quote) => quote.speaker)?.speaker;
		return refs.length === 0 && speaker !== undefined ? `dẫn lời “${speaker}”` : undefined;
	}
	const texts = [...dataTexts(entry), bodyText(entry)].map(({ text }) => text);
	const named = entries
		.filter((one) => one.kind === 'exemplar' && refs.includes(`${one.agency}/${one.slug}`))
		.flatMap((one) =>
			one.kind === 'exemplar' && one.data.subject === 'individual'
				? personNames(one.data.name)
				: [],
		)
		.find((name) => texts.some((text) => text.includes(name)));
	return named === undefined ? undefined : `nêu tên “${named}”`;
}
