/**
 * Puts what is typed into a form's page into the text to send and into the mail links, and shows the buttons that
 * need a script. Nothing is stored or sent from here: a mail opens in the reader's own program.
 */
import type { LetterForm } from '../site/labels/letter.ts';
import { type Answers, letterMail, letterText } from '../site/words/letter.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

function answersIn(form: Element): Answers {
	const controls = [...form.querySelectorAll<Control>('input[name], textarea[name]')];
	const given = controls.filter(
		(control) =>
			!(control instanceof HTMLInputElement && control.type === 'radio') || control.checked,
	);
	return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

function showButton(form: Element, name: string, act: () => void): void {
	const button = form.querySelector<HTMLElement>(`[data-letter-part="${name}"]`);
	if (button === null) return;
	button.hidden = false;
	button.addEventListener('click', act);
}

/** Wires the form marked `[data-letter]`, if the page has one. */
export function wireLetter(page: Document, words: LetterForm): void {
	const form = page.querySelector('[data-letter]');
	const output = form?.querySelector<HTMLTextAreaElement>('[data-letter-part="text"]');
	const answer = form?.querySelector<HTMLElement>('[data-letter-part="copied"]');
	if (!form || !output || !answer) return;
	const update = () => {
		const text = letterText(words, answersIn(form));
		if (text === output.value) return;
		output.value = text;
		answer.textContent = '';
		for (const link of form.querySelectorAll<HTMLAnchorElement>('a[data-letter-mail]')) {
			link.href = letterMail(words, link.dataset.letterMail ?? '', text);
		}
	};
	form.addEventListener('input', update);
	// A browser may have kept the answers of a page that was left.
	update();
	page.defaultView?.addEventListener('pageshow', update);
	showButton(form, 'print', () => page.defaultView?.print());
	showButton(form, 'copy', () => {
		const done = () => {
			answer.textContent = answer.dataset.words ?? '';
		};
		// Without the right to copy, the text is left chosen: the reader's own keys or menu copy it.
		const choose = () => output.select();
		if (navigator.clipboard === undefined) choose();
		else navigator.clipboard.writeText(output.value).then(done, choose);
	});
}
