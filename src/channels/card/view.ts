/** What a share card shows: the cloth of an entry, its headline and where it happened; nothing else. */

export interface ShareCardView {
	title: string;
	/** “Gương · Ứng phó thiên tai” */
	kindText: string;
	/** “Thôn Kho Vàng, Lào Cai”; empty where the entry has no place. */
	where: string;
	/** Slug and field that weave the cloth, as on the entry's own page. */
	slug: string;
	field: string;
	/** The word “Minh họa” stands on the card of an invented entry. */
	sample: boolean;
	/** Name of the site: the wordmark. */
	site: string;
}

/** Pixels, the size that Zalo, Facebook and X ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
