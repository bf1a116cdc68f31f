import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Addresses in a built site that lead to no file, or out of the folder it stands in.
 *
 * @param directory where the site was written
 * @param base the folder it stands in: `/` or `/invest/`
 */
export function deadLinks(directory: string, base: string): string[] {
  const dead = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: directory })) {
    const html = readFileSync(join(directory, file), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)) {
      const inside = address.startsWith(base);
      const path = decodeURI(address.slice(base.length));
      const target = path === '' || path.endsWith('/') ? join(path, 'index.html') : path;
      if (!inside || !existsSync(join(directory, target))) dead.add(`${file} → ${address}`);
    }
  }
  return [...dead];
}

/** Anchors (`#lithium-desk`) that no element of their page carries. */
export function deadAnchors(directory: string, base: string): string[] {
  const dead: string[] = [];
  for (const file of globSync('**/*.html', { cwd: directory })) {
    const html = readFileSync(join(directory, file), 'utf8');
    for (const [, address = '', id = ''] of html.matchAll(/\shref="((?:\/[^"#?]*)?)#([^"]+)"/g)) {
      const page = address === '' ? file : join(address.slice(base.length), 'index.html');
      const target = readFileSync(join(directory, page), 'utf8');
      if (!target.includes(`id="${id}"`)) dead.push(`${file} → ${address}#${id}`);
    }
  }
  return dead;
}
