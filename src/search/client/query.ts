/** From what a reader types to what Pagefind is asked, written the way the index is. */
import { encodeD } from '../../text/d-codec.ts';
import { fixLookalikes } from '../../text/normalise.ts';
import { normaliseSpelling } from '../../text/spelling.ts';

/** One pair of quotation marks about everything. */
const QUOTED = /^["“”„]([^"“”„]+)["“”„]$/u;

/** Signs that part words. Between digits they hold a number or a date together: 31,3 and 18/9/2025. */
const PARTING = /(?<!\d)[^\p{L}\p{M}\p{N}\s]|[^\p{L}\p{M}\p{N}\s](?!\d)/gu;

/**
 * The query for Pagefind: NFC, one tone placement and spelling, signs as spaces, đ as ď. A text wholly in quotation marks
 * stays a phrase in straight ones. '' when nothing in it can be looked for.
 */
export function engineQuery(typed: string): string {
	const plain = cleanQuery(typed);
	const phrase = QUOTED.exec(plain)?.[1];
	const words = (phrase ?? plain).replace(PARTING, ' ').replace(/\s+/g, ' ').trim();
	if (words === '') return '';
	return phrase === undefined ? encodeD(words) : `"${encodeD(words)}"`;
}

/** What was typed in NFC and one spelling, spaces collapsed: the form in which the page shows and marks it. */
export function cleanQuery(typed: string): string {
	return normaliseSpelling(fixLookalikes(typed.normalize('NFC')))
		.replace(/\s+/g, ' ')
		.trim();
}
