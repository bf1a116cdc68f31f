import { test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

type Fixtures = {
  /** Errors of the console and of scripts, what the content policy refused, and requests that leave the site; none may be left at the end. */
  complaints: string[];
};

/** Playwright's test, failing on what a visitor would not see but a page should not do. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, context, baseURL }, use) => {
      const complaints: string[] = [];
      const { host } = new URL(baseURL ?? '');
      page.on('console', (message) => {
        // What could not be loaded is judged by its response.
        const isLoading = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isLoading) complaints.push(`console: ${message.text()}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`refused by ${event.effectiveDirective}: ${event.blockedURI}`);
        });
      });
      page.on('pageerror', ({ message }) => {
        // A browser passes without a view transition where it has no time for one.
        if (message !== 'Transition was skipped') complaints.push(`script: ${message}`);
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        const local = ['data:', 'blob:', 'mailto:'].includes(url.protocol) || url.host === host;
        if (!local) complaints.push(`request to another host: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400 && response.request().resourceType() !== 'document') {
          complaints.push(`${response.status()}: ${response.url()}`);
        }
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
