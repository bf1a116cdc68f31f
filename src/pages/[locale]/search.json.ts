import type { APIRoute } from 'astro';
import { type PageProps, sectionPaths } from '../../components/routes.ts';
import { searchData } from '../../search/data.ts';

export const getStaticPaths = () => sectionPaths('search');

export const GET: APIRoute<PageProps> = async ({ props: { reader } }) =>
  new Response(JSON.stringify(searchData(reader)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
