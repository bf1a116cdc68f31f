import { readSite } from '../catalogue/load.ts';
import { basePath } from '../outreach/addresses.ts';

/** Pages end in a slash; of files, which may be large, none is fetched before it is asked for. */
export async function GET() {
  const href_matches = `${basePath(await readSite())}*/`;
  const rules = { prefetch: [{ where: { href_matches }, eagerness: 'moderate' }] };
  return new Response(JSON.stringify(rules));
}
