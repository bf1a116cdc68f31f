import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import compression from 'http-compression';
import sirv from 'sirv';

/** Types that the library does not know, or knows without the character set. */
const TYPES: Record<string, string> = {
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
};

export type Serving = { directory: string; base: string; host: string; port: number };

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

function moved(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

/** Serves a built site as a static host would: folders end in a slash, what is missing is 404.html. */
export function siteHandler({ directory, base }: Pick<Serving, 'directory' | 'base'>) {
  const files = sirv(directory, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)];
      if (type) response.setHeader('Content-Type', type);
    },
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
      notFound(directory, response);
    } else {
      const inside = `/${pathname.slice(base.length)}`;
      if (!inside.endsWith('/') && isFolder(join(directory, inside))) {
        moved(response, `${pathname}/${search}`);
        return;
      }
      request.url = inside + search;
      files(request, response, () => notFound(directory, response));
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
