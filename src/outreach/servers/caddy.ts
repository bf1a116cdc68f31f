import {
  CACHE_RULES,
  DRAWING,
  EMBEDDED,
  everywhere,
  FRAMING,
  NEVER_FRAMED,
  needsCharset,
  OTHERWISE_CACHED,
  TYPES,
} from '../server-headers.ts';
import { fromBase, languagePattern, missingPage, type Place, ROOT } from './place.ts';

const HTML = 'header Content-Type "text/html; charset=utf-8"';

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

/** A matcher of its own, as `header *.css` would be a field; set last, over what the file server takes a file for. */
function typed(ending: string): string[] {
  const type = TYPES[ending] ?? '';
  const value = needsCharset(type) ? `${type}; charset=utf-8` : type;
  return [
    `@is_${ending} path *.${ending}`,
    `header @is_${ending} {`,
    `\tContent-Type ${quoted(value)}`,
    '\tdefer',
    '}',
  ];
}

/** The headers, each step over the one before; `route` keeps them in this order. */
function headers(base: string): string[] {
  const anyOf = (patterns: readonly string[]) =>
    patterns.map((pattern) => fromBase(base, pattern)).join('|');
  const [frames, never] = NEVER_FRAMED;
  const embedded = anyOf([EMBEDDED]);
  return [
    ...everywhere(base).map(([name, value]) => `header ${name} ${quoted(value)}`),
    '',
    '# Who may show it within a page of theirs: nobody, but for what is made for that.',
    `header Content-Security-Policy ${quoted(FRAMING.page)}`,
    `@drawing path_regexp ${anyOf([DRAWING])}`,
    `header @drawing Content-Security-Policy ${quoted(FRAMING.drawing)}`,
    `@embedded path_regexp ${embedded}`,
    `header @embedded Content-Security-Policy ${quoted(FRAMING.embedded)}`,
    `@framed not path_regexp ${embedded}`,
    `header @framed ${frames} ${never}`,
    '',
    '# How long browsers keep what they have got.',
    `header Cache-Control ${quoted(OTHERWISE_CACHED)}`,
    ...CACHE_RULES.toReversed().flatMap(({ name, patterns, value }) => [
      `@${name} path_regexp ${anyOf(patterns)}`,
      `header @${name} Cache-Control ${quoted(value)}`,
    ]),
    '',
    '# What files are; Caddy knows some otherwise, and others not.',
    ...Object.keys(TYPES).flatMap(typed),
  ];
}

function indented(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => (line === '' ? '' : '\t'.repeat(depth) + line));
}

/** A complete Caddyfile for one site, for Caddy 2.6 or later, which gets the certificate itself. */
export function caddyConfiguration(place: Place): string {
  const { host, base, directory } = place;
  const missing = (page: string) => [`rewrite * ${page}`, 'import portolan', HTML, 'file_server'];
  return [
    `# Caddy for https://${host}${base}`,
    '#',
    `# 1. Copy what is in dist/ to ${directory}`,
    '# 2. Make this the Caddyfile, or import it there.',
    '# 3. caddy validate && systemctl reload caddy',
    '',
    '(portolan) {',
    '\troute {',
    ...indented(headers(base), 2),
    '\t}',
    '}',
    '',
    `${host} {`,
    ...indented(
      [
        `root * ${ROOT}`,
        'encode zstd gzip',
        'import portolan',
        ...(base === '/' ? [] : [`redir / ${base} 302`]),
        `error ${base}_headers 404`,
        'file_server {',
        '\tprecompressed br gzip',
        '}',
        '',
        '# What is missing is said in the language of the part that it is missing from.',
        'handle_errors {',
        `\t@language path_regexp language ${languagePattern(place)}`,
        '\thandle @language {',
        ...indented(missing(missingPage(base, '{re.language.1}')), 2),
        '\t}',
        '\thandle {',
        ...indented(missing(missingPage(base)), 2),
        '\t}',
        '}',
      ],
      1,
    ),
    '}',
    '',
  ].join('\n');
}
