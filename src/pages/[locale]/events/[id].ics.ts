import type { APIRoute } from 'astro';
import type { Event } from '../../../catalogue/load.ts';
import { type PageProps, recordPaths } from '../../../components/routes.ts';
import { calendarFile } from '../../../outreach/calendar.ts';

export const getStaticPaths = () =>
  recordPaths(({ events }) => events.filter(({ starts }) => starts !== null));

export const GET: APIRoute<PageProps<Event>> = ({ props: { reader, record } }) =>
  new Response(calendarFile(reader, record), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
