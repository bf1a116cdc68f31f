/** The library carries no types of its own. */
declare module 'http-compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  type Options = { level?: { brotli: number; gzip: number } };
  type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  export default function compression(options?: Options): Compress;
}
