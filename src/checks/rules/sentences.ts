/** Sentences too long to be read in one breath, and spoken words that nobody is said to have spoken. */
import type { CheckedEntry, CheckRule } from '../context.ts';
import { bodyText } from '../entry-texts.ts';
import { type Problem, problemAt } from '../problem.ts';

export const sentences: CheckRule = ({ askedEntries }) =>
	askedEntries.flatMap((entry) => {
		// The words of a document are its issuer's.
		if (entry.kind === 'document' || entry.kind === 'plan') return [];
		return [...longSentences(entry), ...wordsOfNobody(entry)];
	});

/** Syllables of the longest sentence that a reader, or a village loudspeaker, gets through without losing the thread. */
const LONGEST = 60;

const SENTENCE_END = /(?<=[.!?…]["”’)]*)\s+(?=["“‘(]?\p{Lu})/u;

function longSentences(entry: CheckedEntry): Problem[] {
	const { text, lineOf } = bodyText(entry);
	return text.split('\n').flatMap((paragraph) =>
		paragraph.split(SENTENCE_END).flatMap((sentence) => {
			const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
			if (words.length <= LONGEST) return [];
			const start = sentence.split(/\s+/).slice(0, 5).join(' ');
			const message = `Câu này dài ${words.length} chữ; người đọc khó theo, máy đọc truyền thanh càng khó.`;
			const advice = `Hãy tách thành hai, ba câu, mỗi câu một việc, dưới ${LONGEST} chữ.`;
			const at = { file: entry.file, line: lineOf(start) };
			return [problemAt('cau-dai', at, { message, found: sentence, advice })];
		}),
	);
}

/** At least this many syllables are somebody's words; fewer are a name or a turn of phrase. */
const SPOKEN = 7;

const IN_MARKS = /“([^“”]+)”/g;

/** Words that name a speaker, a writer or the text that is quoted. */
const TOLD =
	/(?<!\p{L})(?:nói|kể|bảo|biết|chia sẻ|tâm sự|bộc bạch|nhớ|hỏi|đáp|trả lời|dặn|nhắc|khuyên|giải thích|khẳng định|cho rằng|nhận xét|đánh giá|phát biểu|nhấn mạnh|tự nhủ|nghĩ|thưa|gọi|hô|hát|viết|ghi|đọc|trích|lời|câu|chữ|theo|tên|mang tên|chủ đề|khẩu hiệu|phương châm|phong trào|cuộc vận động|mô hình|quy định|nghị quyết|quyết định|kế hoạch|văn bản|báo cáo|thư|biển|dòng|tục ngữ|ca dao)(?!\p{L})/iu;

/** A quotation in its own block needs a speaker; one in a paragraph needs a word that leads to one. */
function wordsOfNobody(entry: CheckedEntry): Problem[] {
	const { text, lineOf } = bodyText(entry);
	const message = 'Lời trích này không ghi ai nói.';
	const advice =
		'Hãy viết <Quote speaker="…" role="…">…</Quote>, hoặc thêm tên người nói vào câu; không nêu được tên thì kể lại bằng lời của bài.';
	const blocks = (entry.source.body()?.quotes ?? [])
		.filter(({ speaker }) => speaker === undefined)
		.map(({ line }) =>
			problemAt('loi-khong-nguoi-noi', { file: entry.file, line }, { message, advice }),
		);
	const paragraphs = text.split('\n');
	const inText = paragraphs.flatMap((paragraph, index) =>
		[...paragraph.matchAll(IN_MARKS)].flatMap(({ 0: found, 1: words = '' }) => {
			const isSpoken = words.split(/\s+/).length >= SPOKEN;
			const around = paragraph.replaceAll(IN_MARKS, ' ');
			const before = /:\s*$/.test(paragraphs[index - 1] ?? '');
			if (!isSpoken || before || TOLD.test(around)) return [];
			const start = words.split(/\s+/).slice(0, 5).join(' ');
			const at = { file: entry.file, line: lineOf(start) };
			return [problemAt('loi-khong-nguoi-noi', at, { message, found, advice })];
		}),
	);
	return [...blocks, ...inText];
}
