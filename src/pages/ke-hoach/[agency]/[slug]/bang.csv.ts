/** Everything that a plan’s board counts, as CSV. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { boardCsvPaths } from '../../../../data/plan-pages.ts';

export const getStaticPaths = boardCsvPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
