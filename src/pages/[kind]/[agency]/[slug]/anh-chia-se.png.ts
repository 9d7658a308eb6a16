/** Share cards of all entries. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { shareCardPaths } from '../../../../data/share-cards.ts';
import { renderShareCard } from '../../../_share-card.ts';

export const getStaticPaths = shareCardPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(new Uint8Array(await renderShareCard(props.card)), {
		headers: { 'Content-Type': 'image/png' },
	});
