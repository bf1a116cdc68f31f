import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { responseHeaders } from '../../src/outreach/server-headers.ts';
import { missingPage } from '../../src/outreach/servers/place.ts';

/** Beside what a site is made of, `dist/` holds what tells a host how to serve it. */
const HIDDEN = '/_headers';

export type Serving = { directory: string; base: string; host: string; port: number };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function setHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of responseHeaders(path)) response.setHeader(name, value);
}

/** What is missing is said in the language of the part that it is missing from. */
function notFound(directory: string, path: string, response: ServerResponse): void {
  const [, language = ''] = path.split('/');
  const pages = [missingPage('/', language), missingPage('/')];
  const page = pages.map((name) => join(directory, name)).find((file) => existsSync(file));
  setHeaders(response, missingPage('/'));
  response.writeHead(404).end(page ? readFileSync(page) : '404');
}

function moved(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

/** Serves a built site as a static host would: folders end in a slash, what is missing is 404.html. */
export function siteHandler({ directory, base }: Pick<Serving, 'directory' | 'base'>) {
  const files = sirv(directory, {
    etag: true,
    extensions: ['html'],
    setHeaders,
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
      notFound(directory, '/', response);
    } else {
      const inside = `/${pathname.slice(base.length)}`;
      if (inside === HIDDEN) {
        notFound(directory, inside, response);
        return;
      }
      if (!inside.endsWith('/') && isFolder(join(directory, inside))) {
        moved(response, `${pathname}/${search}`);
        return;
      }
      request.url = inside + search;
      files(request, response, () => notFound(directory, inside, response));
    }
  };
}

/** Resolves once the server listens; rejects where it cannot. */
export function serve({ host, port, ...site }: Serving): Promise<Server> {
  const server = createServer(siteHandler(site));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
