import { loadCatalogue } from '../../catalogue/load.ts';
import { contourSvg } from '../../drawings/contours.ts';

export async function getStaticPaths() {
  const { projects, parks, sites } = await loadCatalogue();
  const ids = new Set([...projects, ...parks, ...sites].map(({ id }) => id));
  return [...ids].map((id) => ({ params: { id } }));
}

export function GET({ params }: { params: { id: string } }) {
  return new Response(contourSvg(params.id, 400, 100), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
