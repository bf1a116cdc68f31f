import { posix } from 'node:path';

type Read = (name: string) => Promise<string>;

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, url = '']) =>
    url.replaceAll('&amp;', '&'),
  );
}

/** The paths of all pages in `sitemap.xml`, or in the sitemaps that it lists. */
export async function sitemapPaths(read: Read, name = 'sitemap.xml'): Promise<string[]> {
  const xml = await read(name);
  const found = locations(xml);
  if (!xml.includes('<sitemapindex')) return found.map((url) => new URL(url).pathname);
  const parts = found.map((url) => sitemapPaths(read, posix.basename(new URL(url).pathname)));
  return (await Promise.all(parts)).flat();
}
