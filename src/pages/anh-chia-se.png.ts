/** Share card of the pages that are not one entry. */
import type { APIRoute } from 'astro';
import { siteCard } from '../data/share-cards.ts';
import { renderShareCard } from './_share-card.ts';

export const GET: APIRoute = async () =>
	new Response(new Uint8Array(await renderShareCard(await siteCard())), {
		headers: { 'Content-Type': 'image/png' },
	});
