import type { APIRoute } from 'astro';
import type { Contact } from '../../../catalogue/load.ts';
import { type PageProps, recordPaths } from '../../../components/routes.ts';
import { CODE_GROUND, CODE_INK, qrSvg } from '../../../drawings/qr.ts';
import { visitingCard } from '../../../outreach/visiting-card.ts';

export const getStaticPaths = () => recordPaths(({ contacts }) => contacts);

/** The visiting card as a QR code: a telephone's camera puts the desk into its address book. */
export const GET: APIRoute<PageProps<Contact>> = ({ props: { reader, record } }) =>
  new Response(qrSvg(visitingCard(reader, record), CODE_INK, CODE_GROUND), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
