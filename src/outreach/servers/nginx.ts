import {
  CACHE_RULES,
  DRAWING,
  EMBEDDED,
  everywhere,
  FRAMING,
  isText,
  NEVER_FRAMED,
  needsCharset,
  OTHER_TYPE,
  OTHERWISE_CACHED,
  TYPES,
} from '../server-headers.ts';
import { fromBase, languagePattern, missingPage, type Place, ROOT } from './place.ts';

/** A value that nginx reads as one word; only a quote within could end it. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function map(variable: string, otherwise: string, rows: [pattern: string, value: string][]) {
  return [
    `map $uri $portolan_${variable} {`,
    `    default ${quoted(otherwise)};`,
    ...rows.map(([pattern, value]) => `    ${quoted(`~${pattern}`)} ${quoted(value)};`),
    '}',
  ];
}

function endings(): string[] {
  const byType = Object.groupBy(Object.keys(TYPES), (ending) => TYPES[ending] ?? OTHER_TYPE);
  return Object.entries(byType).map(([type, own = []]) => `        ${type} ${own.join(' ')};`);
}

/** HTML is left out: nginx always includes it, and complains where it is named. */
function typesWhere(is: (type: string) => boolean): string {
  const types = [...new Set(Object.values(TYPES))];
  return types.filter((type) => is(type) && type !== 'text/html').join(' ');
}

/** A complete configuration of nginx 1.18 or later for one site, to be put into `/etc/nginx/conf.d/`. */
export function nginxConfiguration(place: Place): string {
  const { host, base, directory } = place;
  const pattern = (text: string) => fromBase(base, text);
  const add = (name: string, value: string) => `    add_header ${name} ${value} always;`;
  return [
    `# nginx for https://${host}${base}`,
    '#',
    `# 1. Copy what is in dist/ to ${directory}`,
    `# 2. Put this file into /etc/nginx/conf.d/${host}.conf`,
    '# 3. Name your certificate below.',
    '# 4. nginx -t && systemctl reload nginx',
    '',
    '# How long browsers keep what they have got.',
    ...map(
      'cache',
      OTHERWISE_CACHED,
      CACHE_RULES.flatMap(({ patterns, value }) =>
        patterns.map((each): [string, string] => [pattern(each), value]),
      ),
    ),
    '',
    '# Who may show it within a page of theirs: nobody, but for what is made for that.',
    ...map('policy', FRAMING.page, [
      [pattern(EMBEDDED), FRAMING.embedded],
      [pattern(DRAWING), FRAMING.drawing],
    ]),
    ...map('frames', NEVER_FRAMED[1], [[pattern(EMBEDDED), '']]),
    '',
    '# What is missing is said in the language of the part that it is missing from.',
    ...map('missing', missingPage(base), [[languagePattern(place), missingPage(base, '$1')]]),
    '',
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    `    server_name ${host};`,
    '    server_tokens off;',
    '    return 301 https://$host$request_uri;',
    '}',
    '',
    'server {',
    '    listen 443 ssl http2;',
    '    listen [::]:443 ssl http2;',
    `    server_name ${host};`,
    '    server_tokens off;',
    '',
    `    ssl_certificate /etc/ssl/${host}/fullchain.pem;`,
    `    ssl_certificate_key /etc/ssl/${host}/privkey.pem;`,
    '    ssl_protocols TLSv1.2 TLSv1.3;',
    '    ssl_session_cache shared:portolan:1m;',
    '',
    `    root ${ROOT};`,
    '    index index.html;',
    '    autoindex off;',
    '    absolute_redirect off;',
    '    error_page 404 $portolan_missing;',
    '    error_page 403 =404 $portolan_missing;',
    '',
    ...everywhere(base).map(([name, value]) => add(name, quoted(value))),
    add('Content-Security-Policy', '$portolan_policy'),
    add(NEVER_FRAMED[0], '$portolan_frames'),
    add('Cache-Control', '$portolan_cache'),
    '',
    '    charset utf-8;',
    `    charset_types ${typesWhere(needsCharset)};`,
    `    default_type ${OTHER_TYPE};`,
    '    types {',
    ...endings(),
    '    }',
    '',
    '    # Compressed on the fly; a file that lies ready beside its original (page.html.gz) is sent as it is.',
    '    gzip on;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    gzip_comp_level 6;',
    '    gzip_min_length 512;',
    `    gzip_types ${typesWhere(isText)};`,
    '    # Brotli saves another tenth; on Debian: apt install libnginx-mod-http-brotli-filter',
    '    # brotli on;',
    '    # brotli_comp_level 6;',
    `    # brotli_types ${typesWhere(isText)};`,
    '',
    '    # An add_header within a location would undo all those above.',
    `    location ${base} {`,
    '        try_files $uri $uri/ =404;',
    '    }',
    `    location = ${base}_headers {`,
    '        return 404;',
    '    }',
    ...(base === '/' ? [] : ['    location = / {', `        return 302 ${base};`, '    }']),
    '}',
    '',
  ].join('\n');
}
