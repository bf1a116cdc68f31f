import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'http-compression';
import sirv from 'sirv';
import { responseHeaders } from '../../src/outreach/server-headers.ts';
import { missingPage } from '../../src/outreach/servers/place.ts';

/** Beside what a site is made of, `dist/` holds what tells a host how to serve it. */
const HIDDEN = '/_headers';

type Served = { directory: string; base: string };
export type Serving = Served & { host: string; port: number };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function setHeaders(response: ServerResponse, base: string, path: string): void {
  for (const [name, value] of responseHeaders(base, path)) response.setHeader(name, value);
}

/** What is missing is said in the language of the part that it is missing from. */
function notFound({ directory, base }: Served, path: string, response: ServerResponse): void {
  const [, language = ''] = path.split('/');
  const pages = [missingPage('/', language), missingPage('/')];
  const page = pages.map((name) => join(directory, name)).find((file) => existsSync(file));
  setHeaders(response, base, missingPage('/'));
  response.writeHead(404).end(page ? readFileSync(page) : '404');
}

function moved(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

/** Serves a built site as a static host would: folders end in a slash, what is missing is 404.html. */
export function siteHandler(site: Served) {
  const { directory, base } = site;
  const files = sirv(directory, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => setHeaders(response, base, path),
  });
  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://site.invalid');
    if (`${pathname}/` === base || (pathname === '/' && base !== '/')) {
      moved(response, base);
    } else if (!pathname.startsWith(base)) {
      notFound(site, '/', response);
    } else {
      const inside = `/${pathname.slice(base.length)}`;
      if (inside === HIDDEN) {
        notFound(site, inside, response);
        return;
      }
      if (!inside.endsWith('/') && isFolder(join(directory, inside))) {
        moved(response, `${pathname}/${search}`);
        return;
      }
      request.url = inside + search;
      files(request, response, () => notFound(site, inside, response));
    }
  };
}

/** Resolves once the server listens, sending texts compressed; rejects where it cannot. */
export function serve({ host, port, ...site }: Serving): Promise<Server> {
  const handle = siteHandler(site);
  const compress = compression({ level: { brotli: 5, gzip: 6 } });
  const server = createServer((request, response) => {
    compress(request, response, () => handle(request, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
