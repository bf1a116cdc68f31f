import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/** The catalogue to build: `CONTENT_DIR`, else the sample county. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** Where the site is written: `OUT_DIR`, else `dist`. */
export function outputDirectory(): string {
  return resolve(process.env['OUT_DIR'] || 'dist');
}

/** Work that can be thrown away, kept apart for each catalogue. */
export function cacheDirectory(...parts: string[]): string {
  const key = createHash('sha256').update(contentDirectory()).digest('hex').slice(0, 12);
  return resolve('.cache', key, ...parts);
}
