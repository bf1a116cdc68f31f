import { loadCatalogue } from '../../catalogue/load.ts';
import { contourSvg } from '../../drawings/contours.ts';
import { palettes } from '../../drawings/palette.ts';

export async function getStaticPaths() {
  const { projects, parks, sites } = await loadCatalogue();
  const ids = new Set([...projects, ...parks, ...sites].map(({ id }) => id));
  return [...ids].map((id) => ({ params: { id } }));
}

export async function GET({ params }: { params: { id: string } }) {
  const { site } = await loadCatalogue();
  return new Response(contourSvg(params.id, 400, 100, palettes(site.colours)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
