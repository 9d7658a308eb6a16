/**
 * The order of the cascade's layers, said before any style sheet. A build puts a page's own sheet before or after the
 * shared one as it likes, and the first to name a layer decides its rank.
 */
import order from '../styles/layers.css?raw';

/** Content of the first `style` element of every page. */
export const LAYER_ORDER: string = order.trim();

async function hashOf(text: string): Promise<`sha256-${string}`> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Its hash, for the Content-Security-Policy of every page. */
export const LAYER_ORDER_HASH = await hashOf(LAYER_ORDER);
