import type { AstroUserConfig } from 'astro';
import type { Site } from '../catalogue/site.ts';

type Policy = Extract<NonNullable<AstroUserConfig['security']>['csp'], object>;

/** Where forms may be sent: to the site itself, and to the visitor's own mail program. */
function formTargets(_site: Site): string[] {
  return ["'self'", 'mailto:'];
}

/**
 * What a page may load and do; Astro adds the styles and scripts that it has itself written, by their hashes.
 * `frame-ancestors` does not work within a page: `server-headers.ts` has it.
 *
 * @example contentPolicy(site) // => ["default-src 'none'", "base-uri 'none'", …]
 */
export function contentPolicy(site: Site): NonNullable<Policy['directives']> {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    `form-action ${formTargets(site).join(' ')}`,
    "frame-src 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "worker-src 'self'",
  ];
}
