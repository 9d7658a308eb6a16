/** What search boxes offer while a reader types. */
import type { APIRoute } from 'astro';
import { suggestions } from '../../data/search-words.ts';

export const GET: APIRoute = async () => Response.json(await suggestions());
