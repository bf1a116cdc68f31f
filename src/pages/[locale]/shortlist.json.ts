import type { APIRoute } from 'astro';
import { loadBrochures } from '../../brochures/manifest.ts';
import { type PageProps, sectionPaths } from '../../components/routes.ts';
import { shortlistData } from '../../components/shortlist/entries.ts';

export const getStaticPaths = () => sectionPaths('shortlist');

export const GET: APIRoute<PageProps> = async ({ props: { reader } }) =>
  new Response(JSON.stringify(shortlistData(reader, await loadBrochures())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
