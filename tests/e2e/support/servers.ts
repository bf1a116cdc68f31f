import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx } from '../../../scripts/support/nginx.ts';
import { contentDirectory, outputDirectory } from '../../../src/catalogue/directories.ts';
import { readYamlFile } from '../../../src/catalogue/problems.ts';
import { site } from '../../../src/catalogue/site.ts';
import { caddyConfiguration } from '../../../src/outreach/servers/caddy.ts';
import { nginxConfiguration } from '../../../src/outreach/servers/nginx.ts';
import { type Place, placeOf, ROOT } from '../../../src/outreach/servers/place.ts';

/** A server of the built site, configured as printed but for addresses and paths. */
export type Serving = { url: string; secure: string; plain: string; stop(): void };
type Prepared = { folder: string; root: string; place: Place; ports: readonly [number, number] };
type Server = {
  /** The program, or null where it is not installed. */
  program(): string | null;
  /** Writes the configuration, and says how the program tests it and how it starts with it. */
  prepare(prepared: Prepared): { check: string[]; start: string[] };
};

const CADDY = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'];

export const SERVERS = {
  nginx: {
    program: findNginx,
    prepare: ({ folder, root, place, ports: [plain, secure] }) => {
      const own = nginxConfiguration(place)
        .replaceAll(ROOT, root)
        .replaceAll(`/etc/ssl/${place.host}`, folder)
        .replaceAll(/^ *listen \[::\].*\n/gm, '')
        .replace('listen 80;', `listen 127.0.0.1:${plain};`)
        .replace('listen 443 ssl', `listen 127.0.0.1:${secure} ssl`);
      writeFileSync(join(folder, 'site.conf'), own);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${folder}/${kind};`,
      );
      const whole = [
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        'daemon off;',
        'worker_processes 1;',
        `pid ${folder}/pid;`,
        'events {}',
        `http { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
      ];
      const file = join(folder, 'nginx.conf');
      writeFileSync(file, whole.join('\n'));
      const options = ['-e', join(folder, 'error.log'), '-p', folder, '-c', file];
      return { check: ['-t', ...options], start: options };
    },
  },
  caddy: {
    program: () => CADDY.find((path) => existsSync(path)) ?? null,
    prepare: ({ folder, root, place, ports: [plain, secure] }) => {
      const certificate = `\ttls ${folder}/fullchain.pem ${folder}/privkey.pem`;
      const own = caddyConfiguration(place)
        .replaceAll(ROOT, root)
        .replace(`\n${place.host} {`, `\nhttps://127.0.0.1:${secure} {\n${certificate}`);
      const file = join(folder, 'Caddyfile');
      writeFileSync(
        file,
        `{\n\tadmin off\n\thttp_port ${plain}\n\thttps_port ${secure}\n}\n${own}`,
      );
      const options = ['--adapter', 'caddyfile', '--config', file];
      return { check: ['validate', ...options], start: ['run', ...options] };
    },
  },
} satisfies Record<string, Server>;
export type ServerName = keyof typeof SERVERS;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** The built site beside one page that may be embedded, and a certificate. */
function lay(place: Place): { folder: string; root: string } {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const root = join(folder, 'root');
  const directory = join(root, place.base);
  mkdirSync(join(directory, 'embed'), { recursive: true });
  writeFileSync(join(directory, 'embed', 'index.html'), '<!doctype html><title>embedded</title>');
  for (const name of readdirSync(outputDirectory())) {
    if (name !== 'embed') symlinkSync(resolve(outputDirectory(), name), join(directory, name));
  }
  const [key, certificate] = [join(folder, 'privkey.pem'), join(folder, 'fullchain.pem')];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj'];
  spawnSync('openssl', [...made, `/CN=${place.host}`, '-keyout', key, '-out', certificate]);
  return { folder, root };
}

async function listens(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const answered = await once(socket, 'connect').catch(() => null);
    socket.destroy();
    if (answered) return;
    await wait(50);
  }
  throw new Error('the server ended');
}

/** Whether this server, and what makes its certificate, are here. */
export function canServe(name: ServerName): boolean {
  return SERVERS[name].program() !== null && spawnSync('openssl', ['version']).status === 0;
}

/**
 * Starts a server with its printed configuration.
 *
 * @throws Error with what the server says against the configuration
 */
export async function startServer(name: ServerName): Promise<Serving> {
  const place = placeOf(await readYamlFile(join(contentDirectory(), 'site.yaml'), site));
  const { folder, root } = lay(place);
  const ports = [await freePort(), await freePort()] as const;
  const program = SERVERS[name].program() ?? '';
  const { check, start } = SERVERS[name].prepare({ folder, root, place, ports });
  const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: folder };
  const tested = spawnSync(program, check, { encoding: 'utf8', env: environment });
  if (tested.status !== 0) throw new Error(tested.stderr);
  const child = spawn(program, start, { stdio: 'ignore', env: environment });
  const secure = `https://127.0.0.1:${ports[1]}`;
  await listens(ports[1], child);
  return {
    url: `${secure}${place.base}`,
    secure,
    plain: `http://127.0.0.1:${ports[0]}`,
    stop: () => {
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
