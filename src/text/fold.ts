/** Text without marks, for comparing, slugs, near misses and search. The one place where đ becomes d. */
import { fixLookalikes } from './normalise.ts';

/** Small letters without tone, hat, horn or stroke: “Điển hình” → “dien hinh”. Takes NFC and NFD alike. */
export function fold(text: string): string {
	return fixLookalikes(text)
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/đ/g, 'd');
}

/** The folded words (letters and digits) of a text, in order. */
export function foldedWords(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
