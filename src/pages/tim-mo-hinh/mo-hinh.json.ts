/** What the finder matches, in one file: it is asked for once and no answer of a reader is ever sent. */
import type { APIRoute } from 'astro';
import { fitData } from '../../data/adopting.ts';

export const GET: APIRoute = async () => Response.json(await fitData());
