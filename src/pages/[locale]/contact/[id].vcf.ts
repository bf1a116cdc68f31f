import type { APIRoute } from 'astro';
import type { Contact } from '../../../catalogue/load.ts';
import { type PageProps, recordPaths } from '../../../components/routes.ts';
import { visitingCard } from '../../../outreach/visiting-card.ts';

export const getStaticPaths = () => recordPaths(({ contacts }) => contacts);

export const GET: APIRoute<PageProps<Contact>> = ({ props: { reader, record } }) =>
  new Response(visitingCard(reader, record), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
