import type { AstroUserConfig } from 'astro';
import type { Site } from '../catalogue/site.ts';

type Policy = Extract<NonNullable<AstroUserConfig['security']>['csp'], object>;

/** Where enquiries may be sent, where the site names such a place. */
function enquiryTargets({ enquiry }: Site): string[] {
  return enquiry ? [new URL(enquiry.endpoint).origin] : [];
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
    `connect-src ${["'self'", ...enquiryTargets(site)].join(' ')}`,
    "font-src 'self'",
    // A form goes to the site itself, to the visitor's own mail program, or to the endpoint.
    `form-action ${["'self'", 'mailto:', ...enquiryTargets(site)].join(' ')}`,
    "frame-src 'none'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "worker-src 'self'",
  ];
}
