/**
 * The search codec for đ. Pagefind strips marks by canonical decomposition, which đ does not have, so “duoc” finds no
 * “được”. Written as ď (d with caron, not a Vietnamese letter) it decomposes to d, and the exact spelling still ranks first.
 * Everything that enters the index or a query is encoded; everything that comes out is decoded.
 */

/** đ → ď and Đ → Ď. Expects NFC. */
export function encodeD(text: string): string {
	return text.replace(/đ/g, 'ď').replace(/Đ/g, 'Ď');
}

/** ď → đ and Ď → Đ. `decodeD(encodeD(text))` is `text` for NFC text that has no ď of its own. */
export function decodeD(text: string): string {
	return text.replace(/ď/g, 'đ').replace(/Ď/g, 'Đ');
}
