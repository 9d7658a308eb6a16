/** Files beside entries, offered for download. */
import type { APIRoute } from 'astro';
import { attachmentBytes, attachmentPaths } from '../../data/files.ts';

export const getStaticPaths = attachmentPaths;

export const GET: APIRoute<{ source: string }> = async ({ props }) =>
	new Response(await attachmentBytes(props.source));
