/** Keeps drawn cards between builds: a card is drawn again only when something that it shows has changed. */
import { cardImages, composeCard, TITLE_HEIGHT, TITLE_SIZES } from './compose.ts';
import type { DrawCard } from './draw.ts';
import type { ShareCardView } from './view.ts';

/** Where cards are kept, by a key that is safe as a file name. */
export interface CardStore {
	read(key: string): Promise<Uint8Array | undefined>;
	write(key: string, card: Uint8Array): Promise<void>;
}

/**
 * The drawer with a memory.
 *
 * @param stamp versions of the fonts and of the engine that draws: cards of another stamp are not used
 */
export function keptCards(draw: DrawCard, store: CardStore, stamp: string): DrawCard {
	return async (view) => {
		const key = await cardKey(view, stamp);
		const kept = await store.read(key);
		if (kept) return kept;
		const card = await draw(view);
		await store.write(key, card);
		return card;
	};
}

/** SHA-256, hexadecimal, of everything that decides the picture: composition, cloth, sizes, `stamp`. */
export async function cardKey(view: ShareCardView, stamp: string): Promise<string> {
	const parts = [
		stamp,
		composeCard(view, TITLE_SIZES[0]),
		TITLE_SIZES,
		TITLE_HEIGHT,
		cardImages(view),
	];
	const bytes = new TextEncoder().encode(JSON.stringify(parts));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
