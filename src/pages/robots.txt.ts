/** Tells crawlers that everything is open, and where the sitemap is. */
import type { APIRoute } from 'astro';
import { robots } from '../data/files.ts';

export const GET: APIRoute = () => new Response(robots());
