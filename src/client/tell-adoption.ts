/** Fills in the practice that the address names, and offers the mailbox of its own office. */
import { ADOPTION_LETTER, practiceAnswer, TELL_ADOPTION } from '../site/labels/tell-adoption.ts';
import { letterMail } from '../site/words/letter.ts';
import { isKey } from './compare/choice.ts';
import { fetchPractice } from './compare/fetch-practice.ts';

/** Reads `?m=agency/slug`; an answer that was typed already is left alone. */
export async function fillPractice(page: Document): Promise<void> {
	const key = new URLSearchParams(page.location.search).get('m') ?? '';
	const input = page.querySelector<HTMLInputElement>('input[name="practice"]');
	const place = page.querySelector('[data-letter-owner]');
	if (!isKey(key) || !input || !place) return;
	const practice = await fetchPractice(key);
	if (practice === undefined) return;
	const { name, contact } = practice;
	if (input.value === '') input.value = practiceAnswer(name, key);
	input.dispatchEvent(new Event('input', { bubbles: true }));
	if (contact?.email === undefined) return;
	const text = page.querySelector<HTMLTextAreaElement>('[data-letter-part="text"]')?.value ?? '';
	const mail = page.createElement('a');
	mail.dataset.letterMail = contact.email;
	mail.href = letterMail(ADOPTION_LETTER, contact.email, text);
	mail.textContent = TELL_ADOPTION.mailToOwner(contact.office);
	place.replaceChildren(mail);
}
