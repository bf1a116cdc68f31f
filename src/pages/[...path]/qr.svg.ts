import type { APIRoute } from 'astro';
import { ADDRESSED, loadCatalogue } from '../../catalogue/load.ts';
import { CODE_GROUND, CODE_INK, qrSvg } from '../../drawings/qr.ts';
import { publishedTags } from '../../language/localise.ts';
import { absolute, basePath, permanentPath, sectionPath } from '../../outreach/addresses.ts';
import { publishedSections } from '../../outreach/sections.ts';

/** Beside every address that is printed lies its QR code: `/p/wc-2026-014/qr.svg`, `/en/parks/qr.svg`. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  const { site } = catalogue;
  const printed = [
    ...ADDRESSED.flatMap((name) => catalogue[name].map((record) => permanentPath(site, record))),
    ...publishedTags(catalogue).flatMap((tag) =>
      publishedSections(catalogue).map((section) => sectionPath(site, tag, section)),
    ),
  ];
  return printed.map((path) => ({
    params: { path: path.slice(basePath(site).length, -1) },
    props: { url: absolute(site, path) },
  }));
}

export const GET: APIRoute<{ url: string }> = ({ props: { url } }) =>
  new Response(qrSvg(url, CODE_INK, CODE_GROUND), { headers: { 'Content-Type': 'image/svg+xml' } });
