/**
 * What a server says beside each file: the one list from which `npm run preview`, `dist/_headers` and the printed
 * configurations of nginx and Caddy are made. Patterns are of the common kind that JavaScript, PCRE and RE2 all read,
 * against paths below the site's folder: `/en/projects/index.html`.
 */
export type Header = readonly [name: string, value: string];
export type CacheRule = { name: string; patterns: readonly string[]; value: string; why: string };

/** Nothing of these is used, and no script that should ever get in may use them. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

/** The file that tells browsers to fetch a page once a visitor rests on its link; no page carries a byte for it. */
export const PREFETCH_FILE = 'prefetch.speculationrules';

/**
 * Headers of every answer, whatever is asked for.
 *
 * @param base the folder that the site stands in: `/` or `/invest/`
 */
export function everywhere(base: string): Header[] {
  return [...SAFETY, ['Speculation-Rules', `"${base}${PREFETCH_FILE}"`]];
}

const SAFETY: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** What stands in this folder alone may be shown within pages of others. */
export const EMBEDDED_FOLDER = 'embed/';
export const EMBEDDED = `^/${EMBEDDED_FOLDER}`;
/** A drawing that is opened by itself is a page of its own, and runs nothing. */
export const DRAWING = '\\.svg$';

/** `Content-Security-Policy` beside what each page says for itself: who may frame it cannot be said within it. */
export const FRAMING = {
  page: "frame-ancestors 'none'",
  embedded: 'frame-ancestors *',
  drawing: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
} as const;
/** For browsers from before `frame-ancestors`. */
export const NEVER_FRAMED: Header = ['X-Frame-Options', 'DENY'];

/** Folders in which a file's name changes with its content. */
export const HASHED_FOLDERS = [
  '_astro/',
  'images/',
  'pagefind/filter/',
  'pagefind/fragment/',
  'pagefind/index/',
] as const;

/** How long a browser keeps a file; the first rule that matches holds. */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    name: 'hashed',
    patterns: HASHED_FOLDERS.map((folder) => `^/${folder}`),
    value: 'public, max-age=31536000, immutable',
    why: 'its name changes with its content',
  },
  {
    name: 'page',
    patterns: ['/$', '\\.html$'],
    value: 'public, max-age=300',
    why: 'a correction shows within five minutes',
  },
  {
    name: 'picture',
    patterns: ['\\.(avif|ico|jpe?g|png|svg|webp)$'],
    value: 'public, max-age=86400',
    why: 'drawings and maps seldom change',
  },
];
/** Brochures, calendars, visiting cards and the rest: kept, but asked about each time. */
export const OTHERWISE_CACHED = 'no-cache';

/** Content types by ending; servers disagree about some, and do not know others. */
export const TYPES: Record<string, string> = {
  atom: 'application/atom+xml',
  avif: 'image/avif',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  geojson: 'application/geo+json',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  speculationrules: 'application/speculationrules+json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  vcf: 'text/vcard',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};
export const OTHER_TYPE = 'application/octet-stream';

/** What is worth compressing. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || /[+/](json|xml)$/.test(type);
}

/** Text whose encoding only the server can tell; XML and JSON say it themselves. */
export function needsCharset(type: string): boolean {
  return type.startsWith('text/') && type !== 'text/xml';
}

/** @example contentType('/en/contact/lithium-desk.vcf') // => 'text/vcard;charset=utf-8' */
export function contentType(path: string): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1] ?? (path.endsWith('/') ? 'html' : '');
  const type = TYPES[ending.toLowerCase()] ?? OTHER_TYPE;
  return needsCharset(type) ? `${type};charset=utf-8` : type;
}

/** @example cacheControl('/en/projects/') // => 'public, max-age=300' */
export function cacheControl(path: string): string {
  const rule = CACHE_RULES.find(({ patterns }) =>
    patterns.some((pattern) => new RegExp(pattern).test(path)),
  );
  return rule?.value ?? OTHERWISE_CACHED;
}

function framing(path: string): Header[] {
  if (new RegExp(EMBEDDED).test(path)) return [['Content-Security-Policy', FRAMING.embedded]];
  const policy = new RegExp(DRAWING).test(path) ? FRAMING.drawing : FRAMING.page;
  return [['Content-Security-Policy', policy], NEVER_FRAMED];
}

/**
 * The headers of an answer.
 *
 * @param path what is answered with, below the site's folder
 * @example responseHeaders('/', '/en/') // => [['Strict-Transport-Security', …], …, ['Content-Type', 'text/html;charset=utf-8']]
 */
export function responseHeaders(base: string, path: string): Header[] {
  return [
    ...everywhere(base),
    ...framing(path),
    ['Cache-Control', cacheControl(path)],
    ['Content-Type', contentType(path)],
  ];
}
