/** Empty slogans, and superlatives without a source beside them. */
import type { CheckRule } from '../context.ts';
import { bodyText, type EntryText, headTexts } from '../entry-texts.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { SourceFile } from '../source-file.ts';
import { SLOGANS, SUPERLATIVES } from '../words/slogans.ts';

export const slogans: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap((entry) => {
		// The words of a document are its issuer's.
		if (entry.kind === 'document' || entry.kind === 'plan') return [];
		const { source } = entry;
		const texts = [...headTexts(entry), bodyText(entry)];
		return [...texts.flatMap((text) => empty(source, text)), ...unproved(source, bodyText(entry))];
	});

function empty({ path }: SourceFile, { text, lineOf }: EntryText): Problem[] {
	const small = text.toLowerCase();
	const advice = 'Hãy thay bằng việc cụ thể: ai làm gì, lúc nào, ra sao.';
	return SLOGANS.flatMap((slogan) => {
		const index = small.indexOf(slogan);
		if (index === -1) return [];
		const found = text.slice(index, index + slogan.length);
		const message = 'Cụm từ này nói về việc nào cũng đúng, nên không nói gì về việc này.';
		return [
			problemAt('khau-hieu', { file: path, line: lineOf(found) }, { message, found, advice }),
		];
	});
}

/** Looked for paragraph by paragraph; the source marks stand in the file's own lines. */
function unproved(source: SourceFile, { text, lineOf }: EntryText): Problem[] {
	return text.split('\n').flatMap((paragraph) =>
		[...paragraph.matchAll(SUPERLATIVES)].flatMap(([found]) => {
			const line = lineOf(found);
			if (source.lineText(line).includes('(#nguon-')) return [];
			const message = 'Câu so sánh này chưa có nguồn ngay tại đoạn.';
			const advice = 'Hãy thêm dấu nguồn, ví dụ [1](#nguon-1), hoặc bỏ chữ so sánh.';
			return [
				problemAt('nhat-khong-can-cu', { file: source.path, line }, { message, found, advice }),
			];
		}),
	);
}
