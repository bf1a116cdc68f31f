import {
  CACHE_RULES,
  EMBEDDED_FOLDER,
  everywhere,
  FRAMING,
  HASHED_FOLDERS,
  type Header,
  NEVER_FRAMED,
} from '../server-headers.ts';

const POLICY = 'Content-Security-Policy';

function block(path: string, headers: readonly Header[], without: readonly string[] = []): string {
  const lines = [
    ...without.map((name) => `  ! ${name}`),
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ];
  return [path, ...lines].join('\n');
}

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Where two blocks meet, the one joins what the other replaces:
 * so no header stands in two blocks but the policy, of which Cloudflare is told to drop (`!`) the first. How long pages
 * are kept is left to them: both ask about a page each time.
 *
 * @param base the folder that the site stands in: `/` or `/invest/`
 */
export function headersFile(base: string): string {
  const hashed = CACHE_RULES.find(({ name }) => name === 'hashed')?.value ?? '';
  return [
    block(`${base}*`, [...everywhere(base), [POLICY, FRAMING.page], NEVER_FRAMED]),
    block(`${base}*.svg`, [[POLICY, FRAMING.drawing]]),
    block(`${base}${EMBEDDED_FOLDER}*`, [[POLICY, FRAMING.embedded]], [POLICY, NEVER_FRAMED[0]]),
    ...HASHED_FOLDERS.map((folder) => block(`${base}${folder}*`, [['Cache-Control', hashed]])),
    '',
  ].join('\n\n');
}
