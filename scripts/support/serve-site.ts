import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { contentDirectory, outputDirectory } from '../../src/catalogue/directories.ts';
import { readYamlFile } from '../../src/catalogue/problems.ts';
import { site } from '../../src/catalogue/site.ts';
import { basePath } from '../../src/outreach/addresses.ts';
import { serve } from './serve.ts';

const WINDOWS = process.platform === 'win32';

/** HOST and PORT, else http://127.0.0.1:4321/. */
export function address(environment: Record<string, string | undefined> = process.env) {
  const host = environment['HOST'] || '127.0.0.1';
  const port = Number(environment['PORT'] || 4321);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return { host, port };
  console.error(
    `PORT "${environment['PORT']}" is not a port. Write a number up to 65535: PORT=4322`,
  );
  process.exit(2);
}

/** @example withPort(4322, 'start', false) // => 'PORT=4322 npm start' */
function withPort(port: number, command: string, windows: boolean): string {
  const call = command === 'start' ? 'npm start' : `npm run ${command}`;
  return windows ? `set PORT=${port}&& ${call}` : `PORT=${port} ${call}`;
}

/** What to do where the server cannot listen. */
export function listenAdvice(
  error: NodeJS.ErrnoException,
  port: number,
  command: string,
  windows = WINDOWS,
): string {
  const other = withPort(port < 65535 ? port + 1 : 4321, command, windows);
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. End that program, or choose another port:\n  ${other}`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} may not be used by this account. Choose another port:\n  ${withPort(4321, command, windows)}`;
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return 'HOST is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of its addresses.';
  }
  return error.message;
}

function explain(error: unknown, port: number, command: string): never {
  console.error(listenAdvice(error as NodeJS.ErrnoException, port, command));
  process.exit(1);
}

/** Says before a long build, not after it, that the server could not listen. */
export async function checkAddress(command: string): Promise<void> {
  const { host, port } = address();
  const probe = createServer().listen(port, host);
  await once(probe, 'listening').catch((error) => explain(error, port, command));
  probe.close();
  await once(probe, 'close');
}

/** Serves what is built until Ctrl-C. */
export async function serveSite(command: string): Promise<void> {
  const directory = outputDirectory();
  if (!existsSync(join(directory, 'index.html'))) {
    console.error(`Nothing is built in ${directory} yet. Build it first: npm run build`);
    process.exit(1);
  }
  const { host, port } = address();
  const base = basePath(await readYamlFile(join(contentDirectory(), 'site.yaml'), site));
  try {
    const server = await serve({ directory, base, host, port });
    const { port: listening } = server.address() as AddressInfo;
    const shown = host.includes(':') ? `[${host}]` : host;
    console.log(`http://${shown}:${listening}${base}  (Ctrl-C ends it)`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  } catch (error) {
    explain(error, port, command);
  }
}
