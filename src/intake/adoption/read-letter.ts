/** The text of “Tôi đã làm theo” read back: whoever pasted it into a mail or Zalo may have quoted, cut or wrapped it. */
import type { LetterQuestion } from '../../site/labels/letter.ts';
import { LETTER } from '../../site/labels/letter.ts';
import { fold } from '../../text/fold.ts';

/** Lines of each answer by the id of its question; questions without an answer are missing. */
export type LetterAnswers = ReadonlyMap<string, readonly string[]>;

const QUOTE = /^\s*(?:>\s*)+/;
const BULLET = /^\s*[-–•*+]\s+/;

/**
 * Answers of a text that holds “question: answer” lines. Marks of quoting and of lists are taken off; a question of one
 * line takes no more than one, so greetings and signatures do not come in.
 */
export function readLetter(text: string, questions: readonly LetterQuestion[]): LetterAnswers {
	const answers = new Map<string, string[]>();
	let open: LetterQuestion | undefined;
	for (const raw of text.normalize('NFC').split(/\r\n?|\n/)) {
		const line = raw.replace(QUOTE, '').trim();
		const [question, rest] = questionOf(line, questions);
		if (question !== undefined) open = question;
		if (open === undefined) continue;
		const answer = (question === undefined ? line : rest).replace(BULLET, '').trim();
		const known = answers.get(open.id) ?? [];
		const isFull = known.length > 0 && !('lines' in open && open.lines > 1);
		if (answer === '' || answer === LETTER.blank || answer === '...' || isFull) continue;
		answers.set(open.id, [...known, answer]);
	}
	return answers;
}

/** The question that begins a line, and what stands after it. */
function questionOf(
	line: string,
	questions: readonly LetterQuestion[],
): [LetterQuestion | undefined, string] {
	const colon = line.indexOf(':');
	if (colon === -1) return [undefined, ''];
	const asked = fold(line.slice(0, colon)).trim();
	const question = questions.find(({ ask }) => fold(ask) === asked);
	return [question, line.slice(colon + 1)];
}
