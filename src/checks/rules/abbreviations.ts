/** Abbreviations an article uses before it says what they mean. */
import { unexplained } from '../../text/abbreviations.ts';
import type { CheckRule } from '../context.ts';
import { problemAt } from '../problem.ts';

export const abbreviations: CheckRule = ({ askedEntries, input }) => {
	const dictionary = input.vocabularies.abbreviations;
	return askedEntries.flatMap(({ source }) => {
		const text = source.body()?.text ?? '';
		return unexplained(text, dictionary).map(({ entry, text: found }) => {
			const at = { file: source.path, line: source.lineOfWords(found) };
			const message = `Chữ viết tắt “${found}” chưa được giải thích ở lần đầu.`;
			const advice = `Hãy viết đủ ở lần đầu: ${entry.expansion} (${found}); nghĩa khác thì viết nghĩa đó.`;
			return problemAt('viet-tat-chua-giai-thich', at, { message, advice });
		});
	});
};
