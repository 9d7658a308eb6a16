/** The RSS feed of every list. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { rssFeed } from '../../channels/feed/rss.ts';
import { feedPaths } from '../../data/feeds.ts';

export const getStaticPaths = feedPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) =>
	new Response(await rssFeed(props.feed), {
		headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
	});
