import { ADDRESSED, type AddressedRecord, type Catalogue } from '../catalogue/load.ts';
import { absolute, basePath, isOnOnePage } from './addresses.ts';
import { type Alternate, hrefLangs, recordAlternates, sectionAlternates } from './alternates.ts';
import { publishedSections } from './sections.ts';

/** Records that share one page are a section's. */
function pages(catalogue: Catalogue): Alternate[][] {
  const records = ADDRESSED.filter((name) => !isOnOnePage(name)).flatMap(
    (name): AddressedRecord[] => catalogue[name],
  );
  return [
    ...publishedSections(catalogue).map((section) => sectionAlternates(catalogue, section)),
    ...records.map((record) => recordAlternates(catalogue, record)),
  ];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** `sitemap.xml`: every page whose words are in its own language, each with its reciprocal alternates. */
export function sitemap(catalogue: Catalogue): string {
  const { site } = catalogue;
  const entry = (address: string, alternates: Alternate[]) => {
    const links = hrefLangs(catalogue, alternates).map(
      ({ hreflang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(href)}"/>`,
    );
    return `<url><loc>${escapeXml(address)}</loc>${links.join('')}</url>`;
  };
  const urls = pages(catalogue).flatMap((alternates) =>
    alternates
      .filter(({ translated }) => translated)
      .map(({ path }) => entry(absolute(site, path), alternates)),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    entry(absolute(site, basePath(site)), []),
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
