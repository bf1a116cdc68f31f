import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';
import { outputDirectory } from '../../../src/catalogue/directories.ts';
import { routes } from './site.ts';

/** As servers compress while they serve: nginx and Caddy at their usual levels. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
export const ENCODINGS = {
  gzip: {
    compress: (bytes: Buffer) => gzipSync(bytes, { level: 6 }),
    begin: (bytes: Buffer) => gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }),
  },
  brotli: {
    compress: (bytes: Buffer) => brotliCompressSync(bytes, BROTLI),
    begin: (bytes: Buffer) =>
      brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  },
};
export type Encoding = keyof typeof ENCODINGS;

/** @param route as in `routes()` */
export function builtPage(route: string): Buffer {
  const file = route === '' || route.endsWith('/') ? `${route}index.html` : route;
  return readFileSync(join(outputDirectory(), file));
}

/** Bytes of a file as it is sent. */
export function sent(bytes: Buffer, encoding: Encoding): number {
  return ENCODINGS[encoding].compress(bytes).length;
}

/** The project whose page is the largest of its language when it is sent. */
export function heaviestProject(language: string): string {
  const pages = routes().filter((route) => new RegExp(`^${language}/projects/[^/]+/$`).test(route));
  const sized = pages.map((route) => ({ route, bytes: sent(builtPage(route), 'brotli') }));
  return sized.sort((a, b) => b.bytes - a.bytes)[0]?.route ?? '';
}

/** What a browser can read of a page when so many bytes of it have come. */
export function firstBytes(page: Buffer, encoding: Encoding, bytes: number): string {
  const { compress, begin } = ENCODINGS[encoding];
  return begin(compress(page).subarray(0, bytes)).toString('utf8');
}
