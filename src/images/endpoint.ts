import { loadCatalogue } from '../catalogue/load.ts';
import { renditionBytes } from './kept.ts';
import type { Format, Rendition } from './rendition.ts';
import { renditionsOf } from './renditions.ts';

/** Static paths of the renditions; `npm run dev` makes only those that a browser asks for. */
export async function renditionPaths() {
  const all = await renditionsOf(await loadCatalogue());
  return all.map((rendition) => ({ params: { name: rendition.name }, props: { rendition } }));
}

export async function renditionResponse(rendition: Rendition, format: Format): Promise<Response> {
  const bytes = await renditionBytes(rendition, format);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': `image/${format}` } });
}
