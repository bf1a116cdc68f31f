import { loadCatalogue } from '../catalogue/load.ts';
import { palettes } from '../drawings/palette.ts';
import { sealSvg } from '../drawings/seal.ts';

export async function GET() {
  const { site } = await loadCatalogue();
  return new Response(sealSvg(site.seal, palettes(site.colours).light), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
}
