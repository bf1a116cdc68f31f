import { loadCatalogue } from '../catalogue/load.ts';
import { absolute, basePath } from '../outreach/addresses.ts';

export async function GET() {
  const { site } = await loadCatalogue();
  const sitemap = absolute(site, `${basePath(site)}sitemap.xml`);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`);
}
