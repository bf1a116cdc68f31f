import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadCatalogue, recordFile } from '../../catalogue/load.ts';

/** Maps as wide as the page at most. */
const WIDTH = 1600;

export async function getStaticPaths() {
  const { parks } = await loadCatalogue();
  return parks.flatMap(({ id, map }) =>
    map ? [{ params: { park: id }, props: { image: map.image } }] : [],
  );
}

export const GET: APIRoute<{ image: string }, { park: string }> = async ({ params, props }) => {
  const file = join(dirname(recordFile({ collection: 'parks', id: params.park })), props.image);
  const picture = await sharp(file)
    .resize({ width: WIDTH, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/webp' } });
};
