/** Names for URLs, folders and files: small Latin letters, digits and single hyphens. */
import { foldedWords } from './fold.ts';

/** Longest slug in characters; a longer one is cut after a whole word. */
export const MAX_SLUG_LENGTH = 80;

/** “Đổi mới ở xã Nậm Chạc” → “doi-moi-o-xa-nam-chac”. Empty when the text has no Latin letter or digit. */
export function slugify(text: string): string {
	const words = foldedWords(text).flatMap((word) => word.match(/[a-z0-9]+/g) ?? []);
	let slug = (words[0] ?? '').slice(0, MAX_SLUG_LENGTH);
	for (const word of words.slice(1)) {
		if (slug.length + 1 + word.length > MAX_SLUG_LENGTH) break;
		slug += `-${word}`;
	}
	return slug;
}

/** Whether the text has the shape of a slug: no capital, mark, double hyphen, nor hyphen at an end. */
export function isSlug(text: string): boolean {
	return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
