/** Woven covers as files, for lists. */
import type { APIRoute } from 'astro';
import { coverPaths } from '../../data/files.ts';

export const getStaticPaths = coverPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
	new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
