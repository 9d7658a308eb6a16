/** What is compared of a practice. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparePaths } from '../../../../data/compare.ts';

export const getStaticPaths = comparePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.data);
