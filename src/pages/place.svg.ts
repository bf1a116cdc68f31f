import { loadCatalogue } from '../catalogue/load.ts';
import { contourSvg } from '../drawings/contours.ts';
import { palettes } from '../drawings/palette.ts';
import { PLACE } from '../drawings/place.ts';

/** The contours behind the map of the home page. The page paints the ground, so that forced colours reach it. */
export async function GET() {
  const { site } = await loadCatalogue();
  const { light, dark } = palettes(site.colours);
  const seed = site.place[site.source] ?? site.url;
  const drawing = contourSvg(seed, PLACE.width, PLACE.height, {
    light: { ...light, foam: 'none' },
    dark: { ...dark, foam: 'none' },
  });
  return new Response(drawing, { headers: { 'Content-Type': 'image/svg+xml' } });
}
