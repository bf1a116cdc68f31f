import { loadCatalogue } from '../catalogue/load.ts';
import { sealSvg } from '../drawings/seal.ts';

export async function GET() {
  const { site } = await loadCatalogue();
  return new Response(sealSvg(site.seal), { headers: { 'Content-Type': 'image/svg+xml' } });
}
