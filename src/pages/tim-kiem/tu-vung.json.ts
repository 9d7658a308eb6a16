/** What the search page loads beside the index. */
import type { APIRoute } from 'astro';
import { searchWords } from '../../data/search-words.ts';

export const GET: APIRoute = async () => Response.json(await searchWords());
