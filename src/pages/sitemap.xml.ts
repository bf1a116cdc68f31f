import { loadCatalogue } from '../catalogue/load.ts';
import { sitemap } from '../outreach/sitemap.ts';

export async function GET() {
  return new Response(sitemap(await loadCatalogue()), {
    headers: { 'Content-Type': 'application/xml' },
  });
}
