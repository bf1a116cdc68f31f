import {
  CACHE_RULES,
  DRAWING,
  EMBEDDED,
  EVERYWHERE,
  FRAMING,
  NEVER_FRAMED,
  needsCharset,
  OTHERWISE_CACHED,
  TYPES,
} from '../server-headers.ts';
import { fromBase, languagePattern, missingPage, type Place, ROOT } from './place.ts';

/** Types that Caddy does not know of itself, or knows otherwise. */
const OWN_TYPES = ['avif', 'ics', 'js', 'vcf', 'wasm', 'webmanifest'];

function header(matcher: string, name: string, value: string): string {
  return `\theader ${matcher} ${name} "${value.replaceAll('"', '\\"')}"`;
}

/** A complete Caddyfile for one site; Caddy gets the certificate itself. */
export function caddyConfiguration(place: Place): string {
  const { host, base, directory } = place;
  const anyOf = (patterns: readonly string[]) =>
    patterns.map((pattern) => fromBase(base, pattern)).join('|');
  const typed = (ending: string) => {
    const type = TYPES[ending] ?? '';
    return header(
      `*.${ending}`,
      'Content-Type',
      needsCharset(type) ? `${type}; charset=utf-8` : type,
    );
  };
  return [
    `# Caddy for https://${host}${base}`,
    '#',
    `# 1. Copy what is in dist/ to ${directory}`,
    '# 2. Make this the Caddyfile, or import it there.',
    '# 3. caddy validate && systemctl reload caddy',
    '',
    `${host} {`,
    `\troot * ${ROOT}`,
    '\tencode zstd gzip',
    '',
    '\t# Of what matches twice, the later holds; pages first.',
    '\theader {',
    ...EVERYWHERE.map(([name, value]) => `\t\t${name} "${value}"`),
    `\t\tContent-Security-Policy "${FRAMING.page}"`,
    `\t\t${NEVER_FRAMED.join(' ')}`,
    `\t\tCache-Control "${OTHERWISE_CACHED}"`,
    '\t\t-Server',
    '\t}',
    '',
    '\t# How long browsers keep what they have got.',
    ...CACHE_RULES.flatMap(({ name, patterns, value, why }) => [
      `\t# ${why}`,
      `\t@${name} path_regexp ${anyOf(patterns)}`,
      header(`@${name}`, 'Cache-Control', value),
    ]),
    '',
    '\t# Who may show it within a page of theirs: nobody, but for what is made for that.',
    `\t@drawing path_regexp ${anyOf([DRAWING])}`,
    header('@drawing', 'Content-Security-Policy', FRAMING.drawing),
    `\t@embedded path_regexp ${anyOf([EMBEDDED])}`,
    header('@embedded', 'Content-Security-Policy', FRAMING.embedded),
    `\theader @embedded -${NEVER_FRAMED[0]}`,
    '',
    ...OWN_TYPES.map(typed),
    '',
    ...(base === '/' ? [] : [`\tredir / ${base} 302`]),
    `\terror ${base}_headers 404`,
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '',
    '\t# What is missing is said in the language of the part that it is missing from.',
    '\thandle_errors {',
    `\t\t@language path_regexp language ${languagePattern(place)}`,
    '\t\thandle @language {',
    `\t\t\trewrite * ${missingPage(base, '{re.language.1}')}`,
    '\t\t\tfile_server',
    '\t\t}',
    '\t\thandle {',
    `\t\t\trewrite * ${missingPage(base)}`,
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
