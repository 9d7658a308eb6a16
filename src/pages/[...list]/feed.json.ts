/** The JSON feed of every list. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonFeed } from '../../channels/feed/json.ts';
import { feedPaths } from '../../data/feeds.ts';

export const getStaticPaths = feedPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(jsonFeed(props.feed), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
