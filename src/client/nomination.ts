/**
 * Puts what is typed on the nomination page into the text to send and into the mail links, and shows the buttons that
 * need a script. Nothing is stored or sent from here: a mail opens in the reader's own program.
 */
import { type Answers, nominationMail, nominationText } from '../site/words/nomination.ts';

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
	const button = form.querySelector<HTMLElement>(`[data-nominate="${name}"]`);
	if (button === null) return;
	button.hidden = false;
	button.addEventListener('click', act);
}

/** Wires the form marked `[data-nomination]`, if the page has one. */
export function wireNomination(page: Document): void {
	const form = page.querySelector('[data-nomination]');
	const output = form?.querySelector<HTMLTextAreaElement>('[data-nominate="text"]');
	const answer = form?.querySelector<HTMLElement>('[data-nominate="copied"]');
	if (!form || !output || !answer) return;
	const update = () => {
		const text = nominationText(answersIn(form));
		if (text === output.value) return;
		output.value = text;
		answer.textContent = '';
		for (const link of form.querySelectorAll<HTMLAnchorElement>('a[data-nominate-mail]')) {
			link.href = nominationMail(link.dataset.nominateMail ?? '', text);
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
