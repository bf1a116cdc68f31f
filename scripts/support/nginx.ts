import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unpackByApt } from './apt.ts';

const UNPACKED = join('.cache', 'nginx');
const PLACES = [
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
  resolve(UNPACKED, 'usr', 'sbin', 'nginx'),
];

/** An nginx that is installed, or was fetched before; null where there is none. */
export function findNginx(): string | null {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/** Fetches an nginx where there is none; what it is needed for is left out, and says so, where that fails. */
export function bringNginx(): void {
  if (!findNginx()) unpackByApt('nginx', UNPACKED);
}
