import type { Catalogue } from '../catalogue/load.ts';
import { picturesOf } from '../catalogue/pictures.ts';
import { type Rendition, shaped } from './rendition.ts';
import { SHAPES_OF } from './shapes.ts';

/** Everything that is made of the catalogue's pictures, each once. */
export async function renditionsOf(catalogue: Catalogue): Promise<Rendition[]> {
  const all = await Promise.all(
    picturesOf(catalogue).flatMap((picture) =>
      SHAPES_OF[picture.use].map((shape) => shaped(picture, shape)),
    ),
  );
  const byName = new Map(
    all.flatMap(({ renditions }) => renditions).map((rendition) => [rendition.name, rendition]),
  );
  return [...byName.values()];
}
