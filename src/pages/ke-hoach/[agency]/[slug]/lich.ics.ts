/** Steps of a plan that have a day, as iCalendar. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { icsText } from '../../../../channels/calendar/ics.ts';
import { calendarPaths } from '../../../../data/plan-pages.ts';

export const getStaticPaths = calendarPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(icsText(props.calendar), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});
