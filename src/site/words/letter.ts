/** A filled-in form as text to send: the same on the server, where it is blank, and in the browser, with the answers typed. */
import { LETTER, type LetterForm } from '../labels/letter.ts';

/** Answers by the id of their question; what is missing or blank was not answered. */
export type Answers = Readonly<Record<string, string | undefined>>;

/** The questions in order, each with its answer or with dots; lines end with `\n`. */
export function letterText({ opening, questions }: LetterForm, answers: Answers = {}): string {
	const lines = questions.map(({ id, ask }) => {
		const answer = (answers[id] ?? '').normalize('NFC').trim();
		return `${ask}: ${answer === '' ? LETTER.blank : answer}`;
	});
	return [opening, ...lines].join('\n');
}

/**
 * Address that opens a mail with the text (RFC 6068: lines of a body end with CR LF).
 *
 * @param office a mailbox, or '' for a mail whose recipient is typed later.
 */
export function letterMail({ subject }: LetterForm, office: string, text: string): string {
	const body = text.replaceAll(/\r?\n/g, '\r\n');
	return `mailto:${office}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
